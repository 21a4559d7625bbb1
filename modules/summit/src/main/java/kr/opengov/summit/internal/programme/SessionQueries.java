package kr.opengov.summit.internal.programme;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.opengov.platform.Bilingual;
import kr.opengov.platform.directory.Directory;
import kr.opengov.platform.directory.DirectoryName;
import kr.opengov.summit.HostView;
import kr.opengov.summit.ItemView;
import kr.opengov.summit.NextSession;
import kr.opengov.summit.SessionState;
import kr.opengov.summit.SessionView;
import kr.opengov.summit.SlotView;
import kr.opengov.summit.SpeakerView;
import kr.opengov.summit.ThemeView;

/** Reads single sessions. */
public final class SessionQueries {

    private static final String NEXT = "select new " + NextLine.class.getName()
            + "(m.acronym, m.titleKo, m.titleEn, m.titleEnOfficial, m.zone, s.code, s.titleKo, s.titleEn,"
            + " s.titleEnOfficial, slot.startsAt, slot.endsAt, r.nameKo, r.nameEn, slot.placementInvented)"
            + " from Slot slot join slot.session s join s.summit m left join slot.room r"
            + " where s.state = :confirmed and slot.endsAt > :now"
            // What runs has begun before everything that is ahead.
            + " order by slot.startsAt, r.position, s.seq";

    private SessionQueries() {}

    public static Optional<SessionView> session(EntityManager em, Directory directory, String acronym, String code) {
        Optional<SummitLine> summit = ProgrammeQueries.summit(em, acronym);
        if (summit.isEmpty()) {
            return Optional.empty();
        }
        return em.createQuery(
                        "select new " + SessionHead.class.getName()
                                + "(s.id, s.code, s.guid, s.titleKo, s.titleEn, s.titleEnOfficial, s.subtitleKo,"
                                + " s.edition, s.state, s.hasVideo, s.gistKo, s.gistEn, s.sourceKo, s.sourceEn, t.code,"
                                + " t.position, t.titleKo, t.titleEn, t.titleEnOfficial)"
                                + " from Session s left join s.theme t"
                                + " where s.summit.id = :summit and s.code = :code and s.state in :states",
                        SessionHead.class)
                .setParameter("summit", summit.get().id())
                .setParameter("code", code)
                .setParameter("states", ProgrammeQueries.PUBLIC)
                .getResultStream()
                .findFirst()
                .map(head -> view(em, directory, summit.get(), head));
    }

    private static SessionView view(EntityManager em, Directory directory, SummitLine summit, SessionHead head) {
        ThemeView theme = head.themeCode() == null
                ? null
                : new ThemeView(
                        head.themeCode(),
                        head.themePosition(),
                        head.themeKo(),
                        head.themeEn(),
                        Boolean.TRUE.equals(head.themeEnOfficial()));
        return new SessionView(
                summit.view(),
                head.code(),
                head.guid(),
                new Bilingual(head.titleKo(), head.titleEn(), head.titleEnOfficial()),
                head.subtitle(),
                head.edition(),
                theme,
                head.state(),
                head.hasVideo(),
                new Bilingual(head.gistKo(), head.gistEn(), false),
                new Bilingual(head.sourceKo(), head.sourceEn(), true),
                slots(em, summit, head.id()),
                items(em, head.id()),
                hosts(em, directory, head.id()),
                speakers(em, directory, head.id()));
    }

    private static List<SlotView> slots(EntityManager em, SummitLine summit, long session) {
        return of(
                        em,
                        session,
                        "select new " + SlotLine.class.getName()
                                + "(slot.startsAt, slot.endsAt, r.nameKo, r.nameEn, slot.placementInvented)"
                                + " from Slot slot left join slot.room r where slot.session.id = :session"
                                + " order by slot.startsAt",
                        SlotLine.class)
                .getResultStream()
                .map(line -> line.view(summit.days().zone()))
                .toList();
    }

    private static List<ItemView> items(EntityManager em, long session) {
        return of(
                        em,
                        session,
                        "select new " + ItemView.class.getName() + "(i.position, i.titleKo, i.titleEn, i.subtitleKo)"
                                + " from ProgrammeItem i where i.session.id = :session order by i.position",
                        ItemView.class)
                .getResultList();
    }

    private static List<HostView> hosts(EntityManager em, Directory directory, long session) {
        List<HostLine> lines = of(
                        em,
                        session,
                        "select new " + HostLine.class.getName()
                                + "(h.session.id, h.organisationId, h.nameKo, h.nameEn, h.unitKo) from SessionHost h"
                                + " where h.session.id = :session order by h.position",
                        HostLine.class)
                .getResultList();
        Map<Long, DirectoryName> names = directory.organisationNames(
                lines.stream().map(HostLine::organisationId).toList());
        return lines.stream()
                .map(line -> line.view(SpeakerLine.code(names, line.organisationId())))
                .toList();
    }

    private static List<SpeakerView> speakers(EntityManager em, Directory directory, long session) {
        List<SpeakerLine> lines = of(
                        em,
                        session,
                        SpeakerQueries.SELECT + " where s.id = :session order by p.position, a.position",
                        SpeakerLine.class)
                .getResultList();
        Map<Long, DirectoryName> names =
                directory.personNames(lines.stream().map(SpeakerLine::personId).toList());
        return SpeakerLine.byParticipation(lines).values().stream()
                .map(of -> new SpeakerView(
                        of.get(0).name(),
                        SpeakerLine.affiliations(of),
                        SpeakerLine.code(names, of.get(0).personId())))
                .toList();
    }

    private static <T> TypedQuery<T> of(EntityManager em, long session, String query, Class<T> type) {
        return em.createQuery(query, type).setParameter("session", session);
    }

    public static Optional<NextSession> next(EntityManager em, Instant now) {
        return em.createQuery(NEXT, NextLine.class)
                .setParameter("confirmed", SessionState.CONFIRMED)
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(line -> line.view(now));
    }
}
