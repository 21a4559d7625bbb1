package kr.opengov.summit.internal.hosts;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kr.opengov.platform.accounts.Correspondent;
import kr.opengov.platform.accounts.Correspondents;
import kr.opengov.summit.HostRole;
import kr.opengov.summit.HostedSession;
import kr.opengov.summit.HostedSheet;
import kr.opengov.summit.SessionTexts;
import kr.opengov.summit.TextProposalSheet;
import kr.opengov.summit.TextProposalSheet.Difference;
import kr.opengov.summit.internal.programme.Session;

/** Reads the sessions of hosts and what they handed in. */
public final class HostQueries {

    /** Partners and sponsors are named beside a session; its texts are the business of those who run it. */
    private static final Set<HostRole> RUNNING = EnumSet.of(HostRole.HOST, HostRole.CO_HOST);

    private static final String OWN = "select distinct x from Session x join fetch x.summit m where exists"
            + " (select 1 from SessionHost h where h.session = x and h.organisationId in :organisations"
            + " and h.role in :roles)";

    private HostQueries() {}

    /** The sessions of organisations, the latest summit first; two SQL statements. */
    public static List<HostedSession> sessions(EntityManager em, List<Long> organisations) {
        if (organisations.isEmpty()) {
            return List.of();
        }
        List<Session> sessions = em.createQuery(OWN + " order by m.firstDay desc, x.seq", Session.class)
                .setParameter("organisations", organisations)
                .setParameter("roles", RUNNING)
                .getResultList();
        Set<Long> waiting = sessions.isEmpty()
                ? Set.of()
                : new HashSet<>(em.createQuery(
                                "select p.session.id from TextProposal p where p.state = :open and p.session in :sessions",
                                Long.class)
                        .setParameter("open", ProposalState.OPEN)
                        .setParameter("sessions", sessions)
                        .getResultList());
        return sessions.stream()
                .map(one -> row(one, waiting.contains(one.id())))
                .toList();
    }

    private static HostedSession row(Session session, boolean waiting) {
        return new HostedSession(
                session.summit().acronym(),
                session.summit().title(),
                session.code(),
                session.title(),
                session.state(),
                waiting);
    }

    /** A session of organisations; empty for one of others, as if there were none. One SQL statement. */
    static Optional<Session> own(EntityManager em, List<Long> organisations, String acronym, String code) {
        return organisations.isEmpty()
                ? Optional.empty()
                : em.createQuery(OWN + " and m.acronym = :acronym and x.code = :code", Session.class)
                        .setParameter("organisations", organisations)
                        .setParameter("roles", RUNNING)
                        .setParameter("acronym", acronym)
                        .setParameter("code", code)
                        .getResultStream()
                        .findFirst();
    }

    /** Three SQL statements. */
    public static Optional<HostedSheet> sheet(EntityManager em, List<Long> organisations, String acronym, String code) {
        return own(em, organisations, acronym, code).map(session -> {
            TextProposal last = last(em, session).orElse(null);
            boolean waits = last != null && last.open();
            return new HostedSheet(
                    row(session, waits),
                    session.version(),
                    waits ? last.version() : 0,
                    session.texts(),
                    waits ? last.texts() : session.texts(),
                    session.state().needsPlace(),
                    last != null && last.state() == ProposalState.DECLINED ? last.reason() : null);
        });
    }

    static Optional<TextProposal> last(EntityManager em, Session session) {
        return em.createQuery(
                        "select p from TextProposal p where p.session = :session order by p.id desc",
                        TextProposal.class)
                .setParameter("session", session)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** What waits for the organisers, the oldest first; two SQL statements. */
    public static List<TextProposalSheet> waiting(EntityManager em, Correspondents correspondents, long summit) {
        List<TextProposal> found = em.createQuery(
                        "select p from TextProposal p join fetch p.session x where x.summit.id = :summit"
                                + " and p.state = :open order by p.submittedAt, p.id",
                        TextProposal.class)
                .setParameter("summit", summit)
                .setParameter("open", ProposalState.OPEN)
                .getResultList();
        Map<Long, Correspondent> people =
                correspondents.of(found.stream().map(TextProposal::accountId).collect(Collectors.toSet()));
        return found.stream()
                .map(one -> new TextProposalSheet(
                        one.id(),
                        one.version(),
                        one.session().code(),
                        one.session().title(),
                        people.containsKey(one.accountId())
                                ? people.get(one.accountId()).nameKo()
                                : null,
                        one.submittedAt(),
                        one.session().version() != one.sessionVersion(),
                        differences(one.session().texts(), one.texts())))
                .toList();
    }

    /** How many wait; one SQL statement. */
    public static long count(EntityManager em, long summit) {
        return em.createQuery(
                        "select count(p) from TextProposal p where p.session.summit.id = :summit and p.state = :open",
                        Long.class)
                .setParameter("summit", summit)
                .setParameter("open", ProposalState.OPEN)
                .getSingleResult();
    }

    static List<Difference> differences(SessionTexts now, SessionTexts wanted) {
        List<Difference> found = new ArrayList<>();
        add(found, "TITLE_KO", now.titleKo(), wanted.titleKo());
        add(found, "TITLE_EN", now.titleEn(), wanted.titleEn());
        add(found, "SUBTITLE_KO", now.subtitleKo(), wanted.subtitleKo());
        add(found, "SUBTITLE_EN", now.subtitleEn(), wanted.subtitleEn());
        add(found, "ABSTRACT_KO", now.abstractKo(), wanted.abstractKo());
        add(found, "ABSTRACT_EN", now.abstractEn(), wanted.abstractEn());
        add(found, "DESCRIPTION_KO", now.descriptionKo(), wanted.descriptionKo());
        add(found, "DESCRIPTION_EN", now.descriptionEn(), wanted.descriptionEn());
        return found;
    }

    private static void add(List<Difference> found, String field, String now, String wanted) {
        if (!Objects.equals(now, wanted)) {
            found.add(new Difference(field, now, wanted));
        }
    }
}
