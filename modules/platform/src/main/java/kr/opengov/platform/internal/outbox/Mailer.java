package kr.opengov.platform.internal.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import kr.opengov.platform.outbox.Mail;
import kr.opengov.platform.outbox.OutboxHandler;
import kr.opengov.platform.outbox.OutboxMessage;
import kr.opengov.platform.settings.Setting;
import kr.opengov.platform.settings.Settings;

/** Sends mail through the configured SMTP server; without one, mail waits in the outbox, where staff sees it. */
@ApplicationScoped
public class Mailer implements OutboxHandler {

    private static final String TIMEOUT_MILLIS = "20000";

    private Settings settings;
    private Clock clock;

    protected Mailer() {}

    @Inject
    public Mailer(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String topic() {
        return Mail.TOPIC;
    }

    @Override
    public boolean ready() {
        return settings.isSet(Setting.MAIL_HOST);
    }

    /** The message id is made of the idempotency key: a mail server may recognise a second delivery by it. */
    @Override
    public void handle(OutboxMessage message) throws MessagingException, UnsupportedEncodingException {
        Transport.send(mime(message.as(Mail.class), message.idempotencyKey()));
    }

    private MimeMessage mime(Mail mail, String idempotencyKey) throws MessagingException, UnsupportedEncodingException {
        MimeMessage mime = new Numbered(session(), idempotencyKey);
        mime.setFrom(new InternetAddress(settings.text(Setting.MAIL_FROM)));
        mime.setRecipient(
                Message.RecipientType.TO, new InternetAddress(mail.to(), mail.name(), StandardCharsets.UTF_8.name()));
        mime.setSubject(mail.subject().replaceAll("\\R", " "), StandardCharsets.UTF_8.name());
        mime.setContentLanguage(new String[] {mail.language()});
        // Answering machines must not answer a portal (RFC 3834).
        mime.setHeader("Auto-Submitted", "auto-generated");
        mime.setSentDate(Date.from(clock.instant()));
        mime.setText(mail.text(), StandardCharsets.UTF_8.name());
        return mime;
    }

    private Session session() {
        Properties properties = new Properties();
        String tls = settings.text(Setting.MAIL_TLS);
        String protocol = "tls".equals(tls) ? "smtps" : "smtp";
        String prefix = "mail." + protocol + ".";
        properties.setProperty("mail.transport.protocol", protocol);
        properties.setProperty("mail.transport.protocol.rfc822", protocol);
        properties.setProperty(prefix + "host", settings.text(Setting.MAIL_HOST));
        properties.setProperty(prefix + "port", settings.text(Setting.MAIL_PORT));
        properties.setProperty(prefix + "connectiontimeout", TIMEOUT_MILLIS);
        properties.setProperty(prefix + "timeout", TIMEOUT_MILLIS);
        properties.setProperty(prefix + "writetimeout", TIMEOUT_MILLIS);
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        if ("starttls".equals(tls)) {
            properties.setProperty("mail.smtp.starttls.enable", "true");
            properties.setProperty("mail.smtp.starttls.required", "true");
        }
        if (!settings.isSet(Setting.MAIL_USER)) {
            return Session.getInstance(properties);
        }
        properties.setProperty(prefix + "auth", "true");
        return Session.getInstance(properties, new Login(settings));
    }

    /** The name and password for the mail server. */
    private static final class Login extends Authenticator {
        private final Settings settings;

        Login(Settings settings) {
            this.settings = settings;
        }

        @Override
        protected PasswordAuthentication getPasswordAuthentication() {
            return new PasswordAuthentication(settings.text(Setting.MAIL_USER), settings.text(Setting.MAIL_PASSWORD));
        }
    }

    /** A mail whose id is the same however often it is sent. */
    private static final class Numbered extends MimeMessage {
        private final String number;

        Numbered(Session session, String number) {
            super(session);
            this.number = number;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + number.replaceAll("[^A-Za-z0-9.-]", ".") + "@portal>");
        }
    }
}
