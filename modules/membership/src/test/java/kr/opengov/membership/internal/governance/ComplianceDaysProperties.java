package kr.opengov.membership.internal.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.opengov.membership.BodyCompliance;
import kr.opengov.membership.BodyFinding;
import kr.opengov.membership.BodyRule;
import kr.opengov.membership.CharterView;
import kr.opengov.membership.Confidence;
import kr.opengov.membership.Constituency;
import kr.opengov.membership.FindingOutcome;
import kr.opengov.membership.PartialDay;
import kr.opengov.membership.SeatHolder;
import kr.opengov.membership.SeatView;
import kr.opengov.platform.rules.Effect;
import kr.opengov.platform.rules.RuleVersion;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Days out of compliance counted by stretches are those counted day by day, whoever comes and goes. */
class ComplianceDaysProperties {

    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final int DAYS = 60;
    private static final String RULE = "membership.steering-committee";

    private final Verdicts verdicts = new Verdicts((code, day) -> Optional.of(new RuleVersion(
            1L,
            code,
            "membership",
            code,
            code,
            FIRST,
            null,
            "{\"seats\": 4, \"government\": 2, \"civilSociety\": 2}",
            Effect.WARN,
            code,
            code,
            "test",
            null,
            null,
            null)));

    @Property(tries = 50)
    void countsEveryDayOnce(@ForAll("holders") List<SeatHolder> holders) {
        BodyFacts facts = facts(holders);
        LocalDate last = FIRST.plusDays(DAYS);

        BodyCompliance counted = verdicts.over(facts, FIRST, last, List.of(FIRST));

        long broken = 0;
        long unknown = 0;
        for (LocalDate day = FIRST; !day.isAfter(last); day = day.plusDays(1)) {
            List<BodyFinding> findings = verdicts.on(facts, day);
            broken += findings.stream().anyMatch(BodyFinding::broken) ? 1 : 0;
            unknown += findings.stream()
                    .filter(finding -> finding.outcome() == FindingOutcome.CANNOT_TELL)
                    .count();
        }
        assertThat(counted.days()).isEqualTo(DAYS + 1L);
        assertThat(counted.broken()).isEqualTo(broken);
        assertThat(counted.rules().stream()
                        .mapToLong(rule -> rule.unknownDays())
                        .sum())
                .isEqualTo(unknown);
    }

    @Property(tries = 50)
    void saysOfAChangeWhatTheDaysAfterItSay(@ForAll("holders") List<SeatHolder> holders) {
        if (holders.isEmpty()) {
            return;
        }
        BodyFacts before = facts(holders.subList(1, holders.size()));
        BodyFacts after = facts(holders);
        List<BodyFinding> news = verdicts.broken(before, after, FIRST, FIRST.plusDays(DAYS));
        for (LocalDate day = FIRST; !day.isAfter(FIRST.plusDays(DAYS)); day = day.plusDays(1)) {
            List<BodyFinding> then = verdicts.on(before, day);
            for (BodyFinding finding : verdicts.on(after, day)) {
                boolean wasFine = then.stream().noneMatch(old -> old.rule() == finding.rule() && old.broken());
                if (finding.broken() && wasFine && finding.rule() != BodyRule.TERM_LENGTH) {
                    assertThat(news).anyMatch(found -> found.rule() == finding.rule());
                }
            }
        }
    }

    @Provide
    Arbitrary<List<SeatHolder>> holders() {
        Arbitrary<Integer> seats = Arbitraries.integers().between(1, 6);
        Arbitrary<Integer> starts = Arbitraries.integers().between(-10, DAYS);
        Arbitrary<Integer> lengths = Arbitraries.integers().between(0, 90);
        return Combinators.combine(seats, starts, lengths)
                .as(ComplianceDaysProperties::holder)
                .list()
                .ofMaxSize(10);
    }

    private static BodyFacts facts(List<SeatHolder> holders) {
        List<SeatView> seats = new ArrayList<>();
        for (int number = 1; number <= 6; number++) {
            seats.add(new SeatView(
                    number,
                    number,
                    "TST",
                    number,
                    constituency(number),
                    null,
                    null,
                    null,
                    null,
                    null,
                    number == 1,
                    FIRST.minusYears(1),
                    null,
                    "test"));
        }
        CharterView charter = new CharterView(
                1L,
                "TST",
                FIRST,
                null,
                "시험",
                null,
                3,
                40,
                1,
                null,
                null,
                2,
                null,
                "test",
                null,
                Confidence.VERIFIED,
                null);
        return new BodyFacts("TST", RULE, FIRST.minusYears(1), null, List.of(charter), seats, holders, List.of());
    }

    private static Constituency constituency(int seat) {
        return seat % 2 == 0 ? Constituency.GOVERNMENT : Constituency.CIVIL_SOCIETY;
    }

    private static SeatHolder holder(int seat, int start, int length) {
        LocalDate from = FIRST.plusDays(start);
        long id = seat * 100_000L + start * 200L + length;
        return new SeatHolder(
                id,
                id,
                "TST",
                (long) seat,
                constituency(seat),
                null,
                id,
                "p-" + id,
                "가" + id,
                null,
                null,
                null,
                false,
                null,
                List.of(),
                PartialDay.ofDay(from),
                Confidence.VERIFIED,
                PartialDay.ofDay(from.plusDays(length)),
                null,
                null,
                "test",
                Confidence.VERIFIED,
                null,
                null,
                null,
                false);
    }
}
