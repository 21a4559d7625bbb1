package kr.opengov.web.my;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.accounts.MyAccount;
import kr.opengov.web.frame.Messages;

/** Closing one's own account for good. */
@Named
@RequestScoped
public class CloseAccountPage {

    @Inject
    private MyAccount account;

    private String currentPassword;
    private boolean sure;

    public String close() {
        if (!sure) {
            throw Refusal.ofField("sure", "NOT_SURE");
        }
        account.close(currentPassword);
        return Messages.goTo("/signin?closed=1");
    }

    public String getCurrentPassword() {
        return currentPassword;
    }

    public void setCurrentPassword(String currentPassword) {
        this.currentPassword = currentPassword;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
