package kr.opengov.platform.settings;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import kr.opengov.platform.Roles;

/**
 * The settings as administrators read them. They are changed where the portal is installed, never over the web: who took
 * over an administrator's account could otherwise send every mail through a server of his own.
 */
@Stateless
public class SettingsDesk {

    @Inject
    private Settings settings;

    protected SettingsDesk() {}

    public SettingsDesk(Settings settings) {
        this.settings = settings;
    }

    /** Every setting in the order of the enum; of a secret only whether there is one. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public List<SettingView> all() {
        return Arrays.stream(Setting.values())
                .map(setting -> new SettingView(
                        setting, setting.secret() ? null : settings.text(setting), settings.isConfigured(setting)))
                .toList();
    }
}
