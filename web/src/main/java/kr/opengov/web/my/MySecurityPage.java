package kr.opengov.web.my;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kr.opengov.platform.accounts.DeviceRow;
import kr.opengov.platform.accounts.MyAccount;
import kr.opengov.platform.accounts.MySecurity;
import kr.opengov.web.frame.Messages;
import kr.opengov.web.security.CurrentAccount;

/** One's own password, address and devices. */
@Named
@RequestScoped
public class MySecurityPage {

    @Inject
    private MySecurity security;

    @Inject
    private MyAccount account;

    @Inject
    private CurrentAccount current;

    private String currentPassword;
    private String password;
    private String newEmail;
    private List<DeviceRow> devices;

    public String changePassword() {
        security.changePassword(currentPassword, password, current.getDevice());
        return Messages.saved("my.password.changed").redirectTo("/my/security");
    }

    public String changeEmail() {
        account.changeEmail(newEmail, currentPassword);
        return Messages.goTo("/my/security?mailed=1");
    }

    public String endOthers() {
        security.endOthers(current.getDevice());
        return Messages.saved("my.devices.ended").redirectTo("/my/security");
    }

    public List<DeviceRow> getDevices() {
        if (devices == null) {
            devices = security.devices();
        }
        return devices;
    }

    /** The address now. */
    public String getEmail() {
        return account.profile().email();
    }

    public String getCurrentPassword() {
        return currentPassword;
    }

    public void setCurrentPassword(String currentPassword) {
        this.currentPassword = currentPassword;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getNewEmail() {
        return newEmail;
    }

    public void setNewEmail(String newEmail) {
        this.newEmail = newEmail;
    }
}
