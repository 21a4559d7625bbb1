package kr.opengov.membership;

import jakarta.ejb.SessionContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.opengov.db.TestCaller;
import kr.opengov.db.TestDatabase;
import kr.opengov.db.TestTransaction;
import kr.opengov.membership.internal.meetings.Majority;
import kr.opengov.membership.internal.meetings.MeetingMails;
import kr.opengov.membership.internal.meetings.MeetingRules;
import kr.opengov.membership.internal.meetings.Members;
import kr.opengov.membership.internal.meetings.Roster;
import kr.opengov.membership.internal.meetings.RosterSeat;
import kr.opengov.membership.internal.meetings.VoteRules;
import kr.opengov.platform.accounts.Correspondent;
import kr.opengov.platform.accounts.Correspondents;
import kr.opengov.platform.approvals.ApprovalDrafts;
import kr.opengov.platform.approvals.NewDraft;
import kr.opengov.platform.directory.Directory;
import kr.opengov.platform.directory.Mentions;
import kr.opengov.platform.inbox.NewWorkItem;
import kr.opengov.platform.inbox.WorkItems;
import kr.opengov.platform.outbox.Mail;
import kr.opengov.platform.outbox.Outbox;
import kr.opengov.platform.rules.RuleVersion;
import kr.opengov.platform.settings.Setting;
import kr.opengov.platform.settings.Settings;

/** Meetings on a real database: a clock that the test moves, five seats of one body, accounts 101 to 105 for persons 1 to 5. */
final class MeetingFixture {

    static final TestDatabase DATABASE = TestDatabase.get();
    static final String BODY = "TEST-COUNCIL";
    static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    static final Instant START = Instant.parse("2026-03-10T05:00:00Z");

    private static final EntityManagerFactory FACTORY =
            Persistence.createEntityManagerFactory("membership", DATABASE.persistence("membership"));

    final List<Mail> mails = new ArrayList<>();
    final List<String> work = new ArrayList<>();
    final List<RosterSeat> seats = new ArrayList<>();
    final HandedIn drafts = new HandedIn();
    final Set<String> organisations = new TreeSet<>();
    boolean changeAllowed = true;
    Roster roster = new TestRoster();
    volatile Instant now = Instant.parse("2026-03-01T00:00:00Z");

    static MeetingFixture empty() {
        DATABASE.empty(
                "mb_participation_request",
                "mb_minutes_edition",
                "mb_minutes_draft",
                "mb_minutes",
                "mb_action_item",
                "mb_decision",
                "mb_ballot",
                "mb_vote_seat",
                "mb_vote",
                "mb_conflict_declaration",
                "mb_attendance",
                "mb_agenda_item",
                "mb_meeting_event",
                "mb_former_meeting",
                "mb_meeting",
                "mb_member_account");
        DATABASE.execute("DELETE FROM mb_governance_body WHERE code = '" + BODY + "'");
        DATABASE.execute(
                "INSERT INTO mb_governance_body (code, name_ko, name_en, government_seats, civil_society_seats)"
                        + " VALUES ('" + BODY + "', '시험 협의회', 'Test council', 0, 0)");
        FACTORY.getCache().evictAll();
        MeetingFixture fixture = new MeetingFixture();
        for (long person = 1; person <= 5; person++) {
            fixture.seats.add(new RosterSeat(
                    person,
                    10 + person,
                    person == 1 ? "GOVERNMENT" : "PRIVATE",
                    person,
                    "위원 " + person,
                    "Member " + person,
                    "소속",
                    "위원",
                    person == 1));
            DATABASE.execute("INSERT INTO mb_member_account (account_id, person_id, set_at) VALUES (" + (100 + person)
                    + ", " + person + ", '2026-01-01')");
        }
        return fixture;
    }

    Clock clock() {
        return Clock.fixed(now, SEOUL);
    }

    EntityManager open() {
        return FACTORY.createEntityManager();
    }

    MeetingDesk desk(EntityManager em) {
        return new MeetingDesk(em, clock(), new TestRules(), roster, members(em), session(1L));
    }

    Votes votes(EntityManager em, long account) {
        return new Votes(
                em, clock(), new TestRules(), roster, members(em), new Work(), new Organisations(), session(account));
    }

    ActionItems actions(EntityManager em) {
        return new ActionItems(em, clock(), new Work(), members(em), session(1L));
    }

    MinutesRegister minutes(EntityManager em) {
        return new MinutesRegister(em, clock(), drafts, session(1L));
    }

    ParticipationRequests participation(EntityManager em, long account) {
        return new ParticipationRequests(
                em,
                clock(),
                new Work(),
                new TestCorrespondents(),
                new MeetingMails(new Sent(), new TestSettings(), clock()),
                session(account));
    }

    private Members members(EntityManager em) {
        return new Members(em, new TestCorrespondents(), new MeetingMails(new Sent(), new TestSettings(), clock()));
    }

    <T> T ask(Function<EntityManager, T> question) {
        try (EntityManager em = open()) {
            return question.apply(em);
        }
    }

    /** A change, in a transaction of its own. */
    <T> T change(Function<EntityManager, T> change) {
        try (EntityManager em = open()) {
            return TestTransaction.of(em, () -> change.apply(em));
        }
    }

    /** The meeting as everybody sees it. */
    MeetingView view(String code) {
        return ask(em -> new Meetings(em).view(code).orElseThrow());
    }

    String plan(MeetingMode mode) {
        return change(em -> desk(em).plan(new PlanMeeting(
                null,
                0,
                BODY,
                1,
                "시험 회의",
                "Test meeting",
                MeetingKind.REGULAR,
                mode,
                START,
                START.plus(Duration.ofHours(2)),
                "회의실",
                null,
                null,
                true)));
    }

    void item(String code, AgendaKind kind, String title) {
        MeetingRow row = view(code).row();
        change(em -> {
            desk(em).addItem(new WriteAgendaItem(row.id(), row.version(), kind, title, null, null, null, null));
            return null;
        });
    }

    NoticeSent notice(String code) {
        MeetingRow row = view(code).row();
        return change(em -> desk(em).notice(row.id(), row.version()));
    }

    void attend(String code, Presence... presence) {
        MeetingRow row = view(code).row();
        Map<Long, Presence> bySeat = new HashMap<>();
        for (int i = 0; i < presence.length; i++) {
            bySeat.put(seats.get(i).seatId(), presence[i]);
        }
        change(em -> {
            desk(em).attend(new RecordAttendance(row.id(), row.version(), bySeat));
            return null;
        });
    }

    QuorumVerdict hold(String code) {
        MeetingRow row = view(code).row();
        return change(em -> desk(em).hold(row.id(), row.version()));
    }

    /** A meeting that was held with everybody present and one item to decide. */
    String held() {
        String code = plan(MeetingMode.IN_PERSON);
        item(code, AgendaKind.DECISION, "의결할 안건");
        notice(code);
        now = START.plus(Duration.ofHours(3));
        attend(code, Presence.PRESENT, Presence.PRESENT, Presence.REMOTE, Presence.PRESENT, Presence.PRESENT);
        hold(code);
        return code;
    }

    static SessionContext session(long account) {
        return TestCaller.of(account);
    }

    private final class Organisations extends Directory {
        @Override
        public Set<String> organisationsIn(String text) {
            return organisations.stream().filter(new Mentions(text)::of).collect(Collectors.toSet());
        }
    }

    private final class Work extends WorkItems {
        @Override
        public void open(NewWorkItem item) {
            work.add(item.key());
        }

        @Override
        public void close(String key) {
            work.remove(key);
        }
    }

    private final class TestRoster implements Roster {
        @Override
        public List<RosterSeat> of(String bodyCode, LocalDate day) {
            return bodyCode.equals(BODY) ? List.copyOf(seats) : List.of();
        }
    }

    private final class TestRules extends MeetingRules {
        TestRules() {
            super(null);
        }

        @Override
        public VoteRules on(String bodyCode, LocalDate day) {
            return new VoteRules(new Majority(50, 50, 3441L, true, "test"), changeAllowed);
        }

        @Override
        public Optional<RuleVersion> notice(LocalDate day) {
            return Optional.empty();
        }
    }

    /** Accounts 101 to 104 are in use; 105 is not. */
    private static final class TestCorrespondents extends Correspondents {
        @Override
        public Map<Long, Correspondent> of(Collection<Long> accountIds) {
            Map<Long, Correspondent> known = new HashMap<>();
            accountIds.stream().filter(id -> id < 105).forEach(id -> known.put(id, correspondent(id)));
            return known;
        }

        @Override
        public Optional<Correspondent> withEmail(String email) {
            return email.equals("new@example.org") ? Optional.of(correspondent(200)) : Optional.empty();
        }

        private static Correspondent correspondent(long id) {
            return new Correspondent(id, "계정 " + id, "Account " + id, id + "@example.org", id % 2 == 0 ? "en" : "ko");
        }
    }

    private static final class TestSettings extends Settings {
        @Override
        public String text(Setting setting) {
            return "https://portal.example";
        }
    }

    private final class Sent extends Outbox {
        @Override
        public void mail(Mail mail, String idempotencyKey) {
            mails.add(mail);
        }
    }

    /** The approval line of the platform, as far as minutes need it: what was handed in, under growing ids. */
    static final class HandedIn extends ApprovalDrafts {
        final List<NewDraft> all = new ArrayList<>();

        HandedIn() {
            super(null, null);
        }

        @Override
        public long handIn(NewDraft draft) {
            all.add(draft);
            return 9000L + all.size();
        }
    }
}
