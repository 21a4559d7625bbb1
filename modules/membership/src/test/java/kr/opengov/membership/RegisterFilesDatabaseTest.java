package kr.opengov.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.SessionContext;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kr.opengov.db.StatementCount;
import kr.opengov.db.TestTransaction;
import kr.opengov.db.demo.BodiesDemo;
import kr.opengov.db.demo.MeetingsDemo;
import kr.opengov.db.demo.MembershipDemo;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.directory.Directory;
import kr.opengov.platform.directory.PersonEntry;
import kr.opengov.platform.inbox.NewWorkItem;
import kr.opengov.platform.inbox.WorkItems;
import kr.opengov.platform.outbox.Outbox;
import kr.opengov.platform.rules.RuleHistory;
import kr.opengov.platform.rules.RuleVersion;
import kr.opengov.platform.rules.Rules;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every list of the register goes out and comes back: unchanged, into an empty register, and with rows that are wrong. */
class RegisterFilesDatabaseTest {

    private static final LocalDate JOINED = LocalDate.of(2015, 1, 1);

    private RegisterFixture fixture;
    private final List<String> told = new ArrayList<>();
    private final Directory people = new BodiesFixture().people();

    @BeforeEach
    void begin() {
        MeetingFixture.empty();
        RegisterFixture.DATABASE.execute("DELETE FROM mb_governance_body WHERE code = '" + MeetingFixture.BODY + "'");
        fixture = RegisterFixture.empty();
    }

    @AfterEach
    void forget() {
        MeetingFixture.empty();
        RegisterFixture.empty();
    }

    @ParameterizedTest
    @EnumSource(ExchangedList.class)
    void aFileThatWentOutChangesNothing(ExchangedList list) throws SQLException, IOException {
        try (Connection connection = RegisterFixture.DATABASE.owner()) {
            connection.setAutoCommit(false);
            new MembershipDemo().load(connection, fixture.clock());
            new BodiesDemo().load(connection, fixture.clock());
            new MeetingsDemo().load(connection, fixture.clock());
            connection.commit();
        }
        ListTable table = table(list);
        assertThat(StatementCount.of(() -> table(list))).as("statements").isLessThanOrEqualTo(2);

        assertThat(judge(list, null, lines(table)).errors()).isEmpty();
        ImportResult result = take(list, null, lines(table));

        assertThat(result.saved()).isTrue();
        assertThat(result.unchanged()).isEqualTo(table.rows().size());
        assertThat(table(list)).isEqualTo(table);
    }

    @Test
    void aRegisterIsEnteredAgainFromItsFiles() {
        fixture.join("AAA", "시험국", "Testland", JOINED);
        fixture.joinLocal("AAA", "Harbour City", JOINED.plusYears(1));
        fixture.status("AAA", MemberStatus.UNDER_REVIEW, JOINED.plusYears(5));
        StatusEntryId wrong = fixture.status("AAA", MemberStatus.INACTIVE, JOINED.plusYears(6));
        fixture.correct("AAA", wrong, MemberStatus.ACTIVE, JOINED.plusYears(6));
        enter(ExchangedList.BODIES, body("AAA-FORUM", "", "포럼\r\n두 줄", "2016-03-01"));
        enter(ExchangedList.BODIES, body("AAA-GROUP", "AAA-FORUM", "=SUM(A1)", ""));
        enter(ExchangedList.CHARTERS, charter("2016-03-01", "2019-12-31"));
        enter(ExchangedList.CHARTERS, charter("2020-01-01", ""));
        enter(ExchangedList.TERMS, term("1", "2016-03-01"));
        enter(ExchangedList.SEATS, seat("1", "2016-03-01"));
        enter(ExchangedList.OFFICE_HOLDERS, officeHolder("2018-01-01"));
        enter(ExchangedList.MEETINGS, meeting("AAA-FORUM-20200301", "CLOSED", "2020-03-01"));
        enter(ExchangedList.MEETINGS, meeting("AAA-FORUM-20300301", "PLANNED", "2030-03-01"));
        enter(ExchangedList.AGENDA, item("AAA-FORUM-20200301", "1", "안건"));
        enter(ExchangedList.AGENDA, item("AAA-FORUM-20300301", "1", "다음 안건"));
        enter(ExchangedList.ATTENDANCE, attendance("1", "김장관"));
        enter(ExchangedList.CONFLICTS, conflict("SELF", "RECUSED"));
        enter(ExchangedList.MINUTES, edition("1", "첫 회의록\n〔비공개: 정보공개법 제9조 제1항 제6호〕"));
        enter(ExchangedList.MINUTES, edition("2", "고친 회의록"));
        enter(ExchangedList.DECISIONS, decision("ADOPTED", "7", "2", "1", "10", "6"));
        enter(ExchangedList.ACTIONS, action("OPEN", ""));
        enter(ExchangedList.CYCLES, cycle("2018-08-31"));
        enter(ExchangedList.REVIEWS, stepped());
        enter(ExchangedList.JOIN_CASES, joinCase("River City", Map.of("letterOfSupport", "2025-05-01")));
        enter(
                ExchangedList.JOIN_CASES,
                joinCase(
                        "Harbour City",
                        Map.of(
                                "endedOn", "2016-01-01",
                                "memberCode", "AAA-HARBOUR-CITY",
                                "overrideReason", "당시에는 규칙이 없었음")));
        enter(ExchangedList.COVERAGE, coverage("150"));
        enter(ExchangedList.NAMESAKES, namesakes("이준수", "이준수"));
        enter(ExchangedList.FIGURES, figure("78개국", "78"));
        assertThat(take(ExchangedList.FIGURES, "오기", List.of(line(2, figure("77개국", "77"))))
                        .corrected())
                .isEqualTo(1);
        assertThat(told)
                .as("for the check too: the inbox of the portal rolls back with it")
                .containsOnly("membership/action", "membership/reviews");

        Map<ExchangedList, ListTable> files = new EnumMap<>(ExchangedList.class);
        for (ExchangedList list : ExchangedList.values()) {
            files.put(list, table(list));
        }
        begin();
        for (ExchangedList list : ExchangedList.values()) {
            assertThat(table(list).rows()).as("%s in an empty register", list).isEmpty();
        }
        for (ExchangedList list : ExchangedList.values()) {
            // Joining makes a first entry of the history: the file of statuses completes it with a reason.
            ImportResult result = take(list, "다시 옮김", lines(files.get(list)));
            assertThat(result.errors()).as("%s", list).isEmpty();
        }
        for (ExchangedList list : ExchangedList.values()) {
            assertThat(table(list)).as("%s", list).isEqualTo(files.get(list));
        }
    }

    @Test
    void oneWrongRowKeepsTheWholeFileOut() {
        fixture.join("AAA", "시험국", "Testland", JOINED);
        ListTable before = table(ExchangedList.CYCLES);
        List<ImportLine> file = List.of(
                line(2, cycle("2018-08-31")),
                line(3, with(cycle("2018-08-31"), "memberCode", "ZZZ")),
                line(4, with(cycle("2018-08-31"), "ends", "31.8.2018")),
                line(5, cycle("2019-08-31")),
                line(6, with(with(cycle("2018-08-31"), "ordinal", "2"), "ends", "2010-01-01")),
                line(7, with(cycle("2018-08-31"), "delivery", "PERHAPS")),
                line(8, cycle("2018-08-31")));

        assertThat(judge(ExchangedList.CYCLES, null, file).errors())
                .extracting(ImportError::line, ImportError::field, ImportError::code)
                .containsExactly(
                        tuple(3, "memberCode", "MEMBER_UNKNOWN"),
                        tuple(4, "ends", "IMPORT_DAY_WRONG"),
                        tuple(5, "", "IMPORT_ROWS_CONTRADICT"),
                        tuple(6, "ends", "CYCLE_PERIOD_REVERSED"),
                        tuple(7, "delivery", "IMPORT_WORD_UNKNOWN"),
                        tuple(8, "", "IMPORT_ROW_TWICE"));
        assertThatThrownBy(() -> take(ExchangedList.CYCLES, null, file))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.code()).isEqualTo("IMPORT_REFUSED"));
        assertThat(table(ExchangedList.CYCLES)).isEqualTo(before);
        assertThat(judge(ExchangedList.CYCLES, null, file.subList(0, 1)).added())
                .isEqualTo(1);
        assertThat(table(ExchangedList.CYCLES)).as("a check keeps nothing").isEqualTo(before);
    }

    @Test
    void aCorrectionNeedsAReasonAndTheRulesOfTheForms() {
        fixture.join("AAA", "시험국", "Testland", JOINED);
        enter(ExchangedList.BODIES, body("AAA-FORUM", "", "포럼", "2016-03-01"));
        enter(ExchangedList.MEETINGS, meeting("AAA-FORUM-20200301", "CLOSED", "2020-03-01"));
        enter(ExchangedList.CYCLES, cycle("2018-08-31"));

        refused(ExchangedList.CYCLES, "CORRECTION_REASON_MISSING", cycle("2019-08-31"));
        assertThat(take(ExchangedList.CYCLES, "오기", List.of(line(2, cycle("2019-08-31"))))
                        .corrected())
                .isEqualTo(1);
        Map<String, String> status = lines(table(ExchangedList.STATUSES)).get(0).cells();
        refused(ExchangedList.STATUSES, "IMPORT_ORDER_WRONG", with(with(status, "order", "3"), "status", "INACTIVE"));
        refused(
                ExchangedList.STATUSES,
                "STATUS_NOT_ALLOWED",
                with(with(with(status, "order", "2"), "status", "JOINING"), "effective", "2016-01-01"));
        Map<String, String> member =
                lines(table(ExchangedList.MEMBERSHIPS)).get(0).cells();
        assertThat(judge(ExchangedList.MEMBERSHIPS, "오기", List.of(line(2, with(member, "nameKo", "다른나라"))))
                        .errors())
                .singleElement()
                .extracting(ImportError::code)
                .isEqualTo("IMPORT_FIELD_FIXED");
        refused(
                ExchangedList.MEETINGS,
                "MEETING_NOTICE_BY_FILE",
                meeting("AAA-FORUM-20300301", "NOTICED", "2030-03-01"));
        refused(ExchangedList.MEETINGS, "DAY_IN_FUTURE", meeting("AAA-FORUM-20300301", "HELD", "2030-03-01"));
        refused(
                ExchangedList.MEETINGS,
                "BODY_UNKNOWN",
                with(meeting("BBB-FORUM-20200301", "CLOSED", "2020-03-01"), "bodyCode", "BBB-FORUM"));
        refused(ExchangedList.DECISIONS, "COUNTS_DO_NOT_ADD_UP", decision("ADOPTED", "7", "2", "1", "11", "6"));
        refused(ExchangedList.DECISIONS, "DECISION_COUNTS_CONTRADICT", decision("ADOPTED", "5", "4", "1", "10", "6"));
        refused(
                ExchangedList.DECISIONS,
                "MEETING_UNKNOWN",
                with(decision("ADOPTED", "7", "2", "1", "10", "6"), "meetingCode", "NONE"));
        refused(ExchangedList.BODIES, "BODY_PARENT_UNKNOWN", body("AAA-GROUP", "NONE", "분과", ""));
        refused(ExchangedList.REVIEWS, "REVIEW_DEADLINE_PAST", with(review("", "", ""), "dueOn", "2019-01-01"));
    }

    @Test
    void whatABodyIsAndWhoSatThereFollowsTheRulesOfItsForms() {
        enter(ExchangedList.BODIES, body("AAA-FORUM", "", "포럼", "2016-03-01"));
        enter(ExchangedList.CHARTERS, charter("2016-03-01", ""));
        refused(ExchangedList.CHARTERS, "CHARTER_PERIODS_OVERLAP", charter("2020-01-01", ""));
        refused(ExchangedList.CHARTERS, "IMPORT_NUMBER_OUTSIDE", with(charter("2010-01-01", ""), "chairs", "21"));
        refused(ExchangedList.CHARTERS, "BODY_UNKNOWN", with(charter("2020-01-01", ""), "bodyCode", "NONE"));
        assertThat(take(
                                ExchangedList.CHARTERS,
                                "새 훈령",
                                List.of(
                                        line(2, charter("2016-03-01", "2019-12-31")),
                                        line(3, charter("2020-01-01", ""))))
                        .corrected())
                .isEqualTo(1);
        refused(ExchangedList.TERMS, "BODY_RULE_WITHIN_BODY", term("1", "2015-01-01"));
        refused(ExchangedList.SEATS, "SEAT_BEFORE_BODY", seat("1", "2016-02-29"));
        enter(ExchangedList.SEATS, seat("1", "2016-03-01"));
        assertThat(take(ExchangedList.SEATS, "직위 이름", List.of(line(2, with(seat("1", "2016-03-01"), "labelKo", "위원장"))))
                        .corrected())
                .isEqualTo(1);
        refused(ExchangedList.OFFICE_HOLDERS, "OFFICE_UNKNOWN", with(officeHolder("2018-01-01"), "officeKo", "없는 직위"));
        refused(ExchangedList.OFFICE_HOLDERS, "PERSON_UNKNOWN", with(officeHolder("2018-01-01"), "personCode", "p-1"));
        enter(ExchangedList.OFFICE_HOLDERS, officeHolder("2018-01-01"));
        refused(ExchangedList.OFFICE_HOLDERS, "OFFICE_HOLDER_THEN", officeHolder("2019-01-01"));
    }

    @Test
    void whatCameOfAMeetingFollowsTheRulesOfItsForms() {
        enter(ExchangedList.BODIES, body("AAA-FORUM", "", "포럼", "2016-03-01"));
        enter(ExchangedList.SEATS, seat("1", "2016-03-01"));
        enter(ExchangedList.OFFICE_HOLDERS, officeHolder("2018-01-01"));
        enter(ExchangedList.MEETINGS, meeting("AAA-FORUM-20200301", "CLOSED", "2020-03-01"));
        enter(ExchangedList.MEETINGS, meeting("AAA-FORUM-20300301", "PLANNED", "2030-03-01"));
        refused(ExchangedList.AGENDA, "IMPORT_ORDER_WRONG", item("AAA-FORUM-20200301", "2", "안건"));
        refused(ExchangedList.AGENDA, "RESIDENT_NUMBER_FOUND", item("AAA-FORUM-20200301", "1", "홍길동 900101-1234567"));
        refused(ExchangedList.ATTENDANCE, "ATTENDANCE_SEAT_UNKNOWN", attendance("2", "김장관"));
        refused(ExchangedList.ATTENDANCE, "ATTENDANCE_OF_ANOTHER", attendance("1", "이장관"));
        refused(
                ExchangedList.ATTENDANCE,
                "ATTENDANCE_BY_FILE",
                with(attendance("1", "김장관"), "meetingCode", "AAA-FORUM-20300301"));
        refused(ExchangedList.MINUTES, "IMPORT_ORDER_WRONG", edition("2", "회의록"));
        refused(ExchangedList.MINUTES, "REDACTION_UNREADABLE", edition("1", "[[6:비밀]]"));
        refused(
                ExchangedList.MINUTES,
                "IMPORT_MOMENT_IN_FUTURE",
                with(edition("1", "글"), "publishedAt", "2031-01-01T00:00:00Z"));
        refused(
                ExchangedList.MINUTES,
                "MEETING_NOT_HELD",
                with(edition("1", "회의록"), "meetingCode", "AAA-FORUM-20300301"));
        MeetingFixture.DATABASE.execute("UPDATE mb_meeting SET quorum_seats = 1 WHERE code = 'AAA-FORUM-20200301'");
        refused(ExchangedList.MINUTES, "MINUTES_WRITTEN_HERE", edition("1", "회의록"));
    }

    @Test
    void whoStepsBackOrWantsToJoinFollowsTheRulesOfItsForms() {
        fixture.join("AAA", "시험국", "Testland", JOINED);
        enter(ExchangedList.BODIES, body("AAA-FORUM", "", "포럼", "2016-03-01"));
        enter(ExchangedList.SEATS, seat("1", "2016-03-01"));
        enter(ExchangedList.OFFICE_HOLDERS, officeHolder("2018-01-01"));
        enter(ExchangedList.MEETINGS, meeting("AAA-FORUM-20200301", "CLOSED", "2020-03-01"));
        enter(ExchangedList.AGENDA, item("AAA-FORUM-20200301", "1", "안건"));
        refused(ExchangedList.CONFLICTS, "CONFLICT_OF_SELF", conflict("SELF", "PENDING"));
        refused(ExchangedList.CONFLICTS, "AGENDA_ITEM_UNKNOWN", with(conflict("SELF", "RECUSED"), "agendaItem", "2"));
        refused(ExchangedList.CONFLICTS, "ATTENDANCE_SEAT_UNKNOWN", with(conflict("SELF", "RECUSED"), "seat", "2"));
        enter(ExchangedList.CONFLICTS, conflict("RAISED", "PENDING"));
        assertThat(told).contains("membership/conflict");
        told.clear();
        refused(ExchangedList.DECISIONS, "CONFLICT_PENDING", decision("ADOPTED", "7", "2", "1", "10", "6"));
        enter(ExchangedList.DECISIONS, with(decision("DEFERRED", "", "", "", "", ""), "textKo", "다음에 정한다"));
        assertThat(judge(
                                ExchangedList.DECISIONS,
                                "다시 정함",
                                List.of(line(2, decision("ADOPTED", "7", "2", "1", "10", "6"))))
                        .errors())
                .singleElement()
                .extracting(ImportError::code)
                .isEqualTo("CONFLICT_PENDING");
        assertThat(take(ExchangedList.CONFLICTS, "판단", List.of(line(2, conflict("RAISED", "DISMISSED"))))
                        .corrected())
                .isEqualTo(1);
        assertThat(judge(ExchangedList.CONFLICTS, "판단", List.of(line(2, conflict("RAISED", "RECUSED"))))
                        .errors())
                .singleElement()
                .extracting(ImportError::code)
                .isEqualTo("CONFLICT_JUDGED");
        assertThat(take(
                                ExchangedList.DECISIONS,
                                "다시 정함",
                                List.of(line(2, decision("ADOPTED", "7", "2", "1", "10", "6"))))
                        .corrected())
                .isEqualTo(1);

        refused(ExchangedList.JOIN_CASES, "IMPORT_ORDER_WRONG", with(joinCase("River City", Map.of()), "order", "2"));
        refused(ExchangedList.JOIN_CASES, "COUNTRY_UNKNOWN", with(joinCase("X", Map.of()), "countryCode", "ZZZ"));
        refused(ExchangedList.JOIN_CASES, "DAY_IN_FUTURE", joinCase("X", Map.of("declaration", "2031-01-01")));
        refused(
                ExchangedList.JOIN_CASES,
                "JOIN_FACT_OF_OTHER_KIND",
                joinCase("X", Map.of("letterOfIntent", "2020-01-01")));
        refused(ExchangedList.JOIN_CASES, "IMPORT_VALUE_MISSING", joinCase("X", Map.of("reformNote", "개혁")));
        refused(ExchangedList.JOIN_CASES, "JOIN_ENDING_NOTE_MISSING", joinCase("X", Map.of("endedOn", "2020-01-01")));
        refused(
                ExchangedList.JOIN_CASES,
                "JOIN_MEMBER_UNKNOWN",
                joinCase("X", Map.of("endedOn", "2020-01-01", "memberCode", "AAA-X")));
        enter(ExchangedList.JOIN_CASES, joinCase("X", Map.of("reform", "2025-01-01", "reformNote", "개혁")));
        List<ImportLine> corrected = List.of(
                line(2, joinCase("X", Map.of("reform", "2025-02-01", "endedOn", "2025-06-01", "endingNote", "철회"))));
        assertThat(take(ExchangedList.JOIN_CASES, "오기", corrected).corrected()).isEqualTo(1);
        Map<String, String> ended =
                lines(table(ExchangedList.JOIN_CASES)).get(0).cells();
        assertThat(ended).containsEntry("reform", "2025-02-01").containsEntry("reformNote", "개혁");
        assertThat(judge(ExchangedList.JOIN_CASES, "오기", List.of(line(2, with(ended, "reform", "2025-03-01"))))
                        .errors())
                .singleElement()
                .extracting(ImportError::code)
                .isEqualTo("JOIN_CASE_ENDED");

        refused(ExchangedList.FIGURES, "FIGURE_DAY_CONTRADICTS", with(figure("78개국", "78"), "countedOn", ""));
        refused(ExchangedList.FIGURES, "IMPORT_WORD_UNKNOWN", with(figure("78개국", "78"), "metric", "moons"));
        assertThat(judge(
                                ExchangedList.BODIES,
                                "오기",
                                List.of(line(
                                        2, with(body("AAA-FORUM", "", "포럼", "2016-03-01"), "kind", "WORKING_GROUP"))))
                        .errors())
                .singleElement()
                .extracting(ImportError::code)
                .isEqualTo("IMPORT_FIELD_FIXED");
        assertThat(take(ExchangedList.BODIES, "새 이름", List.of(line(2, body("AAA-FORUM", "", "새 포럼", "2016-02-01"))))
                        .corrected())
                .isEqualTo(1);
    }

    @Test
    void theStepsOfAReviewTravelWithItAndAreNeverChanged() {
        fixture.join("AAA", "시험국", "Testland", JOINED);
        Map<String, String> stepped = stepped();
        refused(ExchangedList.REVIEWS, "REVIEW_DUE_CONTRADICTS", with(stepped, "dueOn", "2020-11-30"));
        refused(ExchangedList.REVIEWS, "REVIEW_STEPS_UNREADABLE", with(stepped, "steps", "2020-03-01 NOTE\n서신"));
        refused(ExchangedList.REVIEWS, "REVIEW_STEPS_UNREADABLE", with(stepped, "steps", "2020-02-30 NOTE\n  서신"));
        refused(ExchangedList.REVIEWS, "DAY_IN_FUTURE", with(stepped, "steps", "2031-03-01 NOTE\n  서신"));
        refused(
                ExchangedList.REVIEWS,
                "REVIEW_STEP_OUT_OF_ORDER",
                with(with(stepped, "steps", "2020-01-31 NOTE\n  서신"), "firstDueOn", "2020-12-01"));
        enter(ExchangedList.REVIEWS, stepped);

        assertThat(judge(
                                ExchangedList.REVIEWS,
                                "고침",
                                List.of(line(2, with(stepped, "steps", "2020-03-01 NOTE\n  다른 말"))))
                        .errors())
                .singleElement()
                .extracting(ImportError::code)
                .isEqualTo("IMPORT_FIELD_FIXED");
        Map<String, String> longer =
                with(stepped, "steps", stepped.get("steps") + "\n2020-06-01 DEADLINE 2021-03-01\n  한 번 더");
        assertThat(judge(ExchangedList.REVIEWS, "연장", List.of(line(2, longer))).errors())
                .singleElement()
                .extracting(ImportError::code)
                .isEqualTo("REVIEW_DUE_CONTRADICTS");
        assertThat(take(ExchangedList.REVIEWS, "연장", List.of(line(2, with(longer, "dueOn", "2021-03-01"))))
                        .corrected())
                .isEqualTo(1);
        Map<String, String> closed = with(
                with(with(with(longer, "dueOn", "2021-03-01"), "closedOn", "2020-09-01"), "end", "RESOLVED"),
                "endNote",
                "해소됨");
        assertThat(take(ExchangedList.REVIEWS, "종결", List.of(line(2, closed))).corrected())
                .isEqualTo(1);
        assertThat(lines(table(ExchangedList.REVIEWS)).get(0).cells()).isEqualTo(closed);
        assertThat(judge(
                                ExchangedList.REVIEWS,
                                "늦음",
                                List.of(line(
                                        2, with(closed, "steps", longer.get("steps") + "\n2020-10-01 NOTE\n  늦은 말"))))
                        .errors())
                .singleElement()
                .extracting(ImportError::code)
                .isEqualTo("REVIEW_CLOSED");
    }

    @Test
    void howCompleteAListIsSaidToBeIsCorrectedWithItsHistory() {
        fixture.joinLocal(countryOf("AAA"), "Harbour City", JOINED.plusYears(1));
        refused(ExchangedList.COVERAGE, "IMPORT_NUMBER_OUTSIDE", coverage("0"));
        refused(ExchangedList.COVERAGE, "IMPORT_WORD_UNKNOWN", with(coverage("150"), "kind", "MOON"));
        enter(ExchangedList.COVERAGE, coverage("150"));
        Instant before = fixture.now();
        fixture.pass(Duration.ofHours(1));
        refused(ExchangedList.COVERAGE, "CORRECTION_REASON_MISSING", coverage("160"));
        assertThat(take(ExchangedList.COVERAGE, "새 자료", List.of(line(2, coverage("160"))))
                        .corrected())
                .isEqualTo(1);

        assertThat(expected(before)).as("as it was public").isEqualTo(150);
        assertThat(expected(fixture.now())).isEqualTo(160);
    }

    private String countryOf(String code) {
        fixture.join(code, "시험국", "Testland", JOINED);
        return code;
    }

    private Integer expected(Instant knownAt) {
        try (EntityManager em = fixture.open()) {
            return new MemberFigures(em, fixture.clock())
                    .coverage(knownAt).stream()
                            .filter(coverage -> coverage.kind() == MembershipKind.LOCAL)
                            .findFirst()
                            .orElseThrow()
                            .expectedAbout();
        }
    }

    @Test
    void whatWasFoundAboutNamesakesIsCorrectedWithItsHistory() {
        Map<String, String> found = namesakes("이준수", "이준수");
        refused(ExchangedList.NAMESAKES, "NAMESAKES_UNLIKE", namesakes("이준수", "김준수"));
        refused(ExchangedList.NAMESAKES, "PERSON_UNKNOWN", with(found, "otherPerson", "p-1"));
        refused(ExchangedList.NAMESAKES, "NAMESAKES_ONE_PERSON", with(found, "otherPerson", found.get("person")));
        refused(ExchangedList.NAMESAKES, "IMPORT_VALUE_MISSING", with(found, "samePerson", ""));
        enter(ExchangedList.NAMESAKES, found);
        Map<String, String> turned =
                with(with(found, "person", found.get("otherPerson")), "otherPerson", found.get("person"));
        assertThat(take(ExchangedList.NAMESAKES, null, List.of(line(2, turned))).unchanged())
                .as("which comes first says nothing")
                .isEqualTo(1);
        assertThat(take(ExchangedList.NAMESAKES, "이력서 확인", List.of(line(2, with(found, "samePerson", "true"))))
                        .corrected())
                .isEqualTo(1);
        assertThat(table(ExchangedList.NAMESAKES).rows()).singleElement().satisfies(row -> assertThat(row)
                .contains("true"));
    }

    private Map<String, String> namesakes(String name, String other) {
        return Map.of(
                "person",
                people.save(new PersonEntry(null, 0, name, null, null, null)),
                "otherPerson",
                people.save(new PersonEntry(null, 0, other, null, null, null)),
                "samePerson",
                "false",
                "reason",
                "소속이 다름");
    }

    private static Map<String, String> coverage(String expected) {
        return Map.of("kind", "LOCAL", "expectedAbout", expected, "source", "OGP Local");
    }

    private static Map<String, String> stepped() {
        Map<String, String> cells = new HashMap<>(review("", "", ""));
        cells.putAll(Map.of(
                "overrideReason",
                "",
                "firstDueOn",
                "2020-06-01",
                "steps",
                "2020-03-01 NOTE\n  서신을 보냄\n  사본 보관\n2020-05-01 DEADLINE 2020-12-01\n  정부가 시간을 청함"));
        return cells;
    }

    @Test
    void whoChangesAMeetingIsToldOfThePartThatAFileBrought() {
        enter(ExchangedList.BODIES, body("AAA-FORUM", "", "포럼", "2016-03-01"));
        enter(ExchangedList.MEETINGS, meeting("AAA-FORUM-20200301", "CLOSED", "2020-03-01"));
        long before = version();
        enter(ExchangedList.AGENDA, item("AAA-FORUM-20200301", "1", "안건"));
        assertThat(version()).isGreaterThan(before);
    }

    private long version() {
        try (EntityManager em = fixture.open()) {
            return em.createQuery("SELECT m.version FROM Meeting m WHERE m.code = 'AAA-FORUM-20200301'", Long.class)
                    .getSingleResult();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ACTIONS", "ATTENDANCE", "CONFLICTS", "JOIN_CASES", "NAMESAKES"})
    void whatNamesPeopleAtWorkIsTheSecretariats(ExchangedList list) {
        assertThatThrownBy(() -> ask(files -> files.published(list)))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.code()).isEqualTo("NOT_FOUND"));
    }

    private static Map<String, String> charter(String from, String to) {
        return Map.of(
                "bodyCode", "AAA-FORUM",
                "from", from,
                "to", to,
                "basisKo", "훈령",
                "maximum", "30",
                "privatePercent", "50",
                "source", "관보",
                "confidence", "VERIFIED");
    }

    private static Map<String, String> term(String number, String from) {
        return Map.of(
                "bodyCode", "AAA-FORUM",
                "number", number,
                "from", from,
                "fromPrecision", "MONTH",
                "source", "관보",
                "confidence", "ASSUMED");
    }

    private static Map<String, String> seat(String number, String from) {
        return Map.of(
                "bodyCode", "AAA-FORUM",
                "number", number,
                "constituency", "GOVERNMENT",
                "officeKo", "시험부 장관",
                "officeEn", "Minister of tests",
                "chair", "true",
                "from", from,
                "source", "훈령");
    }

    private static Map<String, String> officeHolder(String from) {
        return Map.of(
                "officeKo", "시험부 장관",
                "nameKo", "김장관",
                "from", from,
                "source", "인사 발령",
                "confidence", "VERIFIED");
    }

    private static Map<String, String> item(String meeting, String position, String title) {
        return Map.of(
                "meetingCode", meeting, "position", position, "kind", "DECISION", "titleKo", title, "summaryKo", "요지");
    }

    private static Map<String, String> attendance(String seat, String name) {
        return Map.of(
                "meetingCode", "AAA-FORUM-20200301",
                "seat", seat,
                "nameKo", name,
                "affiliation", "시험부",
                "title", "장관",
                "constituency", "GOVERNMENT",
                "chair", "true",
                "presence", "PRESENT");
    }

    private static Map<String, String> conflict(String origin, String standing) {
        return Map.of(
                "meetingCode", "AAA-FORUM-20200301",
                "agendaItem", "1",
                "seat", "1",
                "nameKo", "김장관",
                "origin", origin,
                "standing", standing,
                "reason", "이해관계");
    }

    private static Map<String, String> joinCase(String name, Map<String, String> more) {
        Map<String, String> cells = new HashMap<>(
                Map.of("kind", "LOCAL", "countryCode", "AAA", "nameEn", name, "level", "CITY", "order", "1"));
        cells.putAll(more);
        return cells;
    }

    private static Map<String, String> figure(String printed, String value) {
        return Map.of(
                "metric", "memberGovernments",
                "value", value,
                "printed", printed,
                "asOf", "2021",
                "countedOn", "2021-12-31",
                "basis", "printed",
                "source", "시험 자료",
                "line", "7");
    }

    private static Map<String, String> edition(String number, String text) {
        boolean left = text.contains("비공개");
        return Map.of(
                "meetingCode",
                "AAA-FORUM-20200301",
                "number",
                number,
                "publishedAt",
                "2020-03-0" + (3 + Integer.parseInt(number)) + "T00:00:00Z",
                "redactions",
                left ? "1" : "0",
                "clauses",
                left ? "6" : "",
                "text",
                text);
    }

    private static Map<String, String> body(String code, String parent, String name, String founded) {
        return Map.ofEntries(
                Map.entry("code", code),
                Map.entry("kind", parent.isEmpty() ? "NATIONAL_FORUM" : "WORKING_GROUP"),
                Map.entry("nameKo", name),
                Map.entry("nameEn", "Forum"),
                Map.entry("parentCode", parent),
                Map.entry("memberCode", "AAA"),
                Map.entry("ruleCode", "membership.body-charter"),
                Map.entry("founded", founded),
                Map.entry("foundedPrecision", founded.isEmpty() ? "" : "MONTH"),
                Map.entry("openToAll", "true"),
                Map.entry("source", "규정"),
                Map.entry("confidence", "ASSUMED"));
    }

    private static Map<String, String> meeting(String code, String state, String day) {
        return Map.of(
                "code",
                code,
                "bodyCode",
                "AAA-FORUM",
                "titleKo",
                "전체회의",
                "kind",
                "PLENARY",
                "state",
                state,
                "firstOn",
                day,
                "lastOn",
                day,
                "precision",
                "DAY",
                "startsAt",
                day + "T05:00:00Z",
                "endsAt",
                day + "T07:00:00Z");
    }

    private static Map<String, String> decision(
            String outcome, String votesFor, String against, String abstentions, String present, String needed) {
        return Map.ofEntries(
                Map.entry("meetingCode", "AAA-FORUM-20200301"),
                Map.entry("titleKo", "안건"),
                Map.entry("outcome", outcome),
                Map.entry("textKo", "의결문"),
                Map.entry("votesFor", votesFor),
                Map.entry("votesAgainst", against),
                Map.entry("abstentions", abstentions),
                Map.entry("present", present),
                Map.entry("needed", needed),
                Map.entry("decidedOn", "2020-03-01"));
    }

    private static Map<String, String> action(String state, String outcome) {
        return Map.of(
                "meetingCode", "AAA-FORUM-20200301",
                "task", "보고서 제출",
                "responsible", "사무국",
                "dueOn", "2020-06-01",
                "state", state,
                "outcome", outcome);
    }

    private static Map<String, String> cycle(String ends) {
        return Map.of(
                "memberCode", "AAA",
                "ordinal", "1",
                "starts", "2016-09-01",
                "ends", ends,
                "precision", "DAY",
                "delivery", "DELIVERED",
                "requirementsMet", "true",
                "source", "보고서");
    }

    private static Map<String, String> review(String closedOn, String end, String note) {
        return Map.of(
                "memberCode", "AAA",
                "kind", "RESPONSE_POLICY",
                "openedOn", "2020-02-01",
                "dueOn", "2020-12-01",
                "reason", "우려 서한",
                "closedOn", closedOn,
                "end", end,
                "endNote", note);
    }

    private static Map<String, String> with(Map<String, String> cells, String column, String text) {
        Map<String, String> changed = new HashMap<>(cells);
        changed.put(column, text);
        return changed;
    }

    private static ImportLine line(int number, Map<String, String> cells) {
        return new ImportLine(number, cells);
    }

    private static List<ImportLine> lines(ListTable table) {
        List<ImportLine> lines = new ArrayList<>();
        for (List<String> row : table.rows()) {
            Map<String, String> cells = new HashMap<>();
            for (int i = 0; i < row.size(); i++) {
                cells.put(table.columns().get(i), row.get(i));
            }
            lines.add(line(lines.size() + 2, cells));
        }
        return lines;
    }

    private void enter(ExchangedList list, Map<String, String> cells) {
        assertThat(judge(list, null, List.of(line(2, cells))).errors()).isEmpty();
        assertThat(take(list, null, List.of(line(2, cells))).added()).isEqualTo(1);
    }

    private void refused(ExchangedList list, String code, Map<String, String> cells) {
        assertThat(judge(list, null, List.of(line(2, cells))).errors())
                .singleElement()
                .extracting(ImportError::code)
                .isEqualTo(code);
    }

    private ListTable table(ExchangedList list) {
        return ask(files -> files.whole(list));
    }

    private ImportResult judge(ExchangedList list, String reason, List<ImportLine> lines) {
        return ask(files -> files.judge(new TakeList(list, reason, lines)));
    }

    private ImportResult take(ExchangedList list, String reason, List<ImportLine> lines) {
        ImportResult result = ask(files -> files.take(new TakeList(list, reason, lines)));
        fixture.pass(Duration.ofHours(1));
        return result;
    }

    /** In a transaction, as in the container: who says so or throws rolls it back. */
    private <T> T ask(Function<RegisterFiles, T> call) {
        try (EntityManager em = fixture.open()) {
            return TestTransaction.of(
                    em,
                    () -> call.apply(new RegisterFiles(
                            em, fixture.clock(), new MigratedRules(), new Silent(), new Inbox(), people, session(em))));
        }
    }

    private static SessionContext session(EntityManager em) {
        Principal caller = () -> "1001";
        return (SessionContext) Proxy.newProxyInstance(
                RegisterFilesDatabaseTest.class.getClassLoader(),
                new Class<?>[] {SessionContext.class},
                (proxy, method, args) -> switch (method.getName()) {
                    case "getCallerPrincipal" -> caller;
                    case "setRollbackOnly" -> {
                        em.getTransaction().setRollbackOnly();
                        yield null;
                    }
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private static final class Silent extends Outbox {
        @Override
        public void publish(Record event) {
            assertThat(event).isInstanceOf(MemberStatusChanged.class);
        }
    }

    private final class Inbox extends WorkItems {
        @Override
        public void open(NewWorkItem item) {
            told.add(item.key().substring(0, item.key().lastIndexOf('/')));
        }

        @Override
        public void close(String key) {
            told.remove(key);
        }
    }

    /** The rules as the migrations bring them. */
    private static final class MigratedRules extends Rules {
        private final DatedRulesFixture rules = DatedRulesFixture.migrated();

        @Override
        public Optional<RuleVersion> inForce(String rule, LocalDate day) {
            return rules.inForce(rule, day);
        }

        @Override
        public List<RuleVersion> ofArea(String area) {
            return rules.ofArea(area);
        }

        @Override
        public Optional<RuleHistory> history(String rule) {
            List<RuleVersion> found = rules.ofArea("membership").stream()
                    .filter(version -> version.rule().equals(rule))
                    .toList();
            return found.isEmpty() ? Optional.empty() : Optional.of(new RuleHistory(rule, 1, found));
        }
    }
}
