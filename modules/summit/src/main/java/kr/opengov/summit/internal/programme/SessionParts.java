package kr.opengov.summit.internal.programme;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.stream.Collectors;

/** The lists that belong to a session: read, put in order, taken away. */
public final class SessionParts {

    /** Behind every position in use: while parts change places, two must never have one position. */
    private static final int BEHIND = 100_000;

    private SessionParts() {}

    public static List<SessionHost> hosts(EntityManager em, Session session) {
        return of(
                em,
                session,
                "select p from SessionHost p where p.session = :session order by p.position",
                SessionHost.class);
    }

    public static List<Participation> people(EntityManager em, Session session) {
        return of(
                em,
                session,
                "select p from Participation p where p.session = :session order by p.position",
                Participation.class);
    }

    public static List<ProgrammeItem> items(EntityManager em, Session session) {
        return of(
                em,
                session,
                "select p from ProgrammeItem p where p.session = :session order by p.position",
                ProgrammeItem.class);
    }

    /** By participation, in their order. */
    public static Map<Long, List<Affiliation>> affiliations(EntityManager em, Session session) {
        return of(
                        em,
                        session,
                        "select a from Affiliation a join fetch a.participation p where p.session = :session"
                                + " order by a.position",
                        Affiliation.class)
                .stream()
                .collect(Collectors.groupingBy(Affiliation::participationId));
    }

    private static <T> List<T> of(EntityManager em, Session session, String query, Class<T> type) {
        return em.createQuery(query, type).setParameter("session", session).getResultList();
    }

    /** Takes away what is gone and numbers the rest from 1, by way of positions that nobody has. */
    public static <T> void keep(EntityManager em, Collection<T> gone, List<T> now, ObjIntConsumer<T> moveTo) {
        gone.forEach(em::remove);
        for (int at = 0; at < now.size(); at++) {
            moveTo.accept(now.get(at), BEHIND + at);
            em.persist(now.get(at));
        }
        em.flush();
        for (int at = 0; at < now.size(); at++) {
            moveTo.accept(now.get(at), at + 1);
        }
        em.flush();
    }

    /** One line for the history. */
    public static <T> String text(List<T> parts, Function<T, String> text) {
        return parts.isEmpty() ? null : parts.stream().map(text).collect(Collectors.joining("; "));
    }

    /** Lets the affiliations be those of the lines, each "organisation" or "organisation / post". */
    public static void affiliate(EntityManager em, Participation person, List<Affiliation> old, String lines) {
        List<String> wanted = lines == null
                ? List.of()
                : lines.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
        if (Objects.equals(old.stream().map(Affiliation::line).toList(), wanted)) {
            return;
        }
        List<Affiliation> now = new ArrayList<>();
        for (int at = 0; at < wanted.size(); at++) {
            Affiliation affiliation = at < old.size() ? old.get(at) : new Affiliation(person, at + 1);
            affiliation.read(wanted.get(at));
            em.persist(affiliation);
            now.add(affiliation);
        }
        old.subList(Math.min(now.size(), old.size()), old.size()).forEach(em::remove);
    }
}
