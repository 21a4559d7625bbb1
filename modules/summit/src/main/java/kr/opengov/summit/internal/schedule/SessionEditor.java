package kr.opengov.summit.internal.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Refusal;
import kr.opengov.summit.ChangeSessionState;
import kr.opengov.summit.SaveSession;
import kr.opengov.summit.SaveSession.HostEntry;
import kr.opengov.summit.SaveSession.ItemEntry;
import kr.opengov.summit.SaveSession.ParticipantEntry;
import kr.opengov.summit.internal.programme.Affiliation;
import kr.opengov.summit.internal.programme.DirectoryEntries;
import kr.opengov.summit.internal.programme.Participation;
import kr.opengov.summit.internal.programme.ProgrammeItem;
import kr.opengov.summit.internal.programme.Session;
import kr.opengov.summit.internal.programme.SessionHost;
import kr.opengov.summit.internal.programme.SessionParts;
import kr.opengov.summit.internal.programme.SessionTransitions;
import kr.opengov.summit.internal.programme.Summit;
import kr.opengov.summit.internal.programme.Theme;

/** Writes sessions with all that belongs to them, and keeps in the history what was changed by whom. */
@ApplicationScoped
public class SessionEditor {

    @Inject
    private DirectoryEntries directory;

    @Inject
    private LateComers lateComers;

    public SessionEditor() {}

    public SessionEditor(DirectoryEntries directory, LateComers lateComers) {
        this.directory = directory;
        this.lateComers = lateComers;
    }

    /** Adds or changes a session; what stands no longer in its lists goes. */
    public Session save(EntityManager em, Summit summit, SaveSession command, WorkStep step) {
        WorkStep.raise(em, summit.id());
        Session session = command.id() == null
                ? added(em, summit, command)
                : lateComers.load(em, Session.class, command.id(), command.version(), ChangeSubject.SESSION);
        if (!session.summit().id().equals(summit.id())) {
            throw new Refusal("NOT_FOUND");
        }
        Map<String, String> before = session.facts();
        session.describe(command, theme(em, summit, command.theme()));
        step.note(em, summit.id(), ChangeSubject.SESSION, session.id(), session.id(), before, session.facts());
        em.flush();
        hosts(em, session, command.hosts(), step);
        people(em, session, command.participants(), step);
        items(em, session, command.items(), step);
        em.flush();
        return session;
    }

    private Session added(EntityManager em, Summit summit, SaveSession command) {
        Number last = (Number) em.createQuery("select max(x.seq) from Session x where x.summit = :summit")
                .setParameter("summit", summit)
                .getSingleResult();
        Session session = new Session(summit, last == null ? 1 : last.intValue() + 1);
        session.describe(command, null);
        em.persist(session);
        return session;
    }

    private static Theme theme(EntityManager em, Summit summit, String code) {
        if (Blank.is(code)) {
            return null;
        }
        return em.createQuery("select t from Theme t where t.summit = :summit and t.code = :code", Theme.class)
                .setParameter("summit", summit)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refusal.ofField("theme", "THEME_UNKNOWN"));
    }

    private static void note(
            EntityManager em, Session session, String field, String before, String after, WorkStep step) {
        step.note(em, session.summit().id(), ChangeSubject.SESSION, session.id(), session.id(), field, before, after);
    }

    /** Takes a decision, at once or to be announced later. */
    public Session decide(EntityManager em, ChangeSessionState command, WorkStep step) {
        Session session =
                lateComers.load(em, Session.class, command.sessionId(), command.version(), ChangeSubject.SESSION);
        WorkStep.raise(em, session.summit().id());
        SessionTransitions.check(session.state(), command.to());
        if (command.announceLater()) {
            note(
                    em,
                    session,
                    "PENDING",
                    session.pendingState() == null
                            ? null
                            : session.pendingState().name(),
                    command.to().name(),
                    step);
            session.decideLater(command.to());
        } else {
            note(em, session, "STATE", session.state().name(), command.to().name(), step);
            session.enter(command.to());
        }
        em.flush();
        return session;
    }

    /** Lets every decision that waits take effect; one that is no longer possible stays where it is. */
    public int announce(EntityManager em, long summitId, WorkStep step) {
        WorkStep.raise(em, summitId);
        int announced = 0;
        for (Session session : em.createQuery(
                        "select x from Session x where x.summit.id = :summit and x.pendingState is not null",
                        Session.class)
                .setParameter("summit", summitId)
                .getResultList()) {
            if (SessionTransitions.allows(session.state(), session.pendingState())) {
                note(
                        em,
                        session,
                        "STATE",
                        session.state().name(),
                        session.pendingState().name(),
                        step);
                session.enter(session.pendingState());
                announced++;
            }
        }
        em.flush();
        return announced;
    }

    private void hosts(EntityManager em, Session session, List<HostEntry> entries, WorkStep step) {
        Map<Long, SessionHost> known = new HashMap<>();
        List<SessionHost> old = SessionParts.hosts(em, session);
        old.forEach(host -> known.put(host.id(), host));
        final String before = SessionParts.text(old, SessionHost::text);
        List<SessionHost> now = new ArrayList<>();
        for (HostEntry entry : entries) {
            SessionHost host = taken(known, entry.id(), () -> new SessionHost(session));
            if (!host.isNamed(entry.nameKo()) || !Blank.is(entry.code())) {
                host.stands(directory.organisation(entry.code(), entry.nameKo().strip(), Blank.toNull(entry.nameEn())));
            }
            host.describe(entry);
            now.add(host);
        }
        SessionParts.keep(em, known.values(), now, SessionHost::moveTo);
        note(em, session, "HOSTS", before, SessionParts.text(now, SessionHost::text), step);
    }

    /** The part that an entry names, out of those that stand; a new one for an entry without id. */
    private static <P> P taken(Map<Long, P> known, Long id, Supplier<P> added) {
        P part = id == null ? added.get() : known.remove(id);
        if (part == null) {
            throw new Refusal("NOT_FOUND");
        }
        return part;
    }

    private void people(EntityManager em, Session session, List<ParticipantEntry> entries, WorkStep step) {
        Map<Long, Participation> known = new HashMap<>();
        List<Participation> old = SessionParts.people(em, session);
        old.forEach(person -> known.put(person.id(), person));
        Map<Long, List<Affiliation>> affiliations = SessionParts.affiliations(em, session);
        final String before = SessionParts.text(old, Participation::text);
        List<Participation> now = new ArrayList<>();
        for (ParticipantEntry entry : entries) {
            Participation person = taken(known, entry.id(), () -> new Participation(session));
            if (!person.isNamed(entry.nameKo()) || !Blank.is(entry.code())) {
                person.is(directory.person(entry.code(), entry.nameKo().strip(), Blank.toNull(entry.nameEn())));
            }
            person.describe(entry);
            now.add(person);
        }
        for (Participation gone : known.values()) {
            affiliations.getOrDefault(gone.id(), List.of()).forEach(em::remove);
        }
        em.flush();
        SessionParts.keep(em, known.values(), now, Participation::moveTo);
        for (int at = 0; at < now.size(); at++) {
            SessionParts.affiliate(
                    em,
                    now.get(at),
                    affiliations.getOrDefault(now.get(at).id(), List.of()),
                    entries.get(at).affiliations());
        }
        note(em, session, "PARTICIPANTS", before, SessionParts.text(now, Participation::text), step);
    }

    private static void items(EntityManager em, Session session, List<ItemEntry> entries, WorkStep step) {
        Map<Long, ProgrammeItem> known = new HashMap<>();
        List<ProgrammeItem> old = SessionParts.items(em, session);
        old.forEach(item -> known.put(item.id(), item));
        final String before = SessionParts.text(old, ProgrammeItem::text);
        List<ProgrammeItem> now = new ArrayList<>();
        for (ItemEntry entry : entries) {
            ProgrammeItem item = taken(known, entry.id(), () -> new ProgrammeItem(session));
            item.describe(entry);
            now.add(item);
        }
        SessionParts.keep(em, known.values(), now, ProgrammeItem::moveTo);
        note(em, session, "ITEMS", before, SessionParts.text(now, ProgrammeItem::text), step);
    }
}
