package kr.opengov.summit.internal.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import kr.opengov.platform.accounts.Correspondent;
import kr.opengov.platform.accounts.Correspondents;
import kr.opengov.platform.outbox.Mail;
import kr.opengov.platform.outbox.Outbox;
import kr.opengov.platform.persistence.SqlRow;
import kr.opengov.summit.NoticeDigest;

/** Digests of a release as an organiser looks at them and sends them. */
@ApplicationScoped
public class DigestSending {
    private static final String OF_RELEASE = " FROM sm_notice_digest d JOIN sm_release r ON r.id = d.release_id"
            + " JOIN sm_summit s ON s.id = r.summit_id WHERE s.acronym = ?1 AND r.sequence = ?2";

    @Inject
    private Correspondents correspondents;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    protected DigestSending() {}

    public DigestSending(Correspondents correspondents, Outbox outbox, Clock clock) {
        this.correspondents = correspondents;
        this.outbox = outbox;
        this.clock = clock;
    }

    public List<NoticeDigest> digests(EntityManager em, String acronym, int sequence) {
        return SqlRow.of(
                        em,
                        "SELECT d.name, d.language, d.reasons, d.subject, d.body, d.state" + OF_RELEASE
                                + " ORDER BY d.id",
                        acronym,
                        sequence)
                .stream()
                .map(row -> new NoticeDigest(
                        row.text(0),
                        row.text(1),
                        List.of(row.text(2).split(",")),
                        row.text(3),
                        row.text(4),
                        row.text(5)))
                .toList();
    }

    /** Hands the drafts to the outbox, each once however often this is asked; answers how many were sent now. */
    public int send(EntityManager em, String acronym, int sequence) {
        List<SqlRow> drafts = SqlRow.of(
                em,
                "SELECT d.id, d.account_id, d.subject, d.body" + OF_RELEASE + " AND d.state = 'DRAFT' FOR UPDATE",
                acronym,
                sequence);
        Map<Long, Correspondent> accounts =
                correspondents.of(drafts.stream().map(row -> row.number(1)).toList());
        int sent = 0;
        for (SqlRow draft : drafts) {
            Correspondent account = accounts.get(draft.number(1));
            if (account != null) {
                outbox.mail(
                        new Mail(
                                account.email(),
                                account.name(),
                                account.language(),
                                draft.text(2),
                                draft.text(3),
                                false),
                        "summit/digest/" + draft.number(0));
                sent++;
            }
        }
        if (!drafts.isEmpty()) {
            em.createNativeQuery("UPDATE sm_notice_digest SET state = 'SENT', decided_at = ?1 WHERE state = 'DRAFT'"
                            + " AND release_id = (SELECT r.id FROM sm_release r JOIN sm_summit s ON s.id = r.summit_id"
                            + " WHERE s.acronym = ?2 AND r.sequence = ?3)")
                    .setParameter(1, Timestamp.from(clock.instant()))
                    .setParameter(2, acronym)
                    .setParameter(3, sequence)
                    .executeUpdate();
        }
        return sent;
    }
}
