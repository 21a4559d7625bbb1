package kr.opengov.membership;

import static kr.opengov.membership.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A secretary's work on a real database: every refused pair with its rule, both times, nothing half saved. */
class BodySecretariatDatabaseTest {

    private static final String CODE = "TST-FORUM";
    private static final LocalDate FOUNDED = LocalDate.of(2023, 5, 2);
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    private BodiesFixture fixture;

    @BeforeEach
    void found() {
        fixture = new BodiesFixture();
        fixture.found(CODE, FOUNDED);
        charter(FOUNDED, 3, 50, 2);
    }

    @Test
    void reproducesARosterThatWasPublicWhateverWasCorrectedSince() {
        long first = appoint("가나다", null, 1, DAY, null);
        long second = appoint("라마바", null, 1, DAY, null);
        Instant published = fixture.register.now().minus(Duration.ofMinutes(1));
        List<RosterRow> then = rosterAt(published);

        end(first, DAY.plusMonths(2));
        correct(second, DAY.plusDays(10), "정정한 소속");
        appoint("사아자", null, 1, DAY, null);

        assertThat(rosterAt(published)).isEqualTo(then);
        assertThat(rosterAt(fixture.register.now()))
                .extracting(row -> row.holder().nameKo())
                .containsExactly("가나다", "사아자");
        BodyProfile now = fixture.profile(CODE, DAY.plusMonths(3));
        assertThat(now.roster())
                .extracting(row -> row.holder().nameKo(), row -> row.holder().affiliation())
                .containsExactly(tuple("라마바", "정정한 소속"), tuple("사아자", "소속"));
        assertThat(now.vacancies()).singleElement().satisfies(vacancy -> {
            assertThat(vacancy.vacated()).isTrue();
            assertThat(vacancy.since()).isEqualTo(DAY.plusMonths(2).plusDays(1));
            assertThat(vacancy.last().nameKo()).isEqualTo("가나다");
        });
        assertThat(now.history()).hasSize(5);
    }

    @Test
    void strikesWhoNeverSat() {
        long holding = appoint("가나다", null, 1, DAY, null);
        fixture.change(secretariat -> {
            secretariat.correct(
                    new CorrectHolding(holding, true, "명단 오류", null, command(null, "가나다", 1, DAY, null, null)));
            return null;
        });
        assertThat(fixture.profile(CODE, DAY).roster()).isEmpty();
        assertThat(fixture.profile(CODE, DAY).history().get(0).changeReason()).isEqualTo("명단 오류");
    }

    @Test
    void refusesTwoHoldersOfOneSeatWhateverTheReason() {
        long seat = fixture.change(secretariat -> secretariat.add(
                new AddSeat(CODE, version(), Constituency.PRIVATE, null, null, null, null, false, FOUNDED, "test")));
        appoint("가나다", seat, 1, DAY, null);
        refused("BODY_RULE_ONE_HOLDER", () -> appoint("라마바", seat, 1, DAY.plusDays(1), "급함"));
        assertThat(fixture.profile(CODE, DAY.plusDays(1)).roster()).hasSize(1);
    }

    @Test
    void refusesATermBeforeTheBodyExists() {
        refused("BODY_RULE_WITHIN_BODY", () -> appoint("가나다", null, 1, FOUNDED.minusDays(1), null));
        refused(
                "BODY_RULE_WITHIN_BODY",
                () -> fixture.change(secretariat -> {
                    secretariat.open(new OpenTerm(CODE, version(), 1, null, null, FOUNDED.minusDays(1), null, "test"));
                    return null;
                }));
        appoint("가나다", null, 1, FOUNDED, null);
    }

    @Test
    void refusesAThirdTermInARowAndKeepsTheReasonOfAnOverride() {
        long first = appoint("가나다", null, 1, DAY, null);
        Long person = fixture.profile(CODE, DAY).roster().get(0).holder().personId();
        end(first, DAY.plusMonths(6));
        appointAgain(person, 2, DAY.plusMonths(7), DAY.plusMonths(12), null);
        refused("BODY_RULE_CONSECUTIVE_TERMS", () -> appointAgain(person, 3, DAY.plusMonths(13), null, null));
        appointAgain(person, 3, DAY.plusMonths(13), null, "후임을 찾지 못함");

        assertThat(fixture.profile(CODE, DAY).verdicts())
                .extracting(RuleVerdict::rule, RuleVerdict::overridden, RuleVerdict::reason, RuleVerdict::actual)
                .containsExactly(tuple(BodyRule.CONSECUTIVE_TERMS, true, "후임을 찾지 못함", 3));
        assertThat(fixture.profile(CODE, DAY).verdicts().get(0).ruleVersionId()).isEqualTo(433L);
    }

    @Test
    void countsTermsPrintedAsServedBefore() {
        refused(
                "BODY_RULE_CONSECUTIVE_TERMS",
                () -> fixture.change(secretariat -> secretariat.appoint(command(null, "가나다", 3, DAY, "1,2", null))));
        fixture.change(secretariat -> secretariat.appoint(command(null, "가나다", 4, DAY, "1,2", null)));
    }

    @Test
    void refusesOneMoreThanTheCharterAllows() {
        appoint("가", null, 1, DAY, null);
        appoint("나", null, 1, DAY, null);
        appoint("다", null, 1, DAY.plusMonths(1), null);
        assertThatThrownBy(() -> appoint("라", null, 1, DAY, null)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("BODY_RULE_ROSTER_SIZE");
            assertThat(refusal.field()).isEqualTo("overrideReason");
            assertThat(refusal.arguments())
                    .containsExactly(
                            4, 3, "", "대한민국 열린정부위원회", "Korea Open Government Committee", "국무총리훈령 제841호(2023. 5. 2.)");
        });
        charter(DAY.plusMonths(6), 4, 50, 2);
        appoint("라", null, 1, DAY.plusMonths(6), null);
    }

    @Test
    void previewsWithoutWriting() {
        appoint("가", null, 1, DAY, null);
        AppointMember government = new AppointMember(
                CODE,
                version(),
                null,
                Constituency.GOVERNMENT,
                null,
                "나",
                null,
                null,
                null,
                1,
                null,
                DAY,
                null,
                null,
                "test",
                Confidence.VERIFIED,
                null);
        assertThat(fixture.<List<BodyFinding>>change(secretariat -> secretariat.preview(government)))
                .isEmpty();
        appoint(government);
        AppointMember second = new AppointMember(
                CODE,
                version(),
                null,
                Constituency.GOVERNMENT,
                null,
                "다",
                null,
                null,
                null,
                1,
                null,
                DAY,
                null,
                null,
                "test",
                Confidence.VERIFIED,
                null);
        assertThat(fixture.<List<BodyFinding>>change(secretariat -> secretariat.preview(second)))
                .extracting(BodyFinding::rule, BodyFinding::blocks, BodyFinding::actual)
                .containsExactly(tuple(BodyRule.PRIVATE_SHARE, false, 33));
        assertThat(fixture.profile(CODE, DAY).roster()).hasSize(2);
        appoint(second);
        assertThat(fixture.profile(CODE, DAY).verdicts())
                .extracting(RuleVerdict::rule, RuleVerdict::overridden)
                .containsExactly(tuple(BodyRule.PRIVATE_SHARE, false));
    }

    @Test
    void letsASeatExOfficioFollowItsOffice() {
        fixture.change(secretariat -> secretariat.add(new AddSeat(
                CODE,
                version(),
                Constituency.GOVERNMENT,
                null,
                null,
                "시험부 차관",
                "Vice Minister",
                true,
                FOUNDED,
                "test")));
        String office = fixture.profile(CODE, DAY).seats().get(0).officeCode();
        assertThat(office).as("made from the name, never from a count").matches("OFFICE-[0-9A-F]{16}");
        officeHolder(office, "전임", FOUNDED);
        officeHolder(office, "후임", DAY);

        assertThat(fixture.profile(CODE, DAY.minusDays(1))
                        .roster()
                        .get(0)
                        .holder()
                        .nameKo())
                .isEqualTo("전임");
        RosterRow successor = fixture.profile(CODE, DAY).roster().get(0);
        assertThat(successor.holder().nameKo()).isEqualTo("후임");
        assertThat(successor.chair()).isTrue();
        refused("OFFICE_HOLDER_LATER", () -> officeHolder(office, "누구", DAY));
    }

    @Test
    void electsAChairForDaysWithinTheHolding() {
        long holding = appoint("가나다", null, 1, DAY, null);
        fixture.change(secretariat -> {
            secretariat.elect(new ElectChair(CODE, version(), holding, DAY.plusDays(5), null, "test"));
            return null;
        });
        assertThat(fixture.profile(CODE, DAY).chairs()).isEmpty();
        assertThat(fixture.profile(CODE, DAY.plusDays(5)).chairs()).hasSize(1);
        refused(
                "CHAIR_OUTSIDE_HOLDING",
                () -> fixture.change(secretariat -> {
                    secretariat.elect(new ElectChair(CODE, version(), holding, DAY.minusDays(1), null, "test"));
                    return null;
                }));
    }

    @Test
    void keepsNamesakesApartUntilSomebodyDecides() {
        appoint("가나다", null, 1, DAY, null);
        appoint("가나다", null, 1, DAY, null);
        Namesakes pair = fixture.profile(CODE, DAY).namesakes().get(0);
        fixture.change(secretariat -> {
            secretariat.decide(
                    new DecideNamesakes(pair.first().personId(), pair.second().personId(), false, "소속과 생년이 다름"));
            return null;
        });
        assertThat(fixture.profile(CODE, DAY).namesakes()).isEmpty();
        assertThat(fixture.profile(CODE, DAY).roster()).hasSize(2);
    }

    @Test
    void tellsWhoComesTooLate() {
        AppointMember stale = command(null, "가나다", 1, DAY, null, null);
        appoint("라마바", null, 1, DAY, null);
        assertThatThrownBy(() -> fixture.change(secretariat -> secretariat.appoint(stale)))
                .isInstanceOf(Conflict.class);
    }

    private List<RosterRow> rosterAt(Instant knownAt) {
        return fixture.ask(bodies -> bodies.roster(CODE, DAY, knownAt));
    }

    private long version() {
        return fixture.profile(CODE, DAY).version();
    }

    private void charter(LocalDate from, int maximum, int privatePercent, int consecutive) {
        fixture.change(secretariat -> {
            secretariat.write(new WriteCharter(
                    CODE,
                    version(),
                    from,
                    "시험 훈령",
                    null,
                    maximum,
                    privatePercent,
                    null,
                    null,
                    null,
                    null,
                    consecutive,
                    "test",
                    null));
            return null;
        });
    }

    private long appoint(String name, Long seat, int term, LocalDate from, String reason) {
        return appoint(new AppointMember(
                CODE,
                version(),
                seat,
                seat == null ? Constituency.PRIVATE : null,
                null,
                name,
                null,
                "소속",
                "직위",
                term,
                null,
                from,
                null,
                null,
                "test",
                Confidence.VERIFIED,
                reason));
    }

    private long appoint(AppointMember command) {
        return fixture.change(secretariat -> secretariat.appoint(command));
    }

    private void appointAgain(Long person, int term, LocalDate from, LocalDate to, String reason) {
        appoint(new AppointMember(
                CODE,
                version(),
                null,
                Constituency.PRIVATE,
                person,
                null,
                null,
                null,
                null,
                term,
                null,
                from,
                to,
                null,
                "test",
                Confidence.VERIFIED,
                reason));
    }

    private AppointMember command(
            Long seat, String name, int term, LocalDate from, String earlier, String affiliation) {
        return new AppointMember(
                CODE,
                version(),
                seat,
                Constituency.PRIVATE,
                null,
                name,
                null,
                affiliation,
                null,
                term,
                earlier,
                from,
                null,
                null,
                "test",
                Confidence.VERIFIED,
                null);
    }

    private void end(long holding, LocalDate to) {
        fixture.change(secretariat -> {
            secretariat.end(new EndHolding(CODE, version(), holding, to, EndReason.RESIGNED, null, null));
            return null;
        });
    }

    private void correct(long holding, LocalDate from, String affiliation) {
        fixture.change(secretariat -> {
            secretariat.correct(
                    new CorrectHolding(holding, false, "날짜 오기", null, command(null, null, 1, from, null, affiliation)));
            return null;
        });
    }

    private void officeHolder(String office, String name, LocalDate from) {
        fixture.change(secretariat -> {
            secretariat.record(new RecordOfficeHolder(CODE, version(), office, null, name, null, from, "test"));
            return null;
        });
    }
}
