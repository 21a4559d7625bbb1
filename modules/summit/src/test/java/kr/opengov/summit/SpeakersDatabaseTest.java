package kr.opengov.summit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.SessionContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kr.opengov.db.StatementCount;
import kr.opengov.db.TestDatabase;
import kr.opengov.db.TestTransaction;
import kr.opengov.db.demo.SummitDemo;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.accounts.Correspondent;
import kr.opengov.platform.accounts.Correspondents;
import kr.opengov.platform.accounts.RoleInvitations;
import kr.opengov.platform.accounts.RoleScopes;
import kr.opengov.platform.audit.AuditTrail;
import kr.opengov.platform.directory.Directory;
import kr.opengov.platform.directory.DirectoryName;
import kr.opengov.platform.directory.OrganisationKind;
import kr.opengov.platform.directory.OrganisationView;
import kr.opengov.platform.outbox.Mail;
import kr.opengov.platform.outbox.Outbox;
import kr.opengov.platform.paging.PageRequest;
import kr.opengov.platform.settings.Settings;
import kr.opengov.summit.internal.conflict.Conflicts;
import kr.opengov.summit.internal.hosts.HostEditor;
import kr.opengov.summit.internal.release.ReleaseStore;
import kr.opengov.summit.internal.schedule.ScheduleSteps;
import kr.opengov.summit.internal.speakers.InvitationMails;
import kr.opengov.summit.internal.speakers.SpeakerEditor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Speakers at the desk and by themselves, and hosts: who reads, who writes, what stays private. */
class SpeakersDatabaseTest {
    private static final TestDatabase DATABASE = TestDatabase.get();
    private static final String SEOUL = "ogp_summit_2021";
    private static final SpeakerFilter ALL = new SpeakerFilter(null, null, null, null, null);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2021-11-01T00:00:00Z"), ZoneId.of("Asia/Seoul"));
    private static final SessionContext ME = ScheduleDeskDatabaseTest.session(7);
    private static EntityManagerFactory factory;

    private final List<Mail> mails = new ArrayList<>();
    private final List<String> read = new ArrayList<>();
    private final List<RoleInvitations.Invitee> invited = new ArrayList<>();
    private final Map<String, List<String>> scopes = new HashMap<>();
    private EntityManager em;
    private SpeakerDesk desk;

    @BeforeAll
    static void open() {
        factory = Persistence.createEntityManagerFactory("summit", DATABASE.persistence("summit"));
    }

    @AfterAll
    static void close() {
        factory.close();
    }

    @BeforeEach
    void loadSeoul() throws Exception {
        DATABASE.execute("DELETE FROM sm_text_proposal");
        DATABASE.execute("DELETE FROM sm_speaker_invitation");
        DATABASE.execute("DELETE FROM sm_person_private");
        DATABASE.execute("DELETE FROM sm_person_profile");
        DATABASE.empty(ScheduleDeskDatabaseTest.TABLES);
        try (Connection connection = DATABASE.owner()) {
            new SummitDemo().load(connection, Clock.systemUTC());
        }
        for (String table : List.of(
                "change",
                "acknowledgement",
                "availability",
                "person_private",
                "person_profile",
                "text_proposal",
                "speaker_invitation")) {
            DATABASE.execute("INSERT IGNORE INTO sm_ids (name, next_id) VALUES ('sm_" + table + "', 0)");
        }
        em = factory.createEntityManager();
        desk = new SpeakerDesk(em, new SpeakerEditor(invitations()), names(), trail(), CLOCK, ME);
    }

    @AfterEach
    void closeManager() {
        em.close();
    }

    private InvitationMails invitations() {
        RoleInvitations roles = new RoleInvitations() {
            @Override
            public Invited invite(Invitee invitee, Long by) {
                invited.add(invitee);
                return new Invited(70, invitee.email(), "https://portal.example/password/T");
            }
        };
        return new InvitationMails(roles, outbox(), new Settings(name -> Optional.of("https://portal.example")));
    }

    private Outbox outbox() {
        return new Outbox(null) {
            @Override
            public void mail(Mail mail) {
                mails.add(mail);
            }

            @Override
            public void mail(Mail mail, String key) {
                mails.add(mail);
            }
        };
    }

    private static Directory names() {
        return new Directory(null, null) {
            @Override
            public Map<Long, DirectoryName> personNames(Collection<Long> ids) {
                return ids.stream()
                        .collect(Collectors.toMap(id -> id, id -> new DirectoryName(id, "p-" + id, "이름", null)));
            }

            @Override
            public Map<String, DirectoryName> personsByCode(Collection<String> codes) {
                return codes.stream()
                        .collect(Collectors.toMap(
                                code -> code,
                                code -> new DirectoryName(Long.parseLong(code.substring(2)), code, "이름", null)));
            }

            @Override
            public Optional<OrganisationView> organisation(String code) {
                return Optional.of(new OrganisationView(
                        Long.parseLong(code.substring(2)),
                        0,
                        code,
                        OrganisationKind.OTHER,
                        null,
                        "기관",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
            }
        };
    }

    private AuditTrail trail() {
        return new AuditTrail(null, null, null) {
            @Override
            public void personalData(String action, Collection<String> persons, String reason) {
                read.add(action + " " + persons);
            }
        };
    }

    private RoleScopes scopes() {
        return new RoleScopes(null, null, null) {
            @Override
            public List<String> scopes(String role, String kind) {
                return scopes.getOrDefault(role + " " + kind, List.of());
            }
        };
    }

    private long someone() {
        return desk.speakers(SEOUL, ALL, PageRequest.first(1)).rows().get(0).personId();
    }

    @Test
    void speakersAreListedAndFilteredWithFourStatements() {
        long all = desk.speakers(SEOUL, ALL, PageRequest.first(50)).total();
        assertThat(all).isGreaterThan(50);
        String name = desk.speakers(SEOUL, ALL, PageRequest.first(50))
                .rows()
                .get(3)
                .name()
                .ko();
        assertThat(desk.speakers(SEOUL, new SpeakerFilter(name, null, null, null, null), PageRequest.first(50))
                        .total())
                .isPositive()
                .isLessThan(all);
        assertThat(desk.speakers(
                                SEOUL,
                                new SpeakerFilter(null, null, null, null, Confirmation.DECLINED),
                                PageRequest.first(50))
                        .total())
                .isZero();
        assertThat(StatementCount.of(() -> desk.speakers(SEOUL, ALL, PageRequest.first(3))))
                .isEqualTo(StatementCount.of(() -> desk.speakers(SEOUL, ALL, PageRequest.first(200))))
                .isEqualTo(4);
    }

    @Test
    void whatIsPrivateIsReadApartAndTheReadingIsNotedAndItGoesOnItsDay() {
        long person = someone();
        LocalDate until = LocalDate.of(2022, 3, 1);
        run(() -> desk.savePrivate(
                SEOUL, person, new SavePrivate(0, "canary@example.org", "010", "채식", "KE 001", until)));
        em.clear();
        assertThat(desk.speaker(SEOUL, person).orElseThrow().toString()).doesNotContain("canary", "채식", "KE 001");
        assertThat(read).isEmpty();
        assertThat(desk.privateData(SEOUL, person).orElseThrow().email()).isEqualTo("canary@example.org");
        assertThat(read).containsExactly("summit.private.read [person:" + person + "]");

        refused(
                "KEEP_UNTIL_WRONG",
                () -> desk.savePrivate(
                        SEOUL, person, new SavePrivate(1, null, null, null, null, LocalDate.of(2023, 1, 1))));
        assertThatThrownBy(() ->
                        run(() -> desk.savePrivate(SEOUL, person, new SavePrivate(9, null, null, null, null, until))))
                .isInstanceOf(Conflict.class);
        em.clear();
        refused("NOT_FOUND", () -> desk.privateData(SEOUL, -5));

        run(() -> desk.erasePrivate(SEOUL, person));
        em.clear();
        assertThat(desk.privateData(SEOUL, person)).isEmpty();
    }

    @Test
    void nothingPrivateIsInAReleaseOrAFileMadeOfOne() {
        long person = someone();
        run(() -> desk.savePrivate(
                SEOUL,
                person,
                new SavePrivate(
                        0,
                        "canary@example.org",
                        "canary-phone",
                        "canary-diet",
                        "canary-arrival",
                        LocalDate.of(2022, 1, 1))));
        run(() -> desk.addAvailability(
                SEOUL,
                person,
                new AddAvailability(
                        true,
                        Instant.parse("2021-12-15T00:00:00Z"),
                        Instant.parse("2021-12-15T09:00:00Z"),
                        "canary-note")));
        ReleaseStore store = new ReleaseStore();
        Releasing.release(em, store, CLOCK, SEOUL, null);
        Exchange exchange = new Exchange(em, store);
        String site = "https://portal.example";
        List<byte[]> files = List.of(
                exchange.scheduleXml(SEOUL, site).orElseThrow(),
                exchange.scheduleJson(SEOUL, site).orElseThrow(),
                exchange.scheduleJson2(SEOUL, site).orElseThrow(),
                exchange.calendar(SEOUL, new CalendarChoice(null, null, null, null), "ko", site)
                        .orElseThrow());
        assertThat(files).allSatisfy(file -> assertThat(new String(file, StandardCharsets.UTF_8))
                .hasSizeGreaterThan(1000)
                .doesNotContain("canary"));
        assertThat(exchange.speakers(SEOUL).orElseThrow().toString()).doesNotContain("canary");
        assertThat(exchange.sessions(SEOUL).orElseThrow().toString()).doesNotContain("canary");
        assertThat(em.createNativeQuery("SELECT document FROM sm_released_slot UNION ALL SELECT head FROM sm_release"
                                + " UNION ALL SELECT COALESCE(before_text, '') FROM sm_change"
                                + " UNION ALL SELECT COALESCE(after_text, '') FROM sm_change")
                        .getResultList()
                        .toString())
                .contains("2021")
                .doesNotContain("canary");
    }

    @Test
    void aBiographyIsReleasedWithConsentOnly() {
        long person = someone();
        ReleaseStore store = new ReleaseStore();
        run(() -> desk.saveProfile(SEOUL, person, new SaveProfile(0, "자기 소개", null, false)));
        Releasing.release(em, store, CLOCK, SEOUL, null);
        assertThat(biographies(store)).isEmpty();
        em.clear();
        SaveProfile read = desk.speaker(SEOUL, person).orElseThrow().profile();
        run(() -> desk.saveProfile(SEOUL, person, new SaveProfile(read.version(), "자기 소개", null, true)));
        Releasing.release(em, store, CLOCK, SEOUL, null);
        assertThat(biographies(store)).containsExactly("자기 소개");
    }

    private List<String> biographies(ReleaseStore store) {
        return new Programme(em, store)
                .speakers(SEOUL, null, PageRequest.first(500)).orElseThrow().page().rows().stream()
                        .filter(row -> row.biography() != null)
                        .map(row -> row.biography().ko())
                        .toList();
    }

    @Test
    void whatIsPrivateGoesWhenItsDayHasPassed() {
        long person = someone();
        run(() -> desk.savePrivate(
                SEOUL, person, new SavePrivate(0, "a@example.org", null, null, null, LocalDate.of(2022, 1, 1))));
        assertThat(step(() -> SpeakerEditor.eraseExpired(em, LocalDate.of(2022, 1, 1))))
                .isZero();
        assertThat(step(() -> SpeakerEditor.eraseExpired(em, LocalDate.of(2022, 1, 2))))
                .isEqualTo(1);
    }

    @Test
    void aSpeakerIsInvitedByMailAndAnswersForHimselfAlone() {
        long person = someone();
        refused("SPEAKER_WITHOUT_EMAIL", () -> desk.invite(SEOUL, person, "ko"));
        run(() -> desk.savePrivate(
                SEOUL, person, new SavePrivate(0, "a@example.org", null, null, null, LocalDate.of(2022, 1, 1))));
        run(() -> desk.invite(SEOUL, person, "ko"));
        em.clear();
        assertThat(invited)
                .singleElement()
                .extracting(RoleInvitations.Invitee::role, RoleInvitations.Invitee::scopeId)
                .containsExactly("SPEAKER", "p-" + person);
        assertThat(mails)
                .singleElement()
                .matches(Mail::sensitive)
                .extracting(Mail::text)
                .asString()
                .contains("/my/sessions");
        assertThat(desk.speaker(SEOUL, person).orElseThrow().invitations()).isEqualTo(1);

        MySessions mine = mine(person);
        MyTalk talk = mine.sheet().talks().get(0);
        run(() -> mine.answer(talk.id(), talk.version(), true));
        em.clear();
        assertThat(mine.sheet().talks().get(0).confirmation()).isEqualTo(Confirmation.CONFIRMED);

        long other =
                desk.speakers(SEOUL, ALL, PageRequest.first(9)).rows().get(8).personId();
        SpeakerSheet.Part theirs =
                desk.speaker(SEOUL, other).orElseThrow().parts().get(0);
        refused("NOT_FOUND", () -> mine.answer(theirs.id(), theirs.version(), false));
        DATABASE.execute("UPDATE sm_session SET state = 'CANCELLED' WHERE code = '" + talk.code() + "'");
        MyTalk cancelled = mine.sheet().talks().stream()
                .filter(one -> one.id() == talk.id())
                .findFirst()
                .orElseThrow();
        refused("ANSWER_NOT_ASKED", () -> mine.answer(talk.id(), cancelled.version(), false));
        assertThat(mine().sheet().talks()).isEmpty();
    }

    @Test
    void whatASpeakerSaysOfHisTimeIsAConflict() {
        long person = someone();
        ScheduleDesk schedule =
                new ScheduleDesk(em, new ScheduleSteps(new Correspondents()), new Conflicts(), CLOCK, ME);
        assertThat(codes(schedule)).doesNotContain(ConflictCode.PERSON_UNAVAILABLE);
        Instant noon = Instant.parse("2021-12-14T00:00:00Z");
        run(() -> mine(person)
                .addAvailability(SEOUL, new AddAvailability(false, noon, Instant.parse("2021-12-18T00:00:00Z"), "출장")));
        em.clear();
        assertThat(codes(schedule)).contains(ConflictCode.PERSON_UNAVAILABLE);
        AvailabilityRow row = mine(person).sheet().times().get(0).periods().get(0);
        long other =
                desk.speakers(SEOUL, ALL, PageRequest.first(9)).rows().get(8).personId();
        refused("NOT_FOUND", () -> mine(other).removeAvailability(SEOUL, row.id()));
        run(() -> mine(person).removeAvailability(SEOUL, row.id()));
        em.clear();
        assertThat(codes(schedule)).doesNotContain(ConflictCode.PERSON_UNAVAILABLE);

        run(() -> mine(person).saveProfile(new SaveProfile(0, "소개", "Biography", true)));
        em.clear();
        assertThat(mine(person).sheet().profile().consent()).isTrue();
        assertThatThrownBy(() -> run(() -> mine(person).saveProfile(new SaveProfile(7, "다른", null, true))))
                .isInstanceOf(Conflict.class);
    }

    private static List<ConflictCode> codes(ScheduleDesk schedule) {
        return schedule.conflicts(SEOUL, new ConflictFilter(null, null, false), PageRequest.first(1000)).rows().stream()
                .map(ScheduleConflict::code)
                .toList();
    }

    @Test
    void aHostHandsInTextsOfItsOwnSessionsOnlyAndAnOrganiserDecides() {
        Object[] row = (Object[]) em.createNativeQuery("SELECT h.organisation_id, x.code FROM sm_session_host h"
                        + " JOIN sm_session x ON x.id = h.session_id WHERE h.role = 'HOST' ORDER BY h.id")
                .setMaxResults(1)
                .getSingleResult();
        String code = (String) row[1];
        scopes.put("HOST_ORGANISATION ORGANISATION", List.of("o-" + row[0]));
        HostedSessions hosted =
                new HostedSessions(em, new HostEditor(people(), outbox()), scopes(), names(), CLOCK, ME);
        TextProposals proposals = new TextProposals(
                em, new HostEditor(people(), outbox()), people(), CLOCK, ScheduleDeskDatabaseTest.session(1));
        assertThat(hosted.sessions()).extracting(HostedSession::code).contains(code);
        String foreign = (String) em.createNativeQuery("SELECT x.code FROM sm_session x WHERE NOT EXISTS (SELECT 1 FROM"
                        + " sm_session_host h WHERE h.session_id = x.id AND h.organisation_id = ?1)")
                .setParameter(1, row[0])
                .setMaxResults(1)
                .getSingleResult();
        assertThat(hosted.session(SEOUL, foreign)).isEmpty();
        HostedSheet sheet = hosted.session(SEOUL, code).orElseThrow();
        refused("NOT_FOUND", () -> hosted.propose(propose(foreign, sheet, "남의 세션")));
        refused(
                "HOSTED_SAME",
                () -> hosted.propose(propose(code, sheet, sheet.now().titleKo())));

        run(() -> hosted.propose(propose(code, sheet, "주관기관의 제목")));
        em.clear();
        assertThatThrownBy(() -> run(() -> hosted.propose(propose(code, sheet, "동료의 제목"))))
                .isInstanceOf(Conflict.class);
        em.clear();
        assertThat(hosted.session(SEOUL, code).orElseThrow().now()).isEqualTo(sheet.now());
        TextProposalSheet waiting = proposals.waiting(SEOUL).get(0);
        assertThat(waiting.differences())
                .containsExactly(
                        new TextProposalSheet.Difference("TITLE_KO", sheet.now().titleKo(), "주관기관의 제목"));
        run(() -> proposals.decline(SEOUL, waiting.id(), waiting.version(), "표기가 다릅니다"));
        em.clear();
        HostedSheet declined = hosted.session(SEOUL, code).orElseThrow();
        assertThat(declined.declined()).isEqualTo("표기가 다릅니다");
        assertThat(mails).last().extracting(Mail::text).asString().contains("표기가 다릅니다");

        run(() -> hosted.propose(propose(code, declined, "주관기관의 제목")));
        em.clear();
        TextProposalSheet again = proposals.waiting(SEOUL).get(0);
        run(() -> proposals.accept(SEOUL, again.id(), again.version()));
        em.clear();
        assertThat(hosted.session(SEOUL, code).orElseThrow().now().titleKo()).isEqualTo("주관기관의 제목");
        assertThat(proposals.count(SEOUL)).isZero();
        assertThatThrownBy(() -> run(() -> proposals.accept(SEOUL, again.id(), again.version())))
                .isInstanceOf(Conflict.class);
    }

    private static ProposeTexts propose(String code, HostedSheet sheet, String title) {
        SessionTexts now = sheet.now();
        return new ProposeTexts(
                SEOUL,
                code,
                sheet.sessionVersion(),
                sheet.version(),
                new SessionTexts(
                        title,
                        now.titleEn(),
                        now.subtitleKo(),
                        now.subtitleEn(),
                        now.abstractKo(),
                        now.abstractEn(),
                        now.descriptionKo(),
                        now.descriptionEn()));
    }

    private static Correspondents people() {
        return new Correspondents() {
            @Override
            public Map<Long, Correspondent> of(Collection<Long> ids) {
                return ids.stream()
                        .collect(Collectors.toMap(
                                id -> id, id -> new Correspondent(id, "담당", null, "h@b.example", "ko")));
            }
        };
    }

    private MySessions mine(long... persons) {
        List<String> codes = new ArrayList<>();
        for (long person : persons) {
            codes.add("p-" + person);
        }
        scopes.put("SPEAKER PERSON", codes);
        return new MySessions(em, new SpeakerEditor(invitations()), new ReleaseStore(), scopes(), names(), CLOCK, ME);
    }

    private void refused(String code, Runnable work) {
        assertThatThrownBy(() -> run(work)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
        em.clear();
    }

    private <T> T step(Supplier<T> work) {
        return TestTransaction.of(em, work);
    }

    private void run(Runnable work) {
        TestTransaction.run(em, work);
    }
}
