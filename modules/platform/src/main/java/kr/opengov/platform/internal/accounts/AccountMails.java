package kr.opengov.platform.internal.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.Duration;
import java.util.Locale;
import java.util.ResourceBundle;
import kr.opengov.platform.accounts.LinkPurpose;
import kr.opengov.platform.outbox.Mail;
import kr.opengov.platform.outbox.Outbox;
import kr.opengov.platform.settings.Settings;

/** The mails about accounts, in the language of the account. Mails with a link hold a secret and say so. */
@ApplicationScoped
public class AccountMails {

    private Outbox outbox;
    private Settings settings;

    protected AccountMails() {}

    @Inject
    public AccountMails(Outbox outbox, Settings settings) {
        this.outbox = outbox;
        this.settings = settings;
    }

    /** A link that confirms an address, resets a password or accepts an invitation. */
    public void link(Account account, String to, LinkPurpose purpose, String token) {
        String path = purpose == LinkPurpose.VERIFY_EMAIL ? "/verify/" : "/password/";
        Duration lifetime = OneTimeTokens.lifetime(purpose);
        String key = purpose.name().toLowerCase(Locale.ROOT);
        send(account, to, key, address(account) + path + token, lifetime.toHours(), true);
    }

    /** Somebody tried to register with the address of an account that exists: only its owner learns so. */
    public void alreadyRegistered(Account account) {
        send(account, account.email(), "already_registered", address(account) + "/password", 0, false);
    }

    public void passwordChanged(Account account) {
        send(account, account.email(), "password_changed", address(account) + "/password", 0, false);
    }

    /** An old token was shown: somebody copied a cookie. */
    public void sessionsEnded(Account account) {
        send(account, account.email(), "sessions_ended", address(account) + "/password", 0, false);
    }

    private String address(Account account) {
        return settings.address(account.language());
    }

    private void send(Account account, String to, String key, String link, long hours, boolean sensitive) {
        if (to == null) {
            return;
        }
        Locale locale = account.language().equals("en") ? Locale.ENGLISH : Locale.KOREAN;
        ResourceBundle texts = ResourceBundle.getBundle(
                "kr.opengov.platform.internal.accounts.mails",
                locale,
                AccountMails.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        String text = new MessageFormat(texts.getString(key + ".text"), locale)
                .format(new Object[] {account.nameKo(), link, hours});
        outbox.mail(
                new Mail(to, account.nameKo(), account.language(), texts.getString(key + ".subject"), text, sensitive));
    }
}
