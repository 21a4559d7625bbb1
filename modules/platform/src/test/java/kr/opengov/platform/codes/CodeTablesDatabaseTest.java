package kr.opengov.platform.codes;

import static kr.opengov.platform.PlatformDatabase.CLERK;
import static kr.opengov.platform.PlatformDatabase.CLOCK;
import static kr.opengov.platform.PlatformDatabase.DATABASE;
import static kr.opengov.platform.PlatformDatabase.doInTransaction;
import static kr.opengov.platform.PlatformDatabase.inTransaction;
import static kr.opengov.platform.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import kr.opengov.db.StatementCount;
import kr.opengov.platform.paging.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CodeTablesDatabaseTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate RENAMED = LocalDate.of(2024, 7, 1);

    @BeforeEach
    void empty() {
        DATABASE.execute("DELETE FROM pf_code WHERE kind = 'TEST'");
    }

    private static CodeTables tables(EntityManager em) {
        return new CodeTables(em, CLOCK, CLERK);
    }

    private static long add(String code, String label, LocalDate from, LocalDate to, Long corrects) {
        return inTransaction(em -> tables(em)
                .add(new NewCodeEntry("TEST", code, label, label, null, 0, from, to, null, "시험", true, corrects)));
    }

    private static String label(String code, LocalDate day) {
        return inTransaction(em -> tables(em).label("TEST", code, day, Locale.KOREAN));
    }

    @Test
    void aRenamingLeavesTheOldNameToTheDaysBefore() {
        add("A", "옛 이름", FIRST, null, null);
        add("A", "새 이름", RENAMED, null, null);

        assertThat(label("A", FIRST.minusDays(1))).isEqualTo("A");
        assertThat(label("A", FIRST)).isEqualTo("옛 이름");
        assertThat(label("A", RENAMED.minusDays(1))).isEqualTo("옛 이름");
        assertThat(label("A", RENAMED)).isEqualTo("새 이름");
    }

    @Test
    void aCorrectionWithdrawsTheRowAndKeepsItInTheHistory() {
        long wrong = add("A", "오타", FIRST, null, null);
        add("A", "바른 이름", FIRST, null, wrong);

        assertThat(label("A", FIRST)).isEqualTo("바른 이름");
        List<CodeEntry> history = inTransaction(em -> tables(em).history("TEST", "A"));
        assertThat(history).extracting(CodeEntry::labelKo).containsExactlyInAnyOrder("오타", "바른 이름");
        assertThat(history)
                .filteredOn(row -> row.withdrawnAt() != null)
                .extracting(CodeEntry::id)
                .containsExactly(wrong);
    }

    @Test
    void noTwoRowsOfACodeHoldOnOneDay() {
        add("A", "하나", FIRST, RENAMED, null);

        refused("CODE_PERIOD_TAKEN", () -> add("A", "둘", RENAMED, null, null));
        refused("CODE_PERIOD_REVERSED", () -> add("A", "둘", RENAMED, FIRST, null));
        add("A", "둘", RENAMED.plusDays(1), null, null);
    }

    @Test
    void checksAgencyCodesAndSuccessors() {
        refused(
                "AGENCY_CODE_DIGITS",
                () -> doInTransaction(em -> tables(em)
                        .add(new NewCodeEntry(
                                "AGENCY", "12", "가", "a", null, 0, FIRST, null, null, "시험", true, null))));
        refused(
                "CODE_SUCCESSOR_UNKNOWN",
                () -> doInTransaction(em -> tables(em)
                        .add(new NewCodeEntry("TEST", "B", "가", "a", null, 0, FIRST, null, "없음", "시험", true, null))));
    }

    @Test
    void everyInstallationKnowsCountriesRegionsAndAgencies() {
        LocalDate day = LocalDate.of(2026, 3, 2);
        doInTransaction(em -> {
            CodeEntry korea = tables(em).find(CodeTables.COUNTRY, "KOR", day).orElseThrow();
            assertThat(korea.labelKo()).isEqualTo("대한민국");
            assertThat(korea.parent()).isEqualTo("ASIA_PACIFIC");
            assertThat(tables(em).entries(CodeTables.COUNTRY, day)).hasSize(250);
            assertThat(tables(em).entries(CodeTables.OGP_REGION, day)).hasSize(4);
            assertThat(tables(em).label(CodeTables.AGENCY, "6420000", LocalDate.of(2023, 6, 10), Locale.KOREAN))
                    .isEqualTo("강원도");
            assertThat(tables(em).find(CodeTables.AGENCY, "6420000", day)).isEmpty();
            assertThat(tables(em).history(CodeTables.AGENCY, "6420000").get(0).successor())
                    .isEqualTo("6530000");
        });
    }

    @Test
    void aPageCostsTwoStatements() {
        doInTransaction(em -> assertThat(StatementCount.of(() ->
                        tables(em).search(new CodeFilter(CodeTables.COUNTRY, null, FIRST), PageRequest.first(100))))
                .isEqualTo(2));
    }
}
