package kr.opengov.membership.internal.register;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import kr.opengov.platform.Roles;
import kr.opengov.platform.files.FileGuard;
import kr.opengov.platform.files.FileView;

/** Documents of members and cases that are not public are read by the committee secretariat. */
@Stateless
public class EvidenceGuard implements FileGuard {

    @Resource
    private SessionContext session;

    @Override
    public String purpose() {
        return KnownDocument.PURPOSE;
    }

    @Override
    public boolean mayRead(FileView file, Long account) {
        return account != null && session.isCallerInRole(Roles.COMMITTEE_SECRETARY);
    }
}
