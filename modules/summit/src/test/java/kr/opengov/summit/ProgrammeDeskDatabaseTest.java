package kr.opengov.summit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import kr.opengov.db.StatementCount;
import kr.opengov.db.TestDatabase;
import kr.opengov.db.TestTransaction;
import kr.opengov.db.demo.SummitDemo;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.accounts.Correspondent;
import kr.opengov.platform.accounts.Correspondents;
import kr.opengov.platform.paging.PageRequest;
import kr.opengov.summit.SaveSession.ItemEntry;
import kr.opengov.summit.SaveSession.ParticipantEntry;
import kr.opengov.summit.internal.conflict.Conflicts;
import kr.opengov.summit.internal.schedule.LateComers;
import kr.opengov.summit.internal.schedule.SessionEditor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sessions on the desk: listed, changed with all that belongs to them, decided on. */
class ProgrammeDeskDatabaseTest {
    private static final TestDatabase DATABASE = TestDatabase.get();
    private static final String SEOUL = "ogp_summit_2021";
    private static final DeskSessionFilter ALL = new DeskSessionFilter(null, null, null, false);
    private static EntityManagerFactory factory;

    private EntityManager em;
    private ProgrammeDesk desk;

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
        DATABASE.empty(ScheduleDeskDatabaseTest.TABLES);
        try (Connection connection = DATABASE.owner()) {
            new SummitDemo().load(connection, Clock.systemUTC());
        }
        DATABASE.execute("INSERT INTO sm_ids (name, next_id) VALUES ('sm_change', 0), ('sm_acknowledgement', 0)");
        em = factory.createEntityManager();
        Correspondents names = new Correspondents() {
            @Override
            public Map<Long, Correspondent> of(Collection<Long> ids) {
                return Map.of();
            }
        };
        desk = new ProgrammeDesk(
                em,
                new Conflicts(),
                names,
                new SessionEditor(null, new LateComers(names)),
                Clock.systemUTC(),
                ScheduleDeskDatabaseTest.session(1));
    }

    @AfterEach
    void closeManager() {
        em.close();
    }

    @Test
    void listsAndFiltersWithThreeStatementsWhateverThePage() {
        assertThat(desk.sessions(SEOUL, ALL, PageRequest.first(50)).total()).isEqualTo(17);
        assertThat(desk.sessions(SEOUL, new DeskSessionFilter("청렴", null, null, false), PageRequest.first(50))
                        .total())
                .isPositive()
                .isLessThan(17);
        assertThat(desk.sessions(SEOUL, new DeskSessionFilter(null, null, null, true), PageRequest.first(50))
                        .total())
                .isZero();
        assertThat(desk.sessions(
                                SEOUL,
                                new DeskSessionFilter(null, SessionState.DRAFT, null, false),
                                PageRequest.first(5))
                        .total())
                .isZero();
        assertThat(StatementCount.of(() -> desk.sessions(SEOUL, ALL, PageRequest.first(3))))
                .isEqualTo(StatementCount.of(() -> desk.sessions(SEOUL, ALL, PageRequest.first(50))))
                .isEqualTo(3);
    }

    @Test
    void savingWhatWasReadChangesNothingAndEveryOtherChangeIsInTheHistory() {
        String code = codes().get(0);
        SaveSession read = form(code);
        step(() -> desk.save(read));
        em.clear();
        assertThat(desk.history(SEOUL, code, PageRequest.first(50)).total()).isZero();

        SaveSession now = form(code);
        List<ParticipantEntry> people = new ArrayList<>(now.participants());
        ParticipantEntry first = people.remove(0);
        people.remove(people.size() - 1);
        people.add(first);
        step(() -> desk.save(with(now, "새 제목", people, List.of(new ItemEntry(null, "개회", null, 10)))));
        em.clear();

        SaveSession after = form(code);
        assertThat(after.texts().titleKo()).isEqualTo("새 제목");
        assertThat(after.participants()).isEqualTo(people);
        assertThat(after.items()).extracting(ItemEntry::titleKo).containsExactly("개회");
        assertThat(desk.history(SEOUL, code, PageRequest.first(50)).rows())
                .extracting(ChangeRow::field)
                .containsExactlyInAnyOrder("TITLE_KO", "PARTICIPANTS", "ITEMS");
        assertThatThrownBy(() -> step(() -> desk.save(now))).isInstanceOf(Conflict.class);
    }

    @Test
    void aDecisionIsTakenNowOrAnnouncedLaterAndOnlyAlongTheTable() {
        String code = codes().get(0);
        DeskSession session = desk.session(SEOUL, code).orElseThrow();
        assertThat(session.nextStates()).containsExactlyInAnyOrder(SessionState.CANCELLED, SessionState.WITHDRAWN);
        assertThatThrownBy(() -> run(() -> desk.decide(
                        new ChangeSessionState(session.id(), session.form().version(), SessionState.ACCEPTED, false))))
                .isInstanceOf(Refusal.class);
        em.clear();

        run(() -> desk.decide(
                new ChangeSessionState(session.id(), session.form().version(), SessionState.CANCELLED, true)));
        em.clear();
        DeskSession waiting = desk.session(SEOUL, code).orElseThrow();
        assertThat(waiting.state()).isEqualTo(SessionState.CONFIRMED);
        assertThat(waiting.pending()).isEqualTo(SessionState.CANCELLED);
        assertThat(desk.overview(SEOUL).orElseThrow().pending()).isEqualTo(1);

        assertThat(step(() -> desk.announce(SEOUL))).isEqualTo(1);
        em.clear();
        assertThat(desk.session(SEOUL, code).orElseThrow().state()).isEqualTo(SessionState.CANCELLED);
    }

    private List<String> codes() {
        return desk.sessions(SEOUL, ALL, PageRequest.first(50)).rows().stream()
                .map(DeskSessionRow::code)
                .toList();
    }

    private SaveSession form(String code) {
        return desk.session(SEOUL, code).orElseThrow().form();
    }

    private static SaveSession with(
            SaveSession form, String title, List<ParticipantEntry> people, List<ItemEntry> items) {
        SessionTexts texts = form.texts();
        return new SaveSession(
                form.id(),
                form.version(),
                form.acronym(),
                new SessionTexts(
                        title,
                        texts.titleEn(),
                        texts.subtitleKo(),
                        texts.subtitleEn(),
                        texts.abstractKo(),
                        texts.abstractEn(),
                        texts.descriptionKo(),
                        texts.descriptionEn()),
                form.theme(),
                form.format(),
                form.spokenLanguages(),
                form.interpretationLanguages(),
                form.attendanceMode(),
                form.minutes(),
                form.expectedAudience(),
                form.recording(),
                form.hosts(),
                people,
                items);
    }

    private <T> T step(Supplier<T> work) {
        return TestTransaction.of(em, work);
    }

    private void run(Runnable work) {
        TestTransaction.run(em, work);
    }
}
