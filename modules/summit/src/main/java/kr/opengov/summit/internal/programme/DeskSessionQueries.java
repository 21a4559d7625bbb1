package kr.opengov.summit.internal.programme;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.opengov.platform.Blank;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;
import kr.opengov.platform.persistence.LikePattern;
import kr.opengov.summit.Confirmation;
import kr.opengov.summit.DeskSession;
import kr.opengov.summit.DeskSessionFilter;
import kr.opengov.summit.DeskSessionRow;
import kr.opengov.summit.DeskSummit;

/** Reads sessions for the desk, whatever their state. */
public final class DeskSessionQueries {

    private static final String FROM = " from Session x left join x.theme t";

    private static final String WHERE = " where x.summit.id = :summit"
            + " and (:state is null or x.state = :state) and (:theme is null or t.code = :theme)"
            + " and (:text is null or x.titleKo like :text escape '!' or x.titleEn like :text escape '!' or x.code = :code)"
            + " and (:unscheduled = false or not exists (select 1 from Slot slot where slot.session = x))";

    /** A join, because a subselect in the list would hand back the driver's own type of moment. */
    private static final String FIRST_SLOT =
            " left join Slot early on early.session = x and not exists (select 1 from Slot o"
                    + " where o.session = x and (o.startsAt < early.startsAt or o.startsAt = early.startsAt and o.id < early.id))";

    private DeskSessionQueries() {}

    /** Two SQL statements whatever the page. */
    public static Page<DeskSessionRow> page(
            EntityManager em, DeskSummit summit, DeskSessionFilter filter, PageRequest page) {
        long total = with(em.createQuery("select count(x)" + FROM + WHERE, Long.class), summit, filter)
                .getSingleResult();
        List<DeskSessionRow> rows = with(
                        em.createQuery(
                                "select new " + DeskSessionRow.class.getName()
                                        + "(x.id, x.code, x.titleKo, x.titleEn, x.state, x.pendingState, t.titleKo, t.titleEn,"
                                        + " early.startsAt,"
                                        + " (select count(p) from Participation p where p.session = x),"
                                        + " (select count(q) from Participation q where q.session = x"
                                        + " and q.confirmation <> " + Confirmation.class.getName() + ".CONFIRMED))"
                                        + FROM + FIRST_SLOT + WHERE
                                        + " order by x.seq",
                                DeskSessionRow.class),
                        summit,
                        filter)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        return new Page<>(rows, total, page);
    }

    private static <T> TypedQuery<T> with(TypedQuery<T> query, DeskSummit summit, DeskSessionFilter filter) {
        String text = Blank.toNull(filter.text());
        return query.setParameter("summit", summit.id())
                .setParameter("state", filter.state())
                .setParameter("theme", Blank.toNull(filter.theme()))
                .setParameter("text", LikePattern.containing(text))
                .setParameter("code", text)
                .setParameter("unscheduled", filter.unscheduled());
    }

    /** One session with everything of its form; five SQL statements. */
    public static Optional<DeskSession> session(EntityManager em, DeskSummit summit, String code) {
        return em.createQuery(
                        "select x from Session x left join fetch x.theme where x.summit.id = :summit and x.code = :code",
                        Session.class)
                .setParameter("summit", summit.id())
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .map(session -> view(em, summit, session));
    }

    private static DeskSession view(EntityManager em, DeskSummit summit, Session session) {
        List<SessionHost> hosts = SessionParts.hosts(em, session);
        List<Participation> people = SessionParts.people(em, session);
        Map<Long, List<Affiliation>> affiliations = SessionParts.affiliations(em, session);
        return new DeskSession(
                session.id(),
                session.code(),
                session.state(),
                session.pendingState(),
                SessionTransitions.from(session.state()),
                session.form(
                        summit.acronym(),
                        hosts.stream().map(SessionHost::entry).toList(),
                        people.stream()
                                .map(person -> person.entry(affiliations.getOrDefault(person.id(), List.of()).stream()
                                        .map(Affiliation::line)
                                        .collect(Collectors.joining("\n"))))
                                .toList(),
                        SessionParts.items(em, session).stream()
                                .map(ProgrammeItem::entry)
                                .toList()));
    }
}
