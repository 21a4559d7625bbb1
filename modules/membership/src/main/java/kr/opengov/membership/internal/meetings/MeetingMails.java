package kr.opengov.membership.internal.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import kr.opengov.platform.accounts.Correspondent;
import kr.opengov.platform.outbox.Mail;
import kr.opengov.platform.outbox.Outbox;
import kr.opengov.platform.settings.Settings;

/** The mails to members about meetings and votes and to who asks to take part, in the language of the account; each goes once. */
@ApplicationScoped
public class MeetingMails {

    private static final String BUNDLE = "kr.opengov.membership.internal.meetings.mails";

    private final Outbox outbox;
    private final Settings settings;
    private final Clock clock;

    protected MeetingMails() {
        this(null, null, null);
    }

    @Inject
    public MeetingMails(Outbox outbox, Settings settings, Clock clock) {
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
    }

    /** A notice with the day, the place and where the agenda stands. */
    public void notice(Meeting meeting, Correspondent to) {
        String place = meeting.place(to.language());
        send(
                to,
                "notice",
                "meeting-notice/" + meeting.id() + "/" + meeting.notices() + "/" + to.accountId(),
                meeting.title(to.language()),
                moment(meeting.startsAt()),
                place == null ? "-" : place,
                address(to) + "/meetings/" + meeting.code());
    }

    /** A written vote was opened. */
    public void vote(Vote vote, Correspondent to) {
        AgendaItem item = vote.item();
        boolean english = "en".equals(to.language()) && item.titleEn() != null;
        send(
                to,
                "vote",
                "vote/" + vote.id() + "/" + to.accountId(),
                english ? item.titleEn() : item.titleKo(),
                moment(vote.closesAt()),
                address(to) + "/my/votes");
    }

    /** The answer to somebody who asked to take part in a body. */
    public void participation(long request, boolean accepted, String body, String reason, Correspondent to) {
        send(
                to,
                accepted ? "participation.accepted" : "participation.declined",
                "participation/" + request,
                body,
                reason,
                address(to) + "/my/participation");
    }

    private String address(Correspondent to) {
        return settings.address(to.language());
    }

    private String moment(Instant instant) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm z", Locale.ENGLISH)
                .format(instant.atZone(clock.getZone()));
    }

    private void send(Correspondent to, String key, String once, Object... values) {
        Locale locale = "en".equals(to.language()) ? Locale.ENGLISH : Locale.KOREAN;
        ResourceBundle texts = ResourceBundle.getBundle(
                BUNDLE,
                locale,
                MeetingMails.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        String subject = new MessageFormat(texts.getString(key + ".subject"), locale).format(values);
        String text = new MessageFormat(texts.getString(key + ".text"), locale).format(values);
        outbox.mail(new Mail(to.email(), to.name(), to.language(), subject, text, false), once);
    }
}
