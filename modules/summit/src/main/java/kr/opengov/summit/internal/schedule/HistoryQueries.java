package kr.opengov.summit.internal.schedule;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.opengov.platform.Bilingual;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.accounts.Correspondent;
import kr.opengov.platform.accounts.Correspondents;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;
import kr.opengov.summit.ChangeRow;
import kr.opengov.summit.ChangeRow.SlotText;
import kr.opengov.summit.DeskSummit;
import kr.opengov.summit.RoomRow;
import kr.opengov.summit.internal.programme.Placement;

/** Reads the history of a programme. */
public final class HistoryQueries {

    private static final String FROM = " from ProgrammeChange c left join Session x on x.id = c.sessionId"
            + " left join Room r on c.subject = 'ROOM' and r.id = c.subjectId"
            + " left join Theme t on c.subject = 'THEME' and t.id = c.subjectId"
            + " left join Participation p on c.subject = 'PERSON' and p.personId = c.subjectId and not exists"
            + " (select 1 from Participation o where o.personId = p.personId and o.id < p.id)"
            + " where c.summitId = :summit and (:code is null or x.code = :code)";

    private HistoryQueries() {}

    public static Page<ChangeRow> page(
            EntityManager em, Correspondents correspondents, String acronym, String code, PageRequest page) {
        DeskSummit summit = ScheduleQueries.summit(em, acronym).orElseThrow(() -> new Refusal("NOT_FOUND"));
        long total = with(em.createQuery("select count(c)" + FROM, Long.class), summit, code)
                .getSingleResult();
        List<Object[]> lines = with(
                        em.createQuery(
                                "select c.changedAt, c.subject, x.code, x.titleKo, x.titleEn, c.field, c.beforeText,"
                                        + " c.afterText, c.accountId, c.undone, r.nameKo, r.nameEn, t.titleKo, t.titleEn, p.nameKo, p.nameEn"
                                        + FROM
                                        + " order by c.changedAt desc, c.id desc",
                                Object[].class),
                        summit,
                        code)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        Set<Long> accounts = new HashSet<>();
        lines.stream().filter(line -> line[8] != null).forEach(line -> accounts.add((Long) line[8]));
        Map<Long, Correspondent> people = correspondents.of(accounts);
        Map<Long, Bilingual> rooms = new HashMap<>();
        for (RoomRow room : ScheduleQueries.rooms(em, summit.id())) {
            rooms.put(room.id(), room.name());
        }
        List<ChangeRow> rows = new ArrayList<>(lines.size());
        for (Object[] line : lines) {
            boolean slot = ScheduleSteps.PLACEMENT.equals(line[5]);
            Correspondent who = line[8] == null ? null : people.get((Long) line[8]);
            rows.add(new ChangeRow(
                    (Instant) line[0],
                    (String) line[1],
                    (String) line[2],
                    title(line),
                    (String) line[5],
                    text(slot, (String) line[6], rooms),
                    text(slot, (String) line[7], rooms),
                    who == null ? null : who.nameKo(),
                    (Boolean) line[9]));
        }
        return new Page<>(rows, total, page);
    }

    /** Whatever was changed has one of these names, or, as the summit itself, none. */
    private static Bilingual title(Object[] line) {
        for (int at : new int[] {3, 10, 12, 14}) {
            if (line[at] != null) {
                return new Bilingual((String) line[at], (String) line[at + 1], true);
            }
        }
        return new Bilingual(null, null, true);
    }

    private static <T> TypedQuery<T> with(TypedQuery<T> query, DeskSummit summit, String code) {
        return query.setParameter("summit", summit.id()).setParameter("code", code);
    }

    private static SlotText text(boolean slot, String text, Map<Long, Bilingual> rooms) {
        if (text == null || !slot) {
            return text == null ? null : new SlotText(text, null, null, null);
        }
        Placement placement = Placement.parse(text);
        return new SlotText(
                null,
                placement.startsAt(),
                placement.endsAt(),
                placement.roomId() == null ? null : rooms.get(placement.roomId()));
    }
}
