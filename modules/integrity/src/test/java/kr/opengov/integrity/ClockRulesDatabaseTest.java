package kr.opengov.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A rule of a deadline follows another one from a day on; what began before is computed by the former. */
class ClockRulesDatabaseTest {
    private static final String GENERAL = "fa743aadab3e536c8b15f33a9e578673";

    private final CasesFixture cases = CasesFixture.staffed();

    @AfterEach
    void restore() {
        CasesFixture.DATABASE.execute(
                "DELETE FROM integrity.clock_rule WHERE entered_on IS NOT NULL",
                "UPDATE integrity.clock_rule SET valid_to = NULL");
    }

    @Test
    void theNewRuleHoldsFromItsDayAndTheFormerUntilTheDayBefore() {
        enter(rule(LocalDate.of(2026, 3, 3), 45, "DAYS", 15, "감사담당관"));

        ClockRuleView former = find(id());
        assertThat(former.validTo()).isEqualTo(LocalDate.of(2026, 3, 2));
        ClockRuleView now = cases.call(em -> desk(em).view(2026)).rules().stream()
                .filter(rule -> rule.source() != null)
                .findFirst()
                .orElseThrow();
        assertThat(now.code()).isEqualTo("TRIAGE");
        assertThat(now.kind()).isNull();
        assertThat(now.amount()).isEqualTo(45);
        assertThat(now.extension()).isEqualTo(15);
        assertThat(now.source()).isEqualTo("내부 결재 제1호");
        assertThat(now.confirmedBy()).isEqualTo("감사담당관");
        assertThat(now.confirmed()).isTrue();
        Receipt receipt = cases.call(em -> cases.intake(em)
                .submit(new NewReport(
                        ReportKind.HIRING, ReportMode.ANONYMOUS, "제목", "내용", null, Set.of(), false, "1")));
        assertThat(cases.call(em -> cases.reporterDesk(em).view(receipt.visit()))
                        .deadlines())
                .filteredOn(deadline -> deadline.clock().equals("TRIAGE"))
                .singleElement()
                .satisfies(deadline -> assertThat(deadline.dueOn()).isEqualTo(LocalDate.of(2026, 4, 17)));
        assertThat(SecretsDatabaseTest.number(
                        "SELECT COUNT(*) FROM integrity.journal_entry WHERE action = 'calendar.rule'"))
                .isOne();
    }

    @Test
    void withoutAConfirmationItIsMarked() {
        enter(rule(LocalDate.of(2026, 3, 3), 45, "DAYS", 0, " "));

        assertThat(cases.call(em -> desk(em).view(2026)).rules())
                .filteredOn(rule -> rule.source() != null)
                .singleElement()
                .satisfies(rule -> assertThat(rule.confirmed()).isFalse());
    }

    @Test
    void whatCannotBeARuleIsRefused() {
        assertThatThrownBy(() -> enter(rule(LocalDate.of(2020, 1, 1), 45, "DAYS", 0, null)))
                .hasMessage("CLOCK_RULE_ORDER");
        assertThatThrownBy(() -> enter(rule(LocalDate.of(2026, 3, 3), 45, "WEEKS", 0, null)))
                .hasMessage("CLOCK_RULE_WORD");
        assertThatThrownBy(() -> enter(rule(LocalDate.of(2026, 3, 3), 0, "DAYS", 0, null)))
                .hasMessage("CLOCK_RULE_AMOUNT");
        assertThatThrownBy(() -> enter(rule(LocalDate.of(2026, 3, 3), 3, "AT_ONCE", 0, null)))
                .hasMessage("CLOCK_RULE_AMOUNT");
        assertThatThrownBy(() -> enter(rule(LocalDate.of(2026, 3, 3), 3, "MONTHS", 10, null)))
                .hasMessage("CLOCK_RULE_EXTENSION");
        assertThatThrownBy(() -> find(UUID.randomUUID())).hasMessage("NOT_FOUND");
        enter(rule(LocalDate.of(2026, 3, 3), 45, "DAYS", 0, null));
        assertThatThrownBy(() -> enter(rule(LocalDate.of(2026, 3, 4), 45, "DAYS", 0, null)))
                .hasMessage("CLOCK_RULE_ENDED");
    }

    private EnterClockRule rule(LocalDate from, int amount, String unit, int extension, String confirmedBy) {
        return new EnterClockRule(
                id(), from, amount, unit, extension, "INTERNAL", "기관 내부 기준", "Rule", "내부 결재 제1호", confirmedBy);
    }

    private static UUID id() {
        return UUID.fromString(GENERAL.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
    }

    private void enter(EnterClockRule rule) {
        cases.run(em -> desk(em).enterRule(rule));
    }

    private ClockRuleView find(UUID id) {
        return cases.call(em -> desk(em).rule(id));
    }

    private CalendarDesk desk(EntityManager em) {
        return new CalendarDesk(em, CasesFixture.session(CasesFixture.FIRST), cases.clock());
    }
}
