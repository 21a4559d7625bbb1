package kr.opengov.platform.approvals;

import static kr.opengov.platform.PlatformDatabase.DATABASE;
import static kr.opengov.platform.PlatformDatabase.entityManager;
import static kr.opengov.platform.PlatformDatabase.inTransaction;
import static kr.opengov.platform.Refused.refused;
import static kr.opengov.platform.approvals.ApprovalFixture.APPROVER;
import static kr.opengov.platform.approvals.ApprovalFixture.COOPERATOR;
import static kr.opengov.platform.approvals.ApprovalFixture.DEPUTY;
import static kr.opengov.platform.approvals.ApprovalFixture.DRAFTER;
import static kr.opengov.platform.approvals.ApprovalFixture.LINE;
import static kr.opengov.platform.approvals.ApprovalFixture.REVIEWER;
import static kr.opengov.platform.approvals.ApprovalFixture.STRANGER;
import static kr.opengov.platform.approvals.ApprovalFixture.as;
import static kr.opengov.platform.approvals.ApprovalFixture.beforeTheApprover;
import static kr.opengov.platform.approvals.ApprovalFixture.draft;
import static kr.opengov.platform.approvals.ApprovalFixture.seenBy;
import static kr.opengov.platform.approvals.ApprovalFixture.submitted;
import static kr.opengov.platform.approvals.ApprovalFixture.take;
import static kr.opengov.platform.approvals.ApprovalFixture.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import kr.opengov.db.StatementCount;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.documents.Block;
import kr.opengov.platform.paging.PageRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way of a document from the draft to the register, with everything that may go wrong on it. */
class ApprovalsDatabaseTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @BeforeEach
    void office() {
        ApprovalFixture.fill();
    }

    @AfterAll
    static void tidyUp() {
        ApprovalFixture.empty();
    }

    @Test
    void goesThroughItsLineWithAChangeAndGetsTheNextNumber() {
        long id = submitted(text("운영계획", "1. 목적\n2. 일정"), LINE);
        assertThat(waiting()).containsExactly(REVIEWER);

        as(REVIEWER, approvals -> {
            approvals.change(new ChangeOfText(
                    id, approvals.document(id).orElseThrow().version(), "운영계획(안)", "1. 목적\n2. 일정과 방법", null, "다듬음"));
            return null;
        });
        take(REVIEWER, id, DocumentAction.SIGN, null);
        assertThat(waiting()).containsExactly(COOPERATOR);
        take(COOPERATOR, id, DocumentAction.SIGN, "이견 없음");
        assertThat(seenBy(DRAFTER, id).state()).isEqualTo(DocumentState.AWAITING_APPROVAL);
        take(APPROVER, id, DocumentAction.SIGN, null);

        DocumentView approved = seenBy(DRAFTER, id);
        assertThat(approved.state()).isEqualTo(DocumentState.APPROVED);
        assertThat(approved.number()).isEqualTo("혁신소통과-4001");
        assertThat(approved.registeredOn()).isEqualTo(TODAY);
        assertThat(approved.versions()).extracting(VersionView::number).containsExactly(1, 2);
        assertThat(approved.versions().get(1).difference())
                .contains(
                        new ChangedLine(ChangedLine.Kind.REMOVED, "2. 일정"),
                        new ChangedLine(ChangedLine.Kind.ADDED, "2. 일정과 방법"));
        assertThat(approved.allowed()).isEmpty();
        assertThat(waiting()).isEmpty();
        RegisteredContent content = library("혁신소통과-4001");
        assertThat(content.body()).isEqualTo("1. 목적\n2. 일정과 방법");
        assertThat(content.signatures())
                .extracting(Signature::role)
                .containsExactly(StepRole.DRAFT, StepRole.REVIEW, StepRole.COOPERATE, StepRole.APPROVE);
        assertThat(content.signatures().get(3).delegated()).isTrue();
        assertThat(content.signatures()).extracting(Signature::day).containsOnly(TODAY);
    }

    @Test
    void canBeTakenBackUntilSomebodySigned() {
        long id = submitted(text("회수", "본문"), LINE);
        take(DRAFTER, id, DocumentAction.RECALL, null);
        assertThat(seenBy(DRAFTER, id).state()).isEqualTo(DocumentState.RECALLED);
        assertThat(waiting()).isEmpty();

        take(DRAFTER, id, DocumentAction.SUBMIT, null);
        take(REVIEWER, id, DocumentAction.SIGN, null);
        refused("RECALL_TOO_LATE", () -> take(DRAFTER, id, DocumentAction.RECALL, null));
        assertThat(seenBy(DRAFTER, id).allowed()).doesNotContain(DocumentAction.RECALL);
    }

    @Test
    void comesBackWithAReasonAndStartsAnewFromTheFirst() {
        long id = submitted(text("반려", "본문"), LINE);
        take(REVIEWER, id, DocumentAction.SIGN, null);
        refused("RETURN_REASON_MISSING", () -> take(COOPERATOR, id, DocumentAction.RETURN, " "));
        take(COOPERATOR, id, DocumentAction.RETURN, "예산을 밝혀 주십시오.");

        assertThat(seenBy(DRAFTER, id).state()).isEqualTo(DocumentState.RETURNED);
        assertThat(waiting()).containsExactly(DRAFTER);
        as(
                DRAFTER,
                approvals -> approvals.draft(new DraftDocument(
                        id,
                        approvals.document(id).orElseThrow().version(),
                        "GENERAL",
                        text("반려", "본문\n예산 없음"),
                        LINE,
                        null)));
        take(DRAFTER, id, DocumentAction.SUBMIT, null);
        assertThat(seenBy(DRAFTER, id).steps())
                .extracting(StepView::state)
                .containsExactly(StepState.OPEN, StepState.WAITING, StepState.WAITING);
        assertThat(seenBy(DRAFTER, id).versions()).hasSize(2);
    }

    @Test
    void isSignedByWhoActsForAnAbsentOfficerAndSaysSo() {
        absent(APPROVER);
        refused("OFFICER_ABSENT", () -> beforeTheApprover("부재"));
        assertThat(documents()).isEqualTo(1); // the draft stays with its drafter, nothing else happened

        DATABASE.execute("INSERT INTO pf_deputy (id, account_id, deputy_id, from_on, to_on, set_at) VALUES (951, "
                + APPROVER + ", " + DEPUTY + ", '2026-03-01', '2026-03-05', '2026-03-01 00:00:00')");
        long id = beforeTheApprover("대결");
        assertThat(seenBy(DEPUTY, id).acting()).isTrue();
        assertThat(page(DEPUTY, DocumentScope.WAITING))
                .extracting(DocumentRow::id)
                .containsExactly(id);
        take(DEPUTY, id, DocumentAction.SIGN, null);

        Signature approval = library(seenBy(DRAFTER, id).number()).signatures().get(1);
        assertThat(approval.name()).isEqualTo("사람" + DEPUTY);
        assertThat(approval.actingFor()).isEqualTo("사람" + APPROVER);
    }

    @Test
    void isNotApprovedByItsDrafterUnlessTheRuleForItsKindAllowsIt() {
        List<LinePerson> alone = List.of(new LinePerson(StepRole.APPROVE, DRAFTER, false));
        refused("OWN_DRAFT_NOT_APPROVED", () -> submitted(text("자기 결재", "본문"), alone));

        long note = as(
                DRAFTER,
                approvals ->
                        approvals.draft(new DraftDocument(null, 0, "RECORD_NOTE", text("업무 기록", "본문"), alone, null)));
        take(DRAFTER, note, DocumentAction.SUBMIT, null);
        take(DRAFTER, note, DocumentAction.SIGN, null);
        assertThat(seenBy(DRAFTER, note).number()).isEqualTo("혁신소통과-4001");

        DATABASE.execute("INSERT INTO pf_deputy (id, account_id, deputy_id, from_on, to_on, set_at) VALUES (952, "
                + APPROVER + ", " + DRAFTER + ", '2026-03-01', '2026-03-05', '2026-03-01 00:00:00')");
        long id = beforeTheApprover("대결로도 안 됨");
        refused("OWN_DRAFT_NOT_APPROVED", () -> take(DRAFTER, id, DocumentAction.SIGN, null));
    }

    @Test
    void refusesALineNobodyCanWalk() {
        refused("LINE_WITHOUT_APPROVER", () -> submitted(text("결재권자 없음", "본문"), LINE.subList(0, 2)));
        refused("LINE_WITHOUT_APPROVER", () -> submitted(text("빈 결재선", "본문"), List.of()));
        refused("APPROVER_NOT_LAST", () -> submitted(text("순서", "본문"), List.of(LINE.get(2), LINE.get(0))));
        refused(
                "LINE_PERSON_TWICE",
                () -> submitted(
                        text("두 번", "본문"), List.of(new LinePerson(StepRole.REVIEW, APPROVER, false), LINE.get(2))));
        refused(
                "LINE_PERSON_UNKNOWN",
                () -> submitted(text("없는 사람", "본문"), List.of(new LinePerson(StepRole.APPROVE, 999_999L, false))));
    }

    @Test
    void findsWhatMayNotBePublishedBeforeItIs() {
        refused("CHARACTERS_NOT_PRINTABLE", () -> submitted(text("글자", "\u1200 같은 글자"), LINE));
        refused("CHARACTERS_NOT_PRINTABLE", () -> submitted(text("글자", "금액 \u202E000,1\u202C원"), LINE));
        refused("RESIDENT_NUMBER_FOUND", () -> submitted(text("명단", "홍길동 900101-1234567"), LINE));
        refused("CLAUSE_MISSING", () -> submitted(closed(DisclosureClass.CLOSED, List.of(), null), LINE));
        refused("CLAUSE_UNKNOWN", () -> submitted(closed(DisclosureClass.CLOSED, List.of(9), null), LINE));
        refused("CLAUSE_OF_OPEN_DOCUMENT", () -> submitted(closed(DisclosureClass.OPEN, List.of(6), null), LINE));
        refused("OPEN_PART_MISSING", () -> submitted(closed(DisclosureClass.PARTLY_OPEN, List.of(6), null), LINE));

        long id = submitted(closed(DisclosureClass.CLOSED, List.of(6), null), LINE.subList(2, 3));
        take(APPROVER, id, DocumentAction.SIGN, null);
        String number = seenBy(DRAFTER, id).number();
        assertThat(inLibrary(number)).isFalse();
        assertThat(isThereFor(STRANGER, id)).isFalse();
    }

    @Test
    void showsThePublicTheOpenPartOnly() {
        long id = submitted(closed(DisclosureClass.PARTLY_OPEN, List.of(6, 5), "공개 부분"), LINE.subList(2, 3));
        take(APPROVER, id, DocumentAction.SIGN, null);

        RegisteredContent open = library(seenBy(DRAFTER, id).number());
        assertThat(open.body()).isEqualTo("공개 부분");
        assertThat(open.openBody()).isNull();
        assertThat(open.clauses()).containsExactly(5, 6);
        assertThat(seenBy(DRAFTER, id).body()).contains("비공개 본문");
    }

    @Test
    void ofTwoWhoSignTheSameStepOneWins() {
        long id = beforeTheApprover("동시");
        EntityManager slow = entityManager();
        try {
            slow.getTransaction().begin();
            Approvals late = ApprovalFixture.approvals(slow, APPROVER);
            long version = late.document(id).orElseThrow().version();
            slow.clear();
            take(APPROVER, id, DocumentAction.SIGN, null);

            assertThatThrownBy(() -> late.take(new StepToTake(id, version, DocumentAction.SIGN, null)))
                    .isInstanceOf(Conflict.class);
        } finally {
            slow.getTransaction().rollback();
            slow.close();
        }
        assertThat(lastSerial()).isEqualTo(4001);
    }

    @Test
    void isUnchangeableOnceItIsRegistered() {
        long id = beforeTheApprover("불변");
        take(APPROVER, id, DocumentAction.SIGN, null);

        refused(
                "DOCUMENT_CLOSED_FOR_CHANGES",
                () -> as(
                        DRAFTER,
                        approvals -> approvals.draft(new DraftDocument(
                                id,
                                approvals.document(id).orElseThrow().version(),
                                "GENERAL",
                                text("바꿈", "바꿈"),
                                LINE,
                                null))));
        for (String change : List.of(
                "UPDATE portal_audit.registered_document SET title = '바꿈'",
                "DELETE FROM portal_audit.registered_document")) {
            assertThatThrownBy(() ->
                            inTransaction(em -> em.createNativeQuery(change).executeUpdate()))
                    .rootCause()
                    .hasMessageContaining("denied");
        }
        // What somebody with other rights changed in the working table does not show: the register counts.
        DATABASE.execute("UPDATE pf_document SET body = '바꿈' WHERE id = " + id);
        assertThat(seenBy(DRAFTER, id).body()).isEqualTo("본문");

        long change = as(
                DRAFTER,
                approvals -> approvals.draft(
                        new DraftDocument(null, 0, "AMENDMENT", text("변경", "본문"), LINE.subList(2, 3), "혁신소통과-4001")));
        take(DRAFTER, change, DocumentAction.SUBMIT, null);
        take(APPROVER, change, DocumentAction.SIGN, null);
        assertThat(inTransaction(em -> new DocumentLibrary(em).document("혁신소통과-4001"))
                        .orElseThrow()
                        .replacedBy())
                .isEqualTo("혁신소통과-4002");
        refused(
                "DOCUMENT_NUMBER_UNKNOWN",
                () -> as(
                        DRAFTER,
                        approvals -> approvals.draft(
                                new DraftDocument(null, 0, "AMENDMENT", text("변경", "본문"), LINE, "혁신소통과-9999"))));
    }

    @Test
    void tellsTheModuleThatHandedItInWhatBecameOfIt() {
        long id = inTransaction(em -> new ApprovalDrafts(em, ApprovalFixture.office(em, DRAFTER))
                .handIn(NewDraft.open("MINUTES", "membership/minutes/12", "회의록", List.of(), DRAFTER)
                        .withLine(LINE.subList(2, 3))
                        .withAnnexes(List.of(DraftAnnex.ofText("참석자", "| 이름 |\n| 홍길동 |")))));
        assertThat(seenBy(APPROVER, id).state()).isEqualTo(DocumentState.AWAITING_APPROVAL);
        refused(
                "DOCUMENT_UNDERWAY",
                () -> inTransaction(em -> new ApprovalDrafts(em, ApprovalFixture.office(em, DRAFTER))
                        .handIn(NewDraft.open("MINUTES", "membership/minutes/12", "회의록", List.of(), DRAFTER))));
        take(APPROVER, id, DocumentAction.SIGN, null);

        assertThat(outcomes()).singleElement().asString().contains("APPROVED", "혁신소통과-4001", "membership/minutes/12");
        assertThat(library("혁신소통과-4001").annexes()).singleElement().satisfies(annex -> assertThat(annex.sha256())
                .hasSize(64));
    }

    @Test
    void waitsWithItsDrafterWhenNoLineIsKnown() {
        long id = inTransaction(em -> new ApprovalDrafts(em, ApprovalFixture.office(em, DRAFTER))
                .handIn(NewDraft.open("MINUTES", "membership/minutes/13", "회의록", List.of(), DRAFTER)));
        assertThat(seenBy(DRAFTER, id).state()).isEqualTo(DocumentState.DRAFTED);
        assertThat(waiting()).containsExactly(DRAFTER);
    }

    @Test
    void isWrittenAnewWhenItsModuleHandsItInAgainAfterAReturn() {
        long id = handInMinutes(List.of(new Block.Paragraph("첫 글")));
        take(APPROVER, id, DocumentAction.RETURN, "고쳐 주십시오.");

        assertThat(handInMinutes(List.of(new Block.Paragraph("고친 글")))).isEqualTo(id);
        DocumentView again = seenBy(APPROVER, id);
        assertThat(again.state()).isEqualTo(DocumentState.AWAITING_APPROVAL);
        assertThat(again.body()).isEqualTo("고친 글");
        assertThat(again.versions()).hasSize(2);
    }

    private static long handInMinutes(List<Block> body) {
        return inTransaction(em -> new ApprovalDrafts(em, ApprovalFixture.office(em, DRAFTER))
                .handIn(NewDraft.open("MINUTES", "membership/minutes/14", "회의록", body, DRAFTER)
                        .withLine(LINE.subList(2, 3))));
    }

    @Test
    void keepsHowItsUnitWasReachedOnTheDayOfItsNumber() {
        contact("02-111-1111");
        long id = ApprovalFixture.beforeTheApprover("연락처");
        take(APPROVER, id, DocumentAction.SIGN, null);
        contact("02-222-2222");

        assertThat(library("혁신소통과-4001").contact().telephone()).isEqualTo("02-111-1111");
        refused(
                "UNIT_EXISTS",
                () -> inTransaction(em -> {
                    IssuingUnits units = new IssuingUnits(em, ApprovalFixture.office(em, DRAFTER));
                    return units.add(new NewUnit("test-2", "혁신소통과", null, "다른앞말", null, 0, UnitContact.NONE));
                }));
    }

    private static void contact(String telephone) {
        inTransaction(em -> {
            IssuingUnits units = new IssuingUnits(em, ApprovalFixture.office(em, DRAFTER));
            UnitRow unit = units.units().get(0);
            units.change(new ChangeUnit(
                    unit.id(),
                    unit.version(),
                    unit.nameKo(),
                    "Innovation",
                    null,
                    new UnitContact("61945", "광주광역시", null, telephone, null, null),
                    null));
            return null;
        });
    }

    @Test
    void isNotThereForStrangersAndCountsItsStatements() {
        long id = submitted(text("남의 문서", "본문"), LINE);
        assertThat(isThereFor(STRANGER, id)).isFalse();
        refused(
                "NOT_FOUND",
                () -> as(STRANGER, approvals -> {
                    approvals.take(new StepToTake(id, version(id), DocumentAction.SIGN, null));
                    return null;
                }));
        assertThat(page(STRANGER, DocumentScope.ALL)).isEmpty();
        for (int i = 0; i < 12; i++) {
            as(DRAFTER, approvals -> approvals.draft(draft(text("문서", "본문"), LINE)));
        }
        for (DocumentScope scope : DocumentScope.values()) {
            int few = StatementCount.of(() -> page(DRAFTER, scope, 1));
            assertThat(StatementCount.of(() -> page(DRAFTER, scope, 10)))
                    .as("statements of %s", scope)
                    .isEqualTo(few)
                    .isLessThanOrEqualTo(4);
        }
        assertThat(StatementCount.of(() -> inTransaction(em -> new DocumentLibrary(em)
                        .search(new LibraryFilter("계획", null, null, null, TODAY), PageRequest.first(50)))))
                .isEqualTo(2);
    }

    private static DocumentText closed(DisclosureClass disclosure, List<Integer> clauses, String openBody) {
        return new DocumentText("공개구분", "비공개 본문", openBody, disclosure, clauses, null);
    }

    private static boolean inLibrary(String number) {
        return inTransaction(em -> new DocumentLibrary(em).document(number).isPresent());
    }

    private static boolean isThereFor(long account, long document) {
        return as(account, approvals -> approvals.document(document).isPresent());
    }

    private static List<DocumentRow> page(long account, DocumentScope scope) {
        return page(account, scope, 50);
    }

    private static List<DocumentRow> page(long account, DocumentScope scope, int size) {
        return as(account, approvals -> approvals
                .search(new DocumentFilter(scope, null, null, null, null, null), PageRequest.first(size))
                .rows());
    }

    private static RegisteredContent library(String number) {
        return inTransaction(em -> new DocumentLibrary(em).document(number))
                .orElseThrow()
                .content();
    }

    private static void absent(long account) {
        DATABASE.execute("INSERT INTO pf_absence (id, account_id, from_on, to_on, set_at) VALUES (951, " + account
                + ", '2026-03-01', '2026-03-05', '2026-03-01 00:00:00')");
    }

    private static List<Object> waiting() {
        return numbers("SELECT account_id FROM pf_work_item WHERE closed_at IS NULL");
    }

    private static List<?> outcomes() {
        return inTransaction(
                em -> em.createNativeQuery("SELECT payload FROM pf_outbox WHERE topic = 'document-outcome'")
                        .getResultList());
    }

    private static long lastSerial() {
        return (long) numbers("SELECT last_serial FROM pf_number_series").get(0);
    }

    private static long version(long id) {
        return (long)
                numbers("SELECT version FROM pf_document WHERE id = " + id).get(0);
    }

    private static long documents() {
        return (long) numbers("SELECT COUNT(*) FROM pf_document").get(0);
    }

    @SuppressWarnings("unchecked")
    private static List<Object> numbers(String sql) {
        return inTransaction(em -> em.createNativeQuery(sql).getResultList());
    }
}
