package kr.opengov.summit.internal.speakers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import kr.opengov.platform.Bilingual;
import kr.opengov.platform.Roles;
import kr.opengov.platform.accounts.RoleInvitations;
import kr.opengov.platform.accounts.RoleInvitations.Invited;
import kr.opengov.platform.accounts.RoleInvitations.Invitee;
import kr.opengov.platform.outbox.Mail;
import kr.opengov.platform.outbox.Outbox;
import kr.opengov.platform.settings.Settings;

/** The mails with which speakers and hosts are invited, in their language. A mail with a link to a password is kept secret. */
@ApplicationScoped
public class InvitationMails {

    @Inject
    private RoleInvitations invitations;

    @Inject
    private Outbox outbox;

    @Inject
    private Settings settings;

    public InvitationMails() {}

    public InvitationMails(RoleInvitations invitations, Outbox outbox, Settings settings) {
        this.invitations = invitations;
        this.outbox = outbox;
        this.settings = settings;
    }

    /**
     * Who is invited to what.
     *
     * @param code of the person in the directory
     * @param language {@code ko} or {@code en}
     * @param sessions the titles of the sessions
     */
    public record Asked(
            long summitId,
            Bilingual summit,
            long personId,
            String code,
            Bilingual name,
            String language,
            List<Bilingual> sessions) {}

    /** Gives the account with the address, a new one if need be, the role of the speaker and writes to it. */
    long speaker(Asked asked, String email, Long by) {
        Invited invited = invitations.invite(
                new Invitee(
                        email,
                        asked.name().text("ko"),
                        asked.name().en(),
                        asked.language(),
                        Roles.SPEAKER,
                        "PERSON",
                        asked.code()),
                by);
        boolean korean = "ko".equals(asked.language());
        String summit = asked.summit().text(asked.language());
        StringBuilder text = new StringBuilder(
                korean
                        ? asked.name().text("ko") + " 님께\n\n" + summit + "에 연사로 모시고자 합니다. 아래 세션의 참석 여부를 알려 주십시오.\n"
                        : "Dear " + asked.name().text("en") + ",\n\nyou are invited to speak at " + summit
                                + ". Please tell us whether you will take part in these sessions:\n");
        asked.sessions().forEach(title -> text.append("\n■ ").append(title.text(asked.language())));
        text.append('\n');
        end(text, invited, asked.language(), "/my/sessions");
        send(
                invited,
                asked.name().text(asked.language()),
                asked.language(),
                korean ? "[" + summit + "] 연사 참석 확인 요청" : "[" + summit + "] Please confirm that you will speak",
                text);
        return invited.accountId();
    }

    /** Invites somebody to look after the sessions of an organisation; answers the account. */
    public long host(Bilingual summit, String code, Bilingual organisation, String email, String language, Long by) {
        Invited invited = invitations.invite(
                new Invitee(
                        email,
                        organisation.text("ko"),
                        organisation.en(),
                        language,
                        Roles.HOST_ORGANISATION,
                        "ORGANISATION",
                        code),
                by);
        boolean korean = "ko".equals(language);
        String name = summit.text(language);
        String of = organisation.text(language);
        StringBuilder text = new StringBuilder(
                korean
                        ? of + " 담당자께\n\n" + name + "에서 " + of
                                + "이(가) 주관하는 세션의 제목과 소개를 직접 고쳐 주십시오. 서밋 운영자가 확인한 뒤 반영합니다.\n"
                        : "Dear colleagues of " + of + ",\n\nplease review title and description of the sessions that "
                                + of + " hosts at " + name + ". The organisers accept what you hand in.\n");
        end(text, invited, language, "/my/hosted");
        send(
                invited,
                of,
                language,
                korean ? "[" + name + "] 주관 세션 확인 요청" : "[" + name + "] Please review your sessions",
                text);
        return invited.accountId();
    }

    private void end(StringBuilder text, Invited invited, String language, String path) {
        boolean korean = "ko".equals(language);
        if (invited.passwordLink() != null) {
            text.append(
                            korean
                                    ? "\n1. 먼저 비밀번호를 정하십시오(7일 동안 한 번 쓸 수 있습니다).\n"
                                    : "\n1. First choose a password (the link works once, for seven days):\n")
                    .append(invited.passwordLink())
                    .append(korean ? "\n\n2. 로그인한 뒤 여기에서 답하십시오.\n" : "\n\n2. Then sign in and answer here:\n");
        } else {
            text.append(korean ? "\n로그인한 뒤 여기에서 답하십시오.\n" : "\nPlease sign in and answer here:\n");
        }
        text.append(settings.address(language)).append(path).append('\n');
    }

    private void send(Invited invited, String name, String language, String subject, StringBuilder text) {
        outbox.mail(
                new Mail(invited.email(), name, language, subject, text.toString(), invited.passwordLink() != null));
    }
}
