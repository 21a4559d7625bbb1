package kr.opengov.actionplans;

import jakarta.ejb.SessionContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kr.opengov.actionplans.internal.consultation.VoterHash;
import kr.opengov.actionplans.internal.response.Ledger;
import kr.opengov.actionplans.internal.response.Receipts;
import kr.opengov.db.TestDatabase;
import kr.opengov.membership.Meetings;
import kr.opengov.platform.inbox.NewWorkItem;
import kr.opengov.platform.inbox.WorkItems;
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
            "ap_adoption",
            "ap_paper");

    private static final EntityManagerFactory FACTORY =
            Persistence.createEntityManagerFactory("actionplans", DATABASE.persistence("actionplans"));

    final List<String> work = new ArrayList<>();
    final List<Ledger.Released> sent = new ArrayList<>();
    volatile Instant now = OPENS.atTime(9, 0).atZone(SEOUL).toInstant();

    static CallsFixture withOpenCall() {
        DATABASE.empty(
                "ap_adoption",
                "ap_ballot",
                "ap_ballot_receipt",
                "ap_consultation",
                "ap_paper",
                "ap_response",
                "ap_contribution",
                "ap_department_review",
                "ap_gram",
                "ap_proposal_gram",
                "ap_support",
                "ap_proposal_event",
                "ap_proposal_version",
                "ap_proposal",
                "ap_proposal_number",
                "ap_proposal_count",
                "ap_call");
        for (String table : TABLES_WITH_IDS) {
            DATABASE.execute("INSERT IGNORE INTO ap_ids (name, next_id) VALUES ('" + table + "', 0)");
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

    Clock clock() {
        return Clock.fixed(now, SEOUL);
    }

    void at(LocalDate day, int hour, int minute, int second) {
        now = day.atTime(hour, minute, second).atZone(SEOUL).toInstant();
    }

    Proposals proposals(EntityManager em, long account) {
        return new Proposals(em, clock(), new TestRules(), session(account));
    }

    ProposalDesk desk(EntityManager em) {
        return new ProposalDesk(em, clock(), new TestRules(), new TestWork(), session(1));
    }

    DepartmentReviews reviews(EntityManager em) {
        return new DepartmentReviews(em, clock(), new TestRules(), new TestWork(), session(2));
    }

    Consultations consultations(EntityManager em, long account) {
        return new Consultations(em, clock(), new VoterHash(new TestSettings()), session(account));
    }

    Adoptions adoptions(EntityManager em, Meetings meetings, String... roles) {
        return new Adoptions(em, clock(), new TestRules(), meetings, consultations(em, 1), session(1, roles));
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
            em.getTransaction().begin();
            try {
                T result = change.apply(em);
                em.getTransaction().commit();
                return result;
            } finally {
                if (em.getTransaction().isActive()) {
                    em.getTransaction().rollback();
                }
            }
        }
    }

    static SessionContext session(long account, String... roles) {
        Principal caller = () -> Long.toString(account);
        return (SessionContext) Proxy.newProxyInstance(
                CallsFixture.class.getClassLoader(), new Class<?>[] {SessionContext.class}, (proxy, method, args) -> {
                    if (method.getName().equals("getCallerPrincipal")) {
                        return caller;
                    }
                    if (method.getName().equals("isCallerInRole")) {
                        return List.of(roles).contains(args[0]);
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    private final class TestWork extends WorkItems {
        TestWork() {
            super(null);
        }

        @Override
        public void open(NewWorkItem item) {
            work.add(item.key());
        }

        @Override
        public void close(String key) {
            work.remove(key);
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
                    "{\"decisionMonths\": 1, \"supplementDays\": 7}",
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
