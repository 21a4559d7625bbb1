package kr.opengov.actionplans;

import jakarta.ejb.SessionContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.opengov.actionplans.internal.consultation.VoterHash;
import kr.opengov.actionplans.internal.follow.DigestMails;
import kr.opengov.actionplans.internal.progress.LeadAgencies;
import kr.opengov.actionplans.internal.proposal.ProposalBooks;
import kr.opengov.actionplans.internal.response.Ledger;
import kr.opengov.actionplans.internal.response.Receipts;
import kr.opengov.db.TestCaller;
import kr.opengov.db.TestDatabase;
import kr.opengov.db.TestTransaction;
import kr.opengov.membership.BodyChoice;
import kr.opengov.membership.GovernanceBodies;
import kr.opengov.membership.Meetings;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.accounts.Correspondent;
import kr.opengov.platform.accounts.Correspondents;
import kr.opengov.platform.accounts.RoleScopes;
import kr.opengov.platform.approvals.DocumentLibrary;
import kr.opengov.platform.codes.CodeEntry;
import kr.opengov.platform.codes.CodeTables;
import kr.opengov.platform.files.Disclosure;
import kr.opengov.platform.files.FileStore;
import kr.opengov.platform.files.FileView;
import kr.opengov.platform.files.NewFile;
import kr.opengov.platform.files.NumberSearch;
import kr.opengov.platform.inbox.NewWorkItem;
import kr.opengov.platform.inbox.WorkItems;
import kr.opengov.platform.outbox.Mail;
import kr.opengov.platform.outbox.Outbox;
import kr.opengov.platform.rules.Effect;
import kr.opengov.platform.rules.RuleVersion;
import kr.opengov.platform.rules.Rules;
import kr.opengov.platform.settings.Setting;
import kr.opengov.platform.settings.Settings;

/** Calls and proposals on a real database, with a clock that the test moves. */
final class CallsFixture {

    static final TestDatabase DATABASE = TestDatabase.get();
    static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    static final String CALL = "TEST-CALL";
    /** The number of the one approved document. */
    static final String REGISTERED = "혁신과-1";

    static final String SUBCOMMITTEE = "KOR-SUBCOMMITTEE";

    static final LocalDate OPENS = LocalDate.of(2026, 3, 2);
    static final LocalDate CLOSES = LocalDate.of(2026, 3, 11);

    /** Other tests empty the table of ids. */
    private static final List<String> TABLES_WITH_IDS = List.of(
            "ap_call",
            "ap_proposal",
            "ap_proposal_version",
            "ap_proposal_event",
            "ap_department_review",
            "ap_contribution",
            "ap_response",
            "ap_consultation",
            "ap_proposal_link",
            "ap_adoption",
            "ap_paper",
            "ap_candidate_task",
            "ap_candidate_step",
            "ap_agency_opinion");

    private static final EntityManagerFactory FACTORY =
            Persistence.createEntityManagerFactory("actionplans", DATABASE.persistence("actionplans"));

    private static final long BLOCKS = 100_000;
    private static final AtomicLong FLOOR = new AtomicLong();

    final List<String> work = new ArrayList<>();
    /** Whose the work is, by its key. */
    final Map<String, String> scopes = new HashMap<>();

    final List<String> mails = Collections.synchronizedList(new ArrayList<>());
    /** The departments whose reviews the reviewer may do; null for all. */
    List<String> departments;

    final List<Ledger.Released> sent = new ArrayList<>();
    volatile Instant now = OPENS.atTime(9, 0).atZone(SEOUL).toInstant();

    static CallsFixture withOpenCall() {
        DATABASE.empty(
                "ap_adoption",
                "ap_ballot",
                "ap_ballot_receipt",
                "ap_ballot_mark",
                "ap_proposal_link",
                "ap_proposal_file",
                "ap_digest",
                "ap_follow",
                "ap_support_step",
                "ap_commitment_source",
                "ap_consultation",
                "ap_paper",
                "ap_response",
                "ap_contribution",
                "ap_department_review",
                "ap_candidate_step",
                "ap_candidate_source",
                "ap_agency_opinion",
                "ap_candidate_task",
                "ap_gram",
                "ap_proposal_gram",
                "ap_support",
                "ap_proposal_event",
                "ap_proposal_version",
                "ap_proposal",
                "ap_proposal_number",
                "ap_proposal_count",
                "ap_support_count",
                "ap_call");
        // Behind every block that the factory still holds: other tests of this process empty the table of ids.
        long floor = FLOOR.addAndGet(BLOCKS);
        for (String table : TABLES_WITH_IDS) {
            DATABASE.execute("INSERT INTO ap_ids (name, next_id) VALUES ('" + table + "', " + floor
                    + ") ON DUPLICATE KEY UPDATE next_id = GREATEST(next_id, VALUES(next_id))");
        }
        FACTORY.getCache().evictAll();
        CallsFixture fixture = new CallsFixture();
        fixture.call(CALL, OPENS, CLOSES);
        return fixture;
    }

    void call(String code, LocalDate opens, LocalDate closes) {
        change(em -> {
            Calls calls = new Calls(em, clock());
            calls.write(new WriteCall(
                    null,
                    0,
                    code,
                    "KOR",
                    "시험 공모",
                    "Test call",
                    "내용",
                    null,
                    opens,
                    closes,
                    List.of(ProposalChannel.ONLINE, ProposalChannel.PAPER, ProposalChannel.PHONE),
                    true,
                    null));
            CallView call = calls.any(code).orElseThrow();
            calls.announce(call.id(), call.version());
            return null;
        });
    }

    /** The fifth plan, which is over, and the sixth, which the calls belong to; each has a commitment with number 1. */
    void plans() {
        DATABASE.empty("ap_commitment_source", "ap_commitment_agency", "ap_commitment", "ap_action_plan");
        DATABASE.execute(
                "INSERT INTO ap_action_plan (id, member_code, ordinal, title_ko, period_start, period_end,"
                        + " period_precision, completeness, source_ko, source_en) VALUES"
                        + " (1, 'KOR', 5, '제5차', '2021-01-01', '2022-12-31', 'DAY', 'COMPLETE', '출처', 'Source'),"
                        + " (2, 'KOR', 6, '제6차', '2023-01-01', '2027-12-31', 'DAY', 'COMPLETE', '출처', 'Source')",
                "INSERT INTO ap_commitment (id, plan_id, code, sort_key, title_ko, source_ko, source_en) VALUES"
                        + " (1, 1, '1', '1', '지난 과제', '출처', 'Source'), (2, 2, '1', '1', '이번 과제', '출처', 'Source')",
                "UPDATE ap_call SET plan_id = 2");
    }

    Clock clock() {
        return Clock.fixed(now, SEOUL);
    }

    void at(LocalDate day, int hour, int minute, int second) {
        now = day.atTime(hour, minute, second).atZone(SEOUL).toInstant();
    }

    Proposals proposals(EntityManager em, long account) {
        return new Proposals(em, clock(), books(), new TestFiles(), session(account));
    }

    ProposalDesk desk(EntityManager em) {
        return new ProposalDesk(em, clock(), books(), new TestWork(), session(1, Roles.PLAN_EDITOR));
    }

    ProposalImports imports(EntityManager em) {
        return new ProposalImports(em, clock(), books(), session(1, Roles.PLAN_EDITOR));
    }

    DepartmentReviews reviews(EntityManager em) {
        return new DepartmentReviews(
                em, clock(), books(), new TestScopes(), new TestWork(), session(2, Roles.DEPARTMENT_REVIEWER));
    }

    Consultations consultations(EntityManager em, long account) {
        return new Consultations(em, clock(), new VoterHash(new TestSettings()), new TestPeople(), session(account));
    }

    ProposalFiles files(EntityManager em, long account, String... roles) {
        return new ProposalFiles(em, books(), new TestFiles(), session(account, roles));
    }

    Follows follows(EntityManager em, long account) {
        return new Follows(em, clock(), session(account));
    }

    DigestMails digest(EntityManager em) {
        return new DigestMails(
                em,
                new TestPeople(),
                new Outbox(null) {
                    @Override
                    public void mail(Mail mail, String key) {
                        mails.add(key + " " + mail.text());
                    }
                },
                new TestSettings(),
                clock());
    }

    private ProposalBooks books() {
        return new ProposalBooks(clock(), new TestRules(), new TestWork());
    }

    Adoptions adoptions(EntityManager em, Meetings meetings, String... roles) {
        return new Adoptions(
                em,
                clock(),
                books(),
                new DocumentLibrary(null) {
                    @Override
                    public boolean registered(String number) {
                        return REGISTERED.equals(number);
                    }
                },
                meetings,
                consultations(em, 1),
                session(1, roles));
    }

    CandidateTasks candidates(EntityManager em) {
        return new CandidateTasks(
                        em,
                        clock(),
                        books(),
                        new GovernanceBodies() {
                            @Override
                            public Optional<BodyChoice> named(String code) {
                                return SUBCOMMITTEE.equals(code)
                                        ? Optional.of(new BodyChoice(code, "분과", null))
                                        : Optional.empty();
                            }
                        },
                        new Agencies(),
                        new LeadAgencies(new TestScopes(), new Agencies()),
                        new TestWork(),
                        session(1, Roles.PLAN_EDITOR))
                .resting(
                        new DocumentLibrary(null) {
                            @Override
                            public boolean registered(String number) {
                                return REGISTERED.equals(number);
                            }
                        },
                        null,
                        null);
    }

    /** Somebody who speaks for the agencies whose codes stand in {@link #departments}. */
    AgencyOpinions agencyOpinions(EntityManager em) {
        return new AgencyOpinions(
                em,
                clock(),
                new LeadAgencies(new TestScopes(), new Agencies()),
                new TestWork(),
                session(3, Roles.LEAD_AGENCY));
    }

    Answers answers(EntityManager em) {
        return new Answers(em, clock(), receipts(), session(1));
    }

    Receipts receipts() {
        return new Receipts(null, null, null, null) {
            @Override
            public void send(String callCode, List<Ledger.Released> released) {
                sent.addAll(released);
            }
        };
    }

    String propose(long account, String title) {
        return change(em -> proposals(em, account).submit(submission(title)));
    }

    static SubmitProposal submission(String title) {
        return new SubmitProposal(CALL, title, "내용이 있는 제안입니다.", ProposerKind.PERSON, "홍길동", null);
    }

    ProposalView view(String code) {
        return ask(em -> desk(em).view(code).orElseThrow());
    }

    EntityManager open() {
        return FACTORY.createEntityManager();
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

    static SessionContext session(long account, String... roles) {
        return TestCaller.of(account, roles);
    }

    private final class TestWork extends WorkItems {
        TestWork() {
            super(null);
        }

        @Override
        public void open(NewWorkItem item) {
            work.add(item.key());
            scopes.put(item.key(), item.scope());
        }

        @Override
        public void close(String key) {
            work.remove(key);
        }

        @Override
        public void closeAll(String keyPrefix) {
            work.removeIf(key -> key.startsWith(keyPrefix));
        }
    }

    /** Knows one agency of today, and the ministry of before whose place it took. */
    private static final class Agencies extends CodeTables {
        private static final CodeEntry INTERIOR = agency("1741000", "행정안전부", null);
        private static final CodeEntry BEFORE = agency("1311000", "행정자치부", "1741000");

        private static CodeEntry agency(String code, String name, String successor) {
            return new CodeEntry(
                    1L,
                    CodeTables.AGENCY,
                    code,
                    name,
                    null,
                    null,
                    1,
                    LocalDate.EPOCH,
                    null,
                    successor,
                    "",
                    true,
                    Instant.EPOCH,
                    null);
        }

        Agencies() {
            super(null, null, null);
        }

        @Override
        public List<CodeEntry> entries(String kind, LocalDate day) {
            return List.of(INTERIOR);
        }

        @Override
        public Map<String, String> successors(String kind) {
            return Map.of(BEFORE.code(), BEFORE.successor());
        }
    }

    private final class TestScopes extends RoleScopes {
        TestScopes() {
            super(null, null, null);
        }

        @Override
        public boolean mayAct(String role, String kind, String id) {
            return departments == null || departments.contains(id);
        }

        @Override
        public List<String> scopes(String role, String kind) {
            return departments;
        }
    }

    /** Account 101 has the address u101@example.org, and so on. */
    private static final class TestPeople extends Correspondents {
        TestPeople() {
            super(null);
        }

        @Override
        public Map<Long, Correspondent> of(Collection<Long> accountIds) {
            return accountIds.stream()
                    .collect(Collectors.toMap(
                            id -> id, id -> new Correspondent(id, "회원 " + id, null, "u" + id + "@example.org", "ko")));
        }

        @Override
        public Optional<Correspondent> withEmail(String email) {
            return email.matches("u[0-9]+@example.org")
                    ? Optional.of(of(List.of(Long.valueOf(email.substring(1, email.indexOf('@')))))
                            .values()
                            .iterator()
                            .next())
                    : Optional.empty();
        }
    }

    /** Stores what is called .pdf, as the platform does; what is in a file the platform's own tests look at. */
    private static final class TestFiles extends FileStore {
        private static final AtomicLong IDS = new AtomicLong(1);

        TestFiles() {
            super(null, null, null, null, null);
        }

        @Override
        public FileView store(NewFile file, InputStream content) {
            if (!file.name().endsWith(".pdf")) {
                throw Refusal.ofField("file", "FILE_TYPE_REFUSED", file.name());
            }
            NumberSearch numbers = file.name().startsWith("번호") ? NumberSearch.FOUND : NumberSearch.NOT_SEARCHED;
            return view(IDS.getAndIncrement(), file.name(), numbers);
        }

        @Override
        public List<FileView> views(Collection<Long> ids) {
            return ids.stream()
                    .map(id -> view(id, id + ".pdf", NumberSearch.NOT_SEARCHED))
                    .toList();
        }

        private static FileView view(Long id, String name, NumberSearch numbers) {
            return new FileView(
                    id,
                    "code",
                    "plans.proposal",
                    name,
                    "application/pdf",
                    1,
                    "0",
                    Disclosure.RESTRICTED,
                    Instant.EPOCH,
                    null,
                    numbers);
        }

        @Override
        public void remove(long id) {
            // The platform keeps the row and marks it.
        }
    }

    private static final class TestSettings extends Settings {
        @Override
        public String text(Setting setting) {
            return "s".repeat(32);
        }
    }

    private static final class TestRules extends Rules {
        TestRules() {
            super(null, null, null);
        }

        @Override
        public Optional<RuleVersion> inForce(String rule, LocalDate day) {
            return Optional.of(new RuleVersion(
                    1L,
                    rule,
                    "plans",
                    "",
                    "",
                    LocalDate.EPOCH,
                    null,
                    "{\"decisionMonths\": 1, \"supplementDays\": 7, \"forum\": 3, \"reply\": 5}",
                    Effect.WARN,
                    "",
                    "",
                    "",
                    null,
                    null,
                    null));
        }
    }
}
