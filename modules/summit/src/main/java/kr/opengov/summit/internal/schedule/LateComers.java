package kr.opengov.summit.internal.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.accounts.Correspondent;
import kr.opengov.platform.accounts.Correspondents;
import kr.opengov.platform.persistence.Aggregates;
import kr.opengov.summit.ProgrammeChanged;

/** Loads what somebody wants to change, and tells who comes second who was first. */
@ApplicationScoped
public class LateComers {

    @Inject
    private Correspondents correspondents;

    public LateComers() {}

    public LateComers(Correspondents correspondents) {
        this.correspondents = correspondents;
    }

    /**
     * Loads an aggregate for a change.
     *
     * @throws kr.opengov.platform.Refusal {@code NOT_FOUND}
     * @throws Conflict when it was changed since {@code version} was read; the history says by whom, if it knows
     */
    public <T extends Aggregates.Versioned> T load(
            EntityManager em, Class<T> type, long id, long version, ChangeSubject subject) {
        try {
            return Aggregates.load(em, type, id, version);
        } catch (Conflict late) {
            throw first(em, subject, id, late);
        }
    }

    private Conflict first(EntityManager em, ChangeSubject subject, long id, Conflict otherwise) {
        List<Object[]> rows = em.createQuery(
                        "select c.accountId, c.changedAt, x.titleKo, r.nameKo, t.titleKo, m.titleKo"
                                + " from ProgrammeChange c"
                                + " left join Session x on c.subject = 'SESSION' and x.id = c.subjectId"
                                + " left join Room r on c.subject = 'ROOM' and r.id = c.subjectId"
                                + " left join Theme t on c.subject = 'THEME' and t.id = c.subjectId"
                                + " left join Summit m on c.subject = 'SUMMIT' and m.id = c.subjectId"
                                + " where c.subject = :subject and c.subjectId = :id"
                                + " order by c.changedAt desc, c.id desc",
                        Object[].class)
                .setParameter("subject", subject.name())
                .setParameter("id", id)
                .setMaxResults(1)
                .getResultList();
        if (rows.isEmpty() || rows.get(0)[0] == null) {
            return otherwise;
        }
        Object[] row = rows.get(0);
        Correspondent who = correspondents.of(List.of((Long) row[0])).get((Long) row[0]);
        String title = null;
        for (int at = 2; at < row.length; at++) {
            title = title == null ? (String) row[at] : title;
        }
        return who == null || title == null ? otherwise : new ProgrammeChanged(who.nameKo(), (Instant) row[1], title);
    }
}
