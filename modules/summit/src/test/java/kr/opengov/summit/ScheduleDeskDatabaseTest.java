package kr.opengov.summit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.SessionContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import kr.opengov.db.StatementCount;
import kr.opengov.db.TestCaller;
import kr.opengov.db.TestDatabase;
import kr.opengov.db.TestTransaction;
import kr.opengov.db.demo.SummitDemo;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.accounts.Correspondent;
import kr.opengov.platform.accounts.Correspondents;
import kr.opengov.platform.paging.PageRequest;
import kr.opengov.summit.internal.conflict.Conflicts;
import kr.opengov.summit.internal.schedule.ScheduleSteps;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The editor's steps on the Seoul summit of the demonstration. */
class ScheduleDeskDatabaseTest {
    private static final TestDatabase DATABASE = TestDatabase.get();
    private static final String SEOUL = "ogp_summit_2021";
    private static final LocalDate FIRST = LocalDate.of(2021, 12, 15);
    static final String[] TABLES = {
        "sm_notice_digest",
        "sm_star",
        "sm_release_change",
        "sm_released_slot",
        "sm_release",
        "sm_release_plan",
        "sm_change",
        "sm_acknowledgement",
        "sm_availability",
        "sm_delegation_head",
        "sm_room_part",
        "sm_affiliation",
        "sm_participation",
        "sm_session_host",
        "sm_programme_item",
        "sm_slot",
        "sm_session",
        "sm_room",
        "sm_theme",
        "sm_summit",
        "sm_ids"
    };
    private static EntityManagerFactory factory;

    private EntityManager em;

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
        DATABASE.empty(TABLES);
        try (Connection connection = DATABASE.owner()) {
            new SummitDemo().load(connection, Clock.systemUTC());
        }
        DATABASE.execute("INSERT INTO sm_ids (name, next_id) VALUES ('sm_change', 0), ('sm_acknowledgement', 0)");
        em = factory.createEntityManager();
    }

    @AfterEach
    void closeManager() {
        em.close();
    }

    @Test
    void theDemonstrationHasNoConflictAndEveryDayIsShown() {
        assertThat(desk(1).conflicts(SEOUL, new ConflictFilter(null, null, false), PageRequest.first(50))
                        .rows())
                .isEmpty();
        assertThat(view().slots()).hasSize(6);
        assertThat(view().rooms()).hasSize(5);
        assertThat(StatementCount.of(() -> desk(1).schedule(SEOUL, FIRST))).isLessThanOrEqualTo(9);
    }

    @Test
    void aMoveTakesSixStatementsAndSaysWhatItCollidesWith() {
        PlacedSlot first = view().slots().get(0);
        PlacedSlot second = view().slots().get(1);
        assertThat(first.startsAt()).isEqualTo(second.startsAt());
        step(() -> desk(1).move(new MoveSlot(first.id(), first.version(), first.roomId(), hour(3), hour(4))));
        PlacedSlot moved = slot(first.id());
        em.clear();

        MoveResult[] result = new MoveResult[1];
        int statements = StatementCount.of(() -> result[0] = step(() -> desk(1).move(new MoveSlot(
                first.id(), moved.version(), second.roomId(), second.startsAt(), second.endsAt()))));

        assertThat(statements).isLessThanOrEqualTo(6);
        assertThat(result[0].conflicts())
                .filteredOn(conflict -> conflict.code() == ConflictCode.ROOM_OVERLAP)
                .singleElement()
                .satisfies(conflict -> {
                    assertThat(conflict.blocksRelease()).isTrue();
                    assertThat(List.of(
                                    conflict.first().slotId(), conflict.second().slotId()))
                            .containsExactlyInAnyOrder(first.id(), second.id());
                });
        assertThat(number("SELECT work_version FROM sm_summit")).isEqualTo(2);
    }

    @Test
    void whoSawAnOlderVersionIsToldWhoWasFaster() {
        PlacedSlot slot = view().slots().get(0);
        step(() -> desk(7).move(new MoveSlot(slot.id(), slot.version(), slot.roomId(), hour(3), hour(4))));
        em.clear();

        assertThatThrownBy(() -> step(
                        () -> desk(1).move(new MoveSlot(slot.id(), slot.version(), slot.roomId(), hour(5), hour(6)))))
                .isInstanceOfSatisfying(SlotChanged.class, changed -> {
                    assertThat(changed.arguments().get(0)).isEqualTo("담당자 7");
                    assertThat(changed.arguments().get(2))
                            .isEqualTo(slot.title().ko());
                });
        assertThat(slot(slot.id()).startsAt()).isEqualTo(hour(3));
    }

    @Test
    void everyStepIsTakenBackAsAWholeUnlessSomebodyElseCameBetween() {
        List<PlacedSlot> before = view().slots();
        PlacedSlot one = before.get(0);
        PlacedSlot other = before.get(1);
        step(() -> desk(1).swap(new SwapSlots(one.id(), one.version(), other.id(), other.version())));
        assertThat(slot(one.id()).roomId()).isEqualTo(other.roomId());
        step(() -> desk(1).shift(new ShiftFollowing(one.id(), slot(one.id()).version(), 20)));
        PlacedSlot shifted = slot(one.id());
        run(() -> desk(1).remove(one.id(), shifted.version()));
        assertThat(view().unscheduled()).extracting(UnscheduledSession::id).containsExactly(one.sessionId());
        assertThat(view().undo()).isTrue();

        step(() -> desk(1).undo(SEOUL));
        step(() -> desk(1).undo(SEOUL));
        step(() -> desk(1).undo(SEOUL));

        assertThat(view().slots())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("version")
                .containsExactlyElementsOf(before);
        assertThat(view().undo()).isFalse();
        assertThatThrownBy(() -> step(() -> desk(1).undo(SEOUL))).isInstanceOf(Refusal.class);

        PlacedSlot now = slot(one.id());
        step(() -> desk(1).move(new MoveSlot(one.id(), now.version(), one.roomId(), hour(3), hour(4))));
        PlacedSlot mine = slot(one.id());
        step(() -> desk(7).move(new MoveSlot(one.id(), mine.version(), one.roomId(), hour(5), hour(6))));
        assertThatThrownBy(() -> step(() -> desk(1).undo(SEOUL))).isInstanceOf(SlotChanged.class);
    }

    @Test
    void aSessionTakenOffGetsTheSameNameInFeedsWhenItComesBack() {
        PlacedSlot slot = view().slots().get(0);
        String guid = text("SELECT HEX(guid) FROM sm_slot WHERE id = " + slot.id());
        run(() -> desk(1).remove(slot.id(), slot.version()));
        assertThatThrownBy(() ->
                        step(() -> desk(1).place(new PlaceSession(slot.sessionId(), slot.roomId(), hour(4), hour(3)))))
                .isInstanceOf(Refusal.class);
        PlaceSession place = new PlaceSession(slot.sessionId(), slot.roomId(), hour(3), hour(4));
        em.clear();
        int statements = StatementCount.of(() -> step(() -> desk(1).place(place)));

        assertThat(statements).isLessThanOrEqualTo(6 + 2); // two more the first time: the numbers of new slots
        assertThat(text("SELECT HEX(guid) FROM sm_slot WHERE session_id = " + slot.sessionId()))
                .isEqualTo(guid);
        assertThatThrownBy(() -> step(() -> desk(1).place(place)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("SESSION_PLACED_ALREADY"));
    }

    @Test
    void aBreakOfAllRoomsWarnsAndABlockerForbidsAndBothCanBeLetStand() {
        PlacedSlot slot = view().slots().get(0);
        step(() -> desk(1).addBreak(
                        new AddBreak(SEOUL, SlotKind.BLOCKER, null, slot.startsAt(), slot.endsAt(), "점검", null)));
        ConflictFilter open = new ConflictFilter(ConflictCode.ROOM_OVERLAP, Severity.FATAL, true);
        List<ScheduleConflict> fatal =
                desk(1).conflicts(SEOUL, open, PageRequest.first(50)).rows();
        assertThat(fatal).isNotEmpty();
        int count = fatal.size();

        run(() ->
                desk(1).acknowledge(new AcknowledgeConflict(SEOUL, fatal.get(0).key(), "장비 점검은 뒤편에서 합니다")));

        assertThat(desk(1).conflicts(SEOUL, open, PageRequest.first(50)).total())
                .isEqualTo(count - 1L);
        assertThatThrownBy(() -> run(() -> desk(1).acknowledge(new AcknowledgeConflict(SEOUL, "x", "y"))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aFreePlaceIsFreeIndeed() {
        PlacedSlot slot = view().slots().get(0);
        List<FreePlace> free = desk(1).free(SEOUL, slot.sessionId(), FIRST, 90);
        assertThat(free).isNotEmpty();
        FreePlace best = free.get(0);
        assertThat(best.conflicts()).isZero();

        MoveResult result = step(() ->
                desk(1).move(new MoveSlot(slot.id(), slot.version(), best.roomId(), best.startsAt(), best.endsAt())));

        assertThat(result.conflicts()).isEmpty();
    }

    private ScheduleView view() {
        em.clear();
        return desk(1).schedule(SEOUL, FIRST).orElseThrow();
    }

    private PlacedSlot slot(long id) {
        return view().slots().stream()
                .filter(slot -> slot.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private static Instant hour(int afterNine) {
        return Instant.parse("2021-12-15T00:00:00Z").plus(afterNine, ChronoUnit.HOURS);
    }

    private <T> T step(Supplier<T> work) {
        return TestTransaction.of(em, work);
    }

    private void run(Runnable work) {
        TestTransaction.run(em, work);
    }

    private long number(String sql) {
        return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
    }

    private String text(String sql) {
        return (String) em.createNativeQuery(sql).getSingleResult();
    }

    private ScheduleDesk desk(long account) {
        Correspondents names = new Correspondents() {
            @Override
            public Map<Long, Correspondent> of(Collection<Long> ids) {
                Long id = ids.iterator().next();
                return Map.of(id, new Correspondent(id, "담당자 " + id, null, "a@example.org", "ko"));
            }
        };
        return new ScheduleDesk(em, new ScheduleSteps(names), new Conflicts(), Clock.systemUTC(), session(account));
    }

    static SessionContext session(long account) {
        return TestCaller.of(account);
    }
}
