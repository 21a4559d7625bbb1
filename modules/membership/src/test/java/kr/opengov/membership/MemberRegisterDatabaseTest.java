package kr.opengov.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import kr.opengov.db.StatementCount;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The register on a real database: both times, both sides of each day, statements counted, writers in parallel. */
class MemberRegisterDatabaseTest {

    private static final LocalDate JOINED = LocalDate.of(2015, 4, 1);
    private static final LocalDate REVIEWED = LocalDate.of(2018, 7, 1);
    private static final LocalDate LEFT = LocalDate.of(2020, 12, 7);

    private RegisterFixture fixture;

    @BeforeEach
    void begin() {
        fixture = RegisterFixture.empty();
    }

    @Test
    void showsTheStatusOfBothSidesOfEachDay() {
        fixture.join("ABC", "가나다", "Abecedia", JOINED);
        fixture.status("ABC", MemberStatus.UNDER_REVIEW, REVIEWED);
        fixture.status("ABC", MemberStatus.WITHDRAWN, LEFT);

        assertThat(statusOn(JOINED.minusDays(1))).isEmpty();
        assertThat(statusOn(JOINED)).contains(MemberStatus.ACTIVE);
        assertThat(statusOn(REVIEWED.minusDays(1))).contains(MemberStatus.ACTIVE);
        assertThat(statusOn(REVIEWED)).contains(MemberStatus.UNDER_REVIEW);
        assertThat(statusOn(LEFT.minusDays(1))).contains(MemberStatus.UNDER_REVIEW);
        assertThat(statusOn(LEFT)).contains(MemberStatus.WITHDRAWN);
    }

    @Test
    void reproducesWhatWasKnownBeforeEachCorrection() {
        Instant beginning = fixture.now();
        fixture.join("ABC", "가나다", "Abecedia", JOINED);
        StatusEntryId review = fixture.status("ABC", MemberStatus.UNDER_REVIEW, REVIEWED);
        Instant beforeCorrection = fixture.now().minus(Duration.ofMinutes(1));
        StatusEntryId corrected = fixture.correct("ABC", review, MemberStatus.INACTIVE, REVIEWED.plusMonths(2));
        Instant betweenCorrections = fixture.now().minus(Duration.ofMinutes(1));
        fixture.correct("ABC", corrected, MemberStatus.SUSPENDED, REVIEWED.plusMonths(1));

        LocalDate inAugust = REVIEWED.plusMonths(1);
        assertThat(statusOn(inAugust, beginning.minusNanos(1000))).isEmpty();
        assertThat(statusOn(inAugust, beforeCorrection)).contains(MemberStatus.UNDER_REVIEW);
        assertThat(statusOn(inAugust, betweenCorrections)).contains(MemberStatus.ACTIVE);
        assertThat(statusOn(REVIEWED.plusMonths(2), betweenCorrections)).contains(MemberStatus.INACTIVE);
        assertThat(statusOn(inAugust, fixture.now())).contains(MemberStatus.SUSPENDED);
    }

    @Test
    void countsAnEntryFromTheVeryInstantItWasRecorded() {
        Instant recorded = fixture.now();
        fixture.join("ABC", "가나다", "Abecedia", JOINED);

        assertThat(statusOn(JOINED, recorded)).isPresent();
        assertThat(statusOn(JOINED, recorded.minusNanos(1000))).isEmpty();
    }

    @Test
    void keepsTheCorrectedEntryInTheTimeline() {
        fixture.join("ABC", "가나다", "Abecedia", JOINED);
        StatusEntryId review = fixture.status("ABC", MemberStatus.UNDER_REVIEW, REVIEWED);
        StatusEntryId inactive = fixture.correct("ABC", review, MemberStatus.INACTIVE, REVIEWED);

        List<StatusEntry> timeline = fixture.latest("ABC").timeline();
        assertThat(timeline).hasSize(3);
        assertThat(timeline.get(1).replacedById()).isEqualTo(inactive.id());
        assertThat(timeline.get(1).inForce(LEFT)).isFalse();
        assertThat(timeline.get(2).correctsId()).isEqualTo(review.id());
        assertThat(timeline.get(2).inForce(LEFT)).isTrue();
        assertThatThrownBy(() -> fixture.correct("ABC", review, MemberStatus.SUSPENDED, REVIEWED))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("ENTRY_ALREADY_CORRECTED"));
    }

    @Test
    void keepsTheOrderOfEntriesOfOneDayWhenTheFirstIsCorrected() {
        fixture.join("ABC", "가나다", "Abecedia", JOINED);
        StatusEntryId review = fixture.status("ABC", MemberStatus.UNDER_REVIEW, REVIEWED);
        fixture.status("ABC", MemberStatus.SUSPENDED, REVIEWED);
        fixture.correct("ABC", review, MemberStatus.INACTIVE, REVIEWED);

        assertThat(statusOn(REVIEWED)).contains(MemberStatus.SUSPENDED);
    }

    @Test
    void showsTheSecondMembershipOfWhoReturned() {
        fixture.join("ABC", "가나다", "Abecedia", JOINED);
        fixture.status("ABC", MemberStatus.WITHDRAWN, LEFT);
        fixture.join("ABC", null, null, LEFT.plusYears(2));

        assertThat(statusOn(LEFT.plusYears(2).minusDays(1))).contains(MemberStatus.WITHDRAWN);
        assertThat(statusOn(LEFT.plusYears(2))).contains(MemberStatus.ACTIVE);
        assertThat(fixture.latest("ABC").number()).isEqualTo(2);
        assertThat(page(LEFT.plusYears(3), MemberFilter.ALL).total()).isEqualTo(1);
    }

    @Test
    void letsACityStayAfterItsCountryLeft() {
        fixture.join("ABC", "가나다", "Abecedia", JOINED);
        fixture.joinLocal("ABC", "São Example", JOINED.plusYears(1));
        fixture.status("ABC", MemberStatus.WITHDRAWN, LEFT);

        Page<MemberRow> members = page(LEFT, MemberFilter.of(null, Standing.MEMBER));
        assertThat(members.rows()).extracting(MemberRow::code).containsExactly("ABC-SAO-EXAMPLE");
        assertThatThrownBy(() -> fixture.joinLocal("ABC", "Latecomer", LEFT))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("COUNTRY_NOT_IN_GOOD_STANDING"));
    }

    @Test
    void refusesASecondMembershipWhileTheFirstLasts() {
        fixture.join("ABC", "가나다", "Abecedia", JOINED);

        assertThatThrownBy(() -> fixture.join("ABC", null, null, LEFT))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("ALREADY_MEMBER"));
    }

    @Test
    void completesTheDocumentsOfAJoining() {
        LocalDate letter = LocalDate.of(2016, 1, 10);
        fixture.change(register -> register.join(new RecordJoin(
                MembershipKind.NATIONAL,
                "ABC",
                "가나다",
                "Abecedia",
                null,
                null,
                "AB",
                null,
                letter,
                null,
                null,
                letter,
                null,
                null,
                "letter",
                null)));
        assertThat(statusOn(letter)).contains(MemberStatus.JOINING);
        MembershipHistory joining = fixture.latest("ABC");
        Instant before = fixture.now().minus(Duration.ofMinutes(1));

        fixture.change(register -> register.correctJoining(new CorrectJoining(
                joining.id(),
                joining.version(),
                "6",
                letter,
                letter.plusMonths(2),
                null,
                letter.plusMonths(2),
                null,
                null,
                "declaration",
                null)));
        fixture.status("ABC", MemberStatus.ACTIVE, letter.plusMonths(2));

        assertThat(fixture.latest("ABC").joining().declaration()).isEqualTo(letter.plusMonths(2));
        MemberProfile then = fixture.ask(
                register -> register.profile("ABC", JOINED.plusYears(2), before).orElseThrow());
        assertThat(then.latest().joining().declaration()).isNull();
        assertThat(then.row().since().day()).isEqualTo(letter);
    }

    @Test
    void refusesAStaleVersion() {
        fixture.join("ABC", "가나다", "Abecedia", JOINED);
        MembershipHistory seen = fixture.latest("ABC");
        fixture.status("ABC", MemberStatus.UNDER_REVIEW, REVIEWED);

        assertThatThrownBy(() -> fixture.change(register -> register.record(RegisterFixture.statusChange(
                        seen.id(), seen.version(), MemberStatus.INACTIVE, REVIEWED, null))))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void letsOneOfTwoWritersThrough() {
        fixture.join("ABC", "가나다", "Abecedia", JOINED);
        MembershipHistory seen = fixture.latest("ABC");
        RecordStatusChange change =
                RegisterFixture.statusChange(seen.id(), seen.version(), MemberStatus.UNDER_REVIEW, REVIEWED, null);

        try (EntityManager first = fixture.open()) {
            first.getTransaction().begin();
            fixture.register(first).record(change);
            // The second reads before the first has committed, and waits for it when it writes.
            CompletableFuture<StatusEntryId> second =
                    CompletableFuture.supplyAsync(() -> fixture.change(register -> register.record(change)));
            await().pollDelay(Duration.ofMillis(300)).until(() -> !second.isDone());
            first.getTransaction().commit();

            assertThatThrownBy(second::join).hasCauseInstanceOf(OptimisticLockException.class);
        }
        assertThat(fixture.latest("ABC").timeline()).hasSize(2);
    }

    @Test
    void publishesEachChangeAfterWritingIt() {
        StatusEntryId joined = fixture.join("ABC", "가나다", "Abecedia", JOINED);
        StatusEntryId review = fixture.status("ABC", MemberStatus.UNDER_REVIEW, REVIEWED);
        StatusEntryId corrected = fixture.correct("ABC", review, MemberStatus.INACTIVE, REVIEWED);

        assertThat(fixture.published)
                .containsExactly(
                        new MemberStatusChanged(joined.id(), "ABC", MemberStatus.ACTIVE, JOINED, null),
                        new MemberStatusChanged(review.id(), "ABC", MemberStatus.UNDER_REVIEW, REVIEWED, null),
                        new MemberStatusChanged(corrected.id(), "ABC", MemberStatus.INACTIVE, REVIEWED, review.id()));
    }

    @Test
    void filtersSortsAndPages() {
        fixture.join("AAA", "다", "Alpha 100%", JOINED);
        fixture.join("BBB", "가", "Beta", JOINED.plusYears(1));
        fixture.join("CCC", "나", "Gamma_x", JOINED.plusYears(2));
        fixture.status("CCC", MemberStatus.INACTIVE, REVIEWED);

        assertThat(codes(MemberFilter.ALL, PageRequest.first(10))).containsExactly("BBB", "CCC", "AAA");
        assertThat(codes(MemberFilter.ALL, new PageRequest(1, 10, "since", true)))
                .containsExactly("CCC", "BBB", "AAA");
        assertThat(codes(MemberFilter.ALL, new PageRequest(2, 2, "code", false)))
                .containsExactly("CCC");
        assertThat(codes(MemberFilter.ALL, new PageRequest(1, 10, "e.id; DROP TABLE", false)))
                .containsExactly("BBB", "CCC", "AAA");
        assertThat(codes(text("100%"), PageRequest.first(10))).containsExactly("AAA");
        assertThat(codes(text("%"), PageRequest.first(10))).containsExactly("AAA");
        assertThat(codes(text("_"), PageRequest.first(10))).containsExactly("CCC");
        assertThat(codes(text("beta"), PageRequest.first(10))).containsExactly("BBB");
        assertThat(codes(text("나"), PageRequest.first(10))).containsExactly("CCC");
        assertThat(codes(
                        new MemberFilter(
                                MembershipKind.NATIONAL, Region.ASIA_PACIFIC, MemberStatus.INACTIVE, null, null),
                        PageRequest.first(10)))
                .containsExactly("CCC");
        MemberFacets facets = fixture.ask(register -> register.facets(LEFT, fixture.now(), null));
        assertThat(facets.byStatus()).containsEntry(MemberStatus.ACTIVE, 2L).containsEntry(MemberStatus.INACTIVE, 1L);
        assertThat(facets.byRegion()).containsEntry(Region.ASIA_PACIFIC, 3L);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 200})
    void needsTheSameStatementsHoweverManyMembersThereAre(int members) {
        DatabaseRows.nationalMembers(members);
        try (EntityManager em = fixture.open()) {
            MemberRegister register = fixture.register(em);

            assertThat(StatementCount.of(() -> assertThat(
                                    register.asOf(LEFT, fixture.now(), MemberFilter.ALL, PageRequest.first(200))
                                            .rows())
                            .hasSize(members)))
                    .as("list")
                    .isEqualTo(2);
            assertThat(StatementCount.of(
                            () -> assertThat(register.asOfAll(LEFT, fixture.now(), MemberFilter.ALL, null, false))
                                    .hasSize(members)))
                    .as("export")
                    .isEqualTo(1);
            assertThat(StatementCount.of(() -> assertThat(register.profile("AAA", LEFT, fixture.now()))
                            .isPresent()))
                    .as("profile")
                    .isEqualTo(7);
            assertThat(StatementCount.of(() -> assertThat(new MemberFigures(em, fixture.clock()).growth(fixture.now()))
                            .last()
                            .extracting(GrowthYear::national)
                            .isEqualTo((long) members)))
                    .as("growth")
                    .isEqualTo(1);
        }
    }

    private Optional<MemberStatus> statusOn(LocalDate day) {
        return statusOn(day, fixture.now());
    }

    private Optional<MemberStatus> statusOn(LocalDate day, Instant knownAt) {
        return fixture.ask(register -> register.asOfAll(day, knownAt, MemberFilter.ALL, null, false).stream()
                .filter(row -> row.code().equals("ABC"))
                .map(MemberRow::status)
                .findFirst());
    }

    private Page<MemberRow> page(LocalDate day, MemberFilter filter) {
        return fixture.ask(register -> register.asOf(day, fixture.now(), filter, PageRequest.first(50)));
    }

    private List<String> codes(MemberFilter filter, PageRequest page) {
        return fixture.ask(register -> register.asOf(LEFT, fixture.now(), filter, page).rows().stream()
                .map(MemberRow::code)
                .toList());
    }

    private static MemberFilter text(String text) {
        return new MemberFilter(null, null, null, null, text);
    }
}
