package kr.opengov.membership;

import static kr.opengov.membership.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import kr.opengov.db.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Corrections of charters, terms, seats, chairs and office holders: what was public comes back exactly. */
class BodyCorrectionsDatabaseTest {

    private static final String CODE = "TST-FORUM";
    private static final LocalDate FOUNDED = LocalDate.of(2023, 5, 2);
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    private BodiesFixture fixture;

    @BeforeEach
    void found() {
        fixture = new BodiesFixture();
        fixture.found(CODE, FOUNDED);
        change(secretariat -> secretariat.write(charter(FOUNDED, 30)));
        change(secretariat -> secretariat.write(charter(DAY, 20)));
        change(secretariat -> secretariat.open(term(1, FOUNDED, DAY.minusDays(1))));
        change(secretariat -> secretariat.add(seat("차관", FOUNDED)));
        change(secretariat -> secretariat.add(seat(null, FOUNDED)));
    }

    @Test
    void bringsBackEveryPublishedStateWhateverWasCorrectedSince() {
        long holding = appoint("가나다");
        change(secretariat -> secretariat.elect(chair(holding, DAY, null)));
        String office = entries().seats().get(0).officeCode();
        change(secretariat -> secretariat.record(officeHolder(office, "전차관", FOUNDED)));
        change(secretariat -> secretariat.record(officeHolder(office, "현차관", DAY)));
        Instant published = fixture.register.now().minus(Duration.ofMinutes(1));
        BodyProfile then = at(published);
        BodyEntries stood = entries();

        change(secretariat -> secretariat.correctCharter(
                right(stood.charters().get(0).id(), false, null), charter(DAY.plusMonths(1), 21)));
        change(secretariat ->
                secretariat.correctTerm(right(stood.terms().get(0).id(), false, null), term(3, FOUNDED, DAY)));
        change(secretariat -> secretariat.correctSeat(
                right(stood.seats().get(1).entryId(), false, null),
                new AddSeat(CODE, version(), Constituency.PRIVATE, "새 이름", null, null, null, false, FOUNDED, "고침")));
        change(secretariat -> secretariat.correctChair(
                right(stood.chairs().get(0).entryId(), false, null), chair(holding, DAY.plusDays(5), null)));
        change(secretariat -> secretariat.correctOfficeHolder(
                right(stood.officeHolders().get(0).entryId(), false, null),
                officeHolder(office, null, DAY.plusDays(10))));

        assertThat(at(published))
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(then);
        BodyProfile now = fixture.profile(CODE, DAY);
        assertThat(now.charter().maximum()).as("the charter before follows").isEqualTo(30);
        assertThat(now.terms()).extracting(TermView::number).containsExactly(3);
        assertThat(now.roster())
                .extracting(row -> row.holder().nameKo(), RosterRow::chair)
                .containsExactly(tuple("전차관", false), tuple("가나다", false));
        assertThat(now.seats()).extracting(SeatView::labelKo).contains("새 이름");
        assertThat(fixture.profile(CODE, DAY.plusDays(10)).roster())
                .extracting(row -> row.holder().nameKo(), RosterRow::chair)
                .containsExactly(tuple("현차관", false), tuple("가나다", true));
    }

    @Test
    void keepsWhatStoodAboutTheBodyItself() {
        long holding = appoint("가나다");
        Instant published = fixture.register.now().minus(Duration.ofMinutes(1));
        BodyProfile then = at(published);
        List<BodyRow> listed = fixture.ask(bodies -> bodies.list(DAY, published));
        refused("BODY_HAS_EARLIER", () -> correct("새 위원회", FOUNDED.plusDays(1), null, null));
        refused("BODY_HAS_LATER", () -> correct("새 위원회", FOUNDED, DAY.minusDays(1), null));
        change(secretariat -> secretariat.add(seat(null, DAY.plusDays(20))));
        refused("BODY_HAS_LATER", () -> correct("새 위원회", FOUNDED, DAY.plusDays(19), null));
        refused("HOLDING_DAYS_REVERSED", () -> correct("새 위원회", FOUNDED, FOUNDED.minusDays(1), null));
        refused("BODY_PARENT_CIRCLE", () -> correct("새 위원회", FOUNDED, null, CODE));
        refused("BODY_PARENT_UNKNOWN", () -> correct("새 위원회", FOUNDED, null, "NONE"));

        correct("새 위원회", FOUNDED.minusMonths(2), null, null);
        Instant renamed = fixture.register.now().minus(Duration.ofMinutes(1));
        LocalDate last = DAY.plusDays(40);
        correct("새 위원회", FOUNDED.minusMonths(2), last, null);

        assertThat(at(published))
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(then);
        assertThat(fixture.<List<BodyRow>>ask(bodies -> bodies.list(DAY, published)))
                .isEqualTo(listed);
        assertThat(at(renamed).row().name("ko")).isEqualTo("새 위원회");
        assertThat(at(renamed).row().dissolved()).isNull();
        BodyProfile now = fixture.profile(CODE, last.plusDays(1));
        assertThat(now.row().exists()).isFalse();
        assertThat(now.row().founded().day()).isEqualTo(FOUNDED.minusMonths(2));
        assertThat(now.roster()).isEmpty();
        assertThat(now.vacancies()).isEmpty();
        assertThat(now.former()).extracting(FormerBodyState::nameKo).containsExactly("새 위원회", "시험 위원회");
        assertThat(fixture.profile(CODE, last).roster())
                .filteredOn(row -> !row.unnamed() && row.holder().holdingId() == holding)
                .singleElement()
                .satisfies(row -> assertThat(row.holder().endReason()).isEqualTo(EndReason.BODY_ENDED));
    }

    @Test
    void anOfficeIsHeldInTheBodyAsItWasCalledThen() {
        fixture.register.join("AAA", "시험국", "Testland", FOUNDED);
        RegisterFixture.DATABASE.execute(
                "INSERT INTO mb_chair_term (id, body_code, term_number, member_code, confidence, recorded_at) VALUES"
                        + " (99, '" + CODE + "', 1, 'AAA', 'ASSUMED', '2020-01-01')",
                "INSERT INTO mb_seat_holding (id, body_code, constituency, member_code, from_on, from_precision,"
                        + " from_confidence, confidence, recorded_at, struck) VALUES (99, '" + CODE
                        + "', 'GOVERNMENT', 'AAA', '2024-01-01', 'DAY', 'ASSUMED', 'ASSUMED', '2020-01-01', FALSE)");
        Instant published = fixture.register.now().minus(Duration.ofMinutes(1));

        correct("새 위원회", FOUNDED, null, null);

        assertThat(offices(published)).containsOnly("시험 위원회").hasSize(2);
        assertThat(offices(fixture.register.now())).containsOnly("새 위원회").hasSize(2);
    }

    private List<String> offices(Instant knownAt) {
        return fixture
                .register
                .ask(register -> register.profile("AAA", DAY, knownAt).orElseThrow())
                .offices()
                .stream()
                .map(OfficeHeld::bodyNameKo)
                .toList();
    }

    private void correct(String name, LocalDate founded, LocalDate dissolved, String parent) {
        BodyProfile stands = fixture.profile(CODE, DAY);
        change(secretariat -> secretariat.correctBody(new CorrectBody(
                CODE,
                stands.version(),
                name,
                stands.row().nameEn(),
                parent,
                stands.ruleCode(),
                founded,
                DayPrecision.DAY,
                dissolved,
                false,
                null,
                null,
                "훈령",
                null,
                Confidence.VERIFIED,
                "새 자료")));
    }

    @Test
    void strikesWhatNeverWasAndReopensWhatItHadEnded() {
        BodyEntries stood = entries();
        change(secretariat ->
                secretariat.correctCharter(right(stood.charters().get(0).id(), true, null), charter(DAY, 20)));
        change(secretariat ->
                secretariat.correctTerm(right(stood.terms().get(0).id(), true, null), term(1, FOUNDED, null)));
        change(secretariat ->
                secretariat.correctSeat(right(stood.seats().get(1).entryId(), true, null), seat(null, FOUNDED)));
        BodyProfile now = fixture.profile(CODE, DAY.plusYears(1));
        assertThat(now.charter().maximum()).isEqualTo(30);
        assertThat(now.charter().to()).isNull();
        assertThat(now.terms()).isEmpty();
        assertThat(now.seats()).hasSize(1);
    }

    @Test
    void refusesWhatContradictsWhatStands() {
        appoint("가나다");
        BodyEntries stood = entries();
        long second = stood.charters().get(0).id();
        long held = stood.seats().get(1).entryId();
        refused(
                "CHARTER_PERIOD_TAKEN",
                () -> change(secretariat ->
                        secretariat.correctCharter(right(second, false, null), charter(FOUNDED.minusDays(1), 9))));
        refused(
                "SEAT_HELD",
                () -> change(secretariat -> secretariat.correctSeat(right(held, true, null), seat(null, FOUNDED))));
        refused(
                "SEAT_HELD",
                () -> change(secretariat ->
                        secretariat.correctSeat(right(held, false, DAY.plusDays(3)), seat(null, FOUNDED))));
        refused(
                "BODY_RULE_WITHIN_BODY",
                () -> change(secretariat -> secretariat.correctTerm(
                        right(stood.terms().get(0).id(), false, null), term(1, FOUNDED.minusDays(1), null))));
        refused(
                "NOT_FOUND",
                () -> change(
                        secretariat -> secretariat.correctTerm(right(987_654L, false, null), term(1, FOUNDED, null))));
        assertThat(entries()).isEqualTo(stood);
    }

    @Test
    void asksTheDatabaseNoMoreThanTheListsNeed() {
        Instant now = fixture.register.now();
        assertThat(StatementCount.of(() -> fixture.ask(bodies -> bodies.ofMember("KOR", now))))
                .isEqualTo(1);
        assertThat(StatementCount.of(() -> fixture.ask(bodies -> bodies.openToAll(DAY, now))))
                .isEqualTo(1);
        assertThat(StatementCount.of(() -> fixture.ask(bodies -> bodies.entries(CODE, now))))
                .isLessThanOrEqualTo(8);
    }

    @Test
    void correctsAnEntryOnlyOnce() {
        long first = entries().charters().get(1).id();
        change(secretariat -> secretariat.correctCharter(right(first, false, DAY.minusDays(1)), charter(FOUNDED, 29)));
        refused(
                "NOT_FOUND",
                () -> change(secretariat ->
                        secretariat.correctCharter(right(first, false, DAY.minusDays(1)), charter(FOUNDED, 28))));
        assertThat(fixture.profile(CODE, FOUNDED).charter().maximum()).isEqualTo(29);
    }

    private static EntryCorrection right(long entry, boolean struck, LocalDate last) {
        return new EntryCorrection(entry, struck, last, "원문 확인");
    }

    private WriteCharter charter(LocalDate from, int maximum) {
        return new WriteCharter(
                CODE, version(), from, "근거", null, maximum, null, null, null, null, null, null, "test", null);
    }

    private OpenTerm term(int number, LocalDate from, LocalDate to) {
        return new OpenTerm(CODE, version(), number, null, null, from, to, "test");
    }

    private AddSeat seat(String office, LocalDate from) {
        return new AddSeat(
                CODE,
                version(),
                office == null ? Constituency.PRIVATE : Constituency.GOVERNMENT,
                null,
                null,
                office,
                null,
                false,
                from,
                "test");
    }

    private ElectChair chair(long holding, LocalDate from, LocalDate to) {
        return new ElectChair(CODE, version(), holding, from, to, "test");
    }

    private RecordOfficeHolder officeHolder(String office, String name, LocalDate from) {
        return new RecordOfficeHolder(CODE, version(), office, null, name, null, from, "test");
    }

    private long appoint(String name) {
        Long seat = entries().seats().get(1).id();
        return fixture.change(secretariat -> secretariat.appoint(new AppointMember(
                CODE,
                version(),
                seat,
                null,
                null,
                name,
                null,
                "소속",
                null,
                1,
                null,
                DAY,
                null,
                null,
                "test",
                Confidence.VERIFIED,
                null)));
    }

    private BodyEntries entries() {
        return fixture.ask(bodies -> bodies.entries(CODE, fixture.register.now()));
    }

    private BodyProfile at(Instant knownAt) {
        return fixture.ask(bodies -> bodies.profile(CODE, DAY, knownAt).orElseThrow());
    }

    private long version() {
        return fixture.profile(CODE, DAY).version();
    }

    private void change(Consumer<BodySecretariat> change) {
        fixture.change(secretariat -> {
            change.accept(secretariat);
            return null;
        });
    }
}
