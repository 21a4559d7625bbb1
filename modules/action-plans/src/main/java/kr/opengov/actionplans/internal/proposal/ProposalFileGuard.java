package kr.opengov.actionplans.internal.proposal;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import kr.opengov.platform.Roles;
import kr.opengov.platform.files.FileGuard;
import kr.opengov.platform.files.FileView;

/** A file is as public as its proposal: of a hidden one its author and the editors read it. */
@Stateless
public class ProposalFileGuard implements FileGuard {

    @PersistenceContext(unitName = "actionplans")
    private EntityManager em;

    @Resource
    private SessionContext session;

    public ProposalFileGuard() {}

    ProposalFileGuard(EntityManager em, SessionContext session) {
        this.em = em;
        this.session = session;
    }

    @Override
    public String purpose() {
        return Attachments.PURPOSE;
    }

    @Override
    public boolean mayRead(FileView file, Long account) {
        return em
                .createNativeQuery("SELECT p.hidden, p.account_id FROM ap_proposal_file f JOIN ap_proposal p"
                        + " ON p.id = f.proposal_id WHERE f.file_id = ?1")
                .setParameter(1, file.id())
                .getResultList()
                .stream()
                .map(row -> (Object[]) row)
                .anyMatch(row -> !(Boolean) ((Object[]) row)[0]
                        || account != null && account.equals(((Object[]) row)[1])
                        || session.isCallerInRole(Roles.PLAN_EDITOR));
    }
}
