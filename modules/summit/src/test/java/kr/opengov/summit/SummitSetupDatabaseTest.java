package kr.opengov.summit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import kr.opengov.db.StatementCount;
import kr.opengov.db.TestDatabase;
import kr.opengov.db.TestTransaction;
import kr.opengov.db.demo.SummitDemo;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.accounts.Correspondent;
import kr.opengov.platform.accounts.Correspondents;
import kr.opengov.platform.paging.PageRequest;
import kr.opengov.summit.internal.conflict.Conflicts;
import kr.opengov.summit.internal.schedule.LateComers;
import kr.opengov.summit.internal.schedule.ScheduleSteps;
import kr.opengov.summit.internal.setup.SetupEditor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rooms, themes, kinds and the summit itself: added, changed, retired, refused. */
class SummitSetupDatabaseTest {
    private static final TestDatabase DATABASE = TestDatabase.get();
    private static final String SEOUL = "ogp_summit_2021";
    private static EntityManagerFactory factory;

    private EntityManager em;
    private SummitSetup setup;
    private ScheduleDesk schedule;

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
        DATABASE.execute(
                "INSERT INTO sm_ids (name, next_id) VALUES ('sm_change', 0), ('sm_acknowledgement', 0), ('sm_availability', 0)");
        em = factory.createEntityManager();
        setup = setup(1);
        schedule = new ScheduleDesk(
                em,
                new ScheduleSteps(new Names()),
                new Conflicts(),
                Clock.systemUTC(),
                ScheduleDeskDatabaseTest.session(1));
    }

    private SummitSetup setup(long account) {
        return new SummitSetup(
                em,
                new SetupEditor(new LateComers(new Names())),
                Clock.systemUTC(),
                ScheduleDeskDatabaseTest.session(account));
    }

    private static final class Names extends Correspondents {
        @Override
        public Map<Long, Correspondent> of(Collection<Long> ids) {
            Map<Long, Correspondent> names = new HashMap<>();
            ids.forEach(id -> names.put(id, new Correspondent(id, "담당 " + id, null, "a@b.example", "ko")));
            return names;
        }
    }

    @AfterEach
    void closeManager() {
        em.close();
    }

    @Test
    void aRoomIsAddedMadeOfOthersChangedAndRetired() {
        int before = setup.rooms(SEOUL).size();
        long left = step(() -> setup.save(room(null, 0, "가-1", List.of())));
        long right = step(() -> setup.save(room(null, 0, "가-2", List.of())));
        long whole = step(() -> setup.save(room(null, 0, "가", List.of(left, right))));
        em.clear();
        RoomSheet sheet = setup.room(SEOUL, whole).orElseThrow();
        assertThat(sheet.form().parts()).containsExactlyInAnyOrder(left, right);
        assertThat(sheet.form().equipmentKo()).isEqualTo("빔 프로젝터");

        refused("ROOM_NAME_TAKEN", () -> setup.save(room(null, 0, "가-1", List.of())));
        refused("ROOM_PART_WRONG", () -> setup.save(room(null, 0, "나", List.of(whole))));
        refused("ROOM_PART_WRONG", () -> setup.save(room(left, version(left), "가-1", List.of(right))));

        run(() -> setup.retireRoom(SEOUL, whole, version(whole), true));
        em.clear();
        assertThat(setup.rooms(SEOUL)).hasSize(before + 3).last().matches(RoomLine::retired);
        assertThat(schedule.schedule(SEOUL, null).orElseThrow().rooms())
                .extracting(RoomRow::id)
                .contains(left, right)
                .doesNotContain(whole);
        assertThat(StatementCount.of(() -> setup.rooms(SEOUL))).isEqualTo(2);
    }

    @Test
    void aRoomInUseIsNotRetiredAndWhoComesSecondLearnsWhoWasFirst() {
        RoomLine used = setup.rooms(SEOUL).stream()
                .filter(line -> line.slots() > 0)
                .findFirst()
                .orElseThrow();
        refused("ROOM_IN_USE", () -> {
            setup.retireRoom(SEOUL, used.room().id(), used.room().version(), true);
            return null;
        });
        SaveRoom form = setup.room(SEOUL, used.room().id()).orElseThrow().form();
        SaveRoom changed = room(form.id(), form.version(), "새 이름", List.of());
        step(() -> setup(2).save(changed));
        em.clear();
        assertThatThrownBy(() -> step(() -> setup.save(changed)))
                .isInstanceOfSatisfying(ProgrammeChanged.class, late -> assertThat(late.arguments())
                        .contains("담당 2", "새 이름"));
    }

    @Test
    void aRoomThatCannotBeHadIsAConflict() {
        PlacedSlot slot = schedule.schedule(SEOUL, null).orElseThrow().slots().get(0);
        long room = slot.roomId();
        assertThat(codes()).doesNotContain(ConflictCode.ROOM_UNAVAILABLE);
        run(() -> setup.addAvailability(
                SEOUL, room, new AddAvailability(false, slot.startsAt(), slot.endsAt(), "장비 점검")));
        em.clear();
        assertThat(codes()).contains(ConflictCode.ROOM_UNAVAILABLE);
        AvailabilityRow row =
                setup.room(SEOUL, room).orElseThrow().availability().get(0);
        assertThat(row.note()).isEqualTo("장비 점검");
        refused("PERIOD_END_BEFORE_START", () -> {
            setup.addAvailability(SEOUL, room, new AddAvailability(true, slot.endsAt(), slot.startsAt(), null));
            return null;
        });
        Instant longAgo = Instant.parse("2001-01-01T00:00:00Z");
        refused("PERIOD_OUTSIDE_SUMMIT", () -> {
            setup.addAvailability(SEOUL, room, new AddAvailability(true, longAgo, longAgo.plusSeconds(60), null));
            return null;
        });
        run(() -> setup.removeAvailability(SEOUL, room, row.id()));
        em.clear();
        assertThat(codes()).doesNotContain(ConflictCode.ROOM_UNAVAILABLE);
    }

    private List<ConflictCode> codes() {
        return schedule.conflicts(SEOUL, new ConflictFilter(null, null, false), PageRequest.first(1000)).rows().stream()
                .map(ScheduleConflict::code)
                .toList();
    }

    @Test
    void whatAKindDemandsDecidesTheConflicts() {
        KindLine panel = setup.kinds().stream()
                .filter(kind -> kind.code().equals("PANEL"))
                .findFirst()
                .orElseThrow();
        DATABASE.execute("UPDATE sm_session SET format_code = 'PANEL'");
        assertThat(codes()).contains(ConflictCode.MODERATOR_MISSING);
        try {
            run(() -> setup.save(kind(panel, false)));
            em.clear();
            assertThat(codes()).doesNotContain(ConflictCode.MODERATOR_MISSING);
        } finally {
            DATABASE.execute("UPDATE sm_session_kind SET needs_moderator = TRUE WHERE code = 'PANEL'");
        }
        refused("KIND_CODE_TAKEN", () -> {
            setup.save(new SaveKind(null, 0, "PANEL", 1, "가", "a", null, false, false, false));
            return null;
        });
    }

    private static SaveKind kind(KindLine line, boolean moderator) {
        return new SaveKind(
                line.id(),
                line.version(),
                line.code(),
                line.position(),
                line.nameKo(),
                line.nameEn(),
                line.minutes(),
                line.runsAlone(),
                line.forHeads(),
                moderator);
    }

    @Test
    void aThemeWithSessionsStaysAndOneWithoutGoes() {
        ThemeLine used = setup.themes(SEOUL).get(0);
        assertThat(used.sessions()).isPositive();
        refused("THEME_IN_USE", () -> {
            setup.retireTheme(SEOUL, used.id(), used.version(), true);
            return null;
        });
        refused("THEME_CODE_TAKEN", () -> {
            setup.save(new SaveTheme(null, 0, SEOUL, used.code(), 9, "주제", null, null));
            return null;
        });
        run(() -> setup.save(new SaveTheme(null, 0, SEOUL, "climate", 9, "기후", "기후", "Climate")));
        em.clear();
        ThemeLine added = setup.themes(SEOUL).get(setup.themes(SEOUL).size() - 1);
        run(() -> setup.retireTheme(SEOUL, added.id(), added.version(), true));
        em.clear();
        assertThat(schedule.schedule(SEOUL, null).orElseThrow().themes())
                .extracting(ThemeView::code)
                .doesNotContain("climate");
    }

    @Test
    void aSummitIsAddedWithItsDaysAndItsZoneStaysOnceSomethingIsPlaced() {
        run(() -> setup.save(summit(null, 0, "forum_2027", "Asia/Seoul", LocalDate.of(2027, 5, 3))));
        em.clear();
        SaveSummit read = setup.summit("forum_2027").orElseThrow();
        assertThat(read.contentLanguages()).containsExactly("ko", "en");
        refused("SUMMIT_ACRONYM_TAKEN", () -> {
            setup.save(summit(null, 0, SEOUL, "Asia/Seoul", LocalDate.of(2027, 5, 3)));
            return null;
        });
        refused("ZONE_UNKNOWN", () -> {
            setup.save(summit(null, 0, "forum_2028", "Asia/Busan", LocalDate.of(2027, 5, 3)));
            return null;
        });
        refused("SUMMIT_ENDS_BEFORE_START", () -> {
            setup.save(summit(null, 0, "forum_2028", "Asia/Seoul", LocalDate.of(2027, 5, 9)));
            return null;
        });
        refused("SUMMIT_TOO_LONG", () -> {
            setup.save(summit(null, 0, "forum_2028", "Asia/Seoul", LocalDate.of(2026, 5, 3)));
            return null;
        });
        SaveSummit seoul = setup.summit(SEOUL).orElseThrow();
        refused("SUMMIT_ZONE_IN_USE", () -> {
            setup.save(summit(seoul.id(), seoul.version(), SEOUL, "Asia/Tokyo", LocalDate.of(2027, 5, 3)));
            return null;
        });
    }

    private static SaveSummit summit(Long id, long version, String acronym, String zone, LocalDate first) {
        return new SaveSummit(
                id,
                version,
                acronym,
                "포럼",
                "Forum",
                null,
                null,
                "부산",
                "Busan",
                zone,
                first,
                LocalDate.of(2027, 5, 5),
                LocalTime.of(4, 0),
                AttendanceMode.HYBRID,
                List.of("ko", "en"),
                15,
                10);
    }

    private SaveRoom room(Long id, long version, String name, List<Long> parts) {
        return new SaveRoom(
                id,
                version,
                SEOUL,
                90,
                name,
                null,
                RoomKind.SESSION,
                80,
                "본관",
                "2",
                false,
                1,
                null,
                "빔 프로젝터",
                "Projector",
                parts);
    }

    private long version(long room) {
        em.clear();
        return setup.room(SEOUL, room).orElseThrow().form().version();
    }

    private void refused(String code, Supplier<?> work) {
        assertThatThrownBy(() -> step(work)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
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
