package kr.opengov.membership;

import static kr.opengov.membership.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.opengov.membership.internal.minutes.MinutesOutcomes;
import kr.opengov.platform.approvals.DisclosureClass;
import kr.opengov.platform.approvals.DocumentLibrary;
import kr.opengov.platform.approvals.DocumentOutcome;
import kr.opengov.platform.approvals.LibraryDocument;
import kr.opengov.platform.approvals.NewDraft;
import kr.opengov.platform.approvals.RegisteredContent;
import kr.opengov.platform.outbox.OutboxMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Minutes on their way through the approval line, and what comes back. */
class MinutesApprovalDatabaseTest {

    private static final String NUMBER = "시험과-1";

    private MeetingFixture fixture;
    private long meeting;

    @BeforeEach
    void begin() {
        fixture = MeetingFixture.empty();
        meeting = fixture.view(fixture.held()).row().id();
    }

    @Test
    void areApprovedWithTheirDocument() {
        write("주민 [[6:김카나리아]]의 말을 들었다.");
        handIn();

        NewDraft draft = fixture.drafts.all.get(0);
        assertThat(draft.kind()).isEqualTo("MINUTES");
        assertThat(draft.text().disclosure()).isEqualTo(DisclosureClass.PARTLY_OPEN);
        assertThat(draft.text().clauses()).containsExactly(6);
        assertThat(draft.text().body()).isEqualTo("주민 김카나리아의 말을 들었다.");
        assertThat(draft.text().openBody()).contains("제6호").doesNotContain("카나리아");
        assertThat(minutes().paper().state()).isEqualTo(MinutesPaper.State.UNDERWAY);
        refused("MINUTES_UNDERWAY", () -> write("다른 글"));
        refused("MINUTES_UNDERWAY", this::handIn);

        hear(DocumentOutcome.Outcome.APPROVED, null, draft.text().openBody());
        assertThat(minutes().state()).isEqualTo(MinutesState.APPROVED);
        assertThat(minutes().paper()).isEqualTo(new MinutesPaper(9001, MinutesPaper.State.APPROVED, NUMBER, null));
    }

    @Test
    void stayADraftWhenTheTextWasChangedOnTheWay() {
        write("안건을 다루었다.");
        handIn();
        assertThat(fixture.drafts.all.get(0).text().disclosure()).isEqualTo(DisclosureClass.OPEN);

        hear(DocumentOutcome.Outcome.APPROVED, null, "안건을 다루고 의결하였다.");
        assertThat(minutes().state()).isEqualTo(MinutesState.DRAFT);
        assertThat(minutes().paper().state()).isEqualTo(MinutesPaper.State.APPROVED_CHANGED);
        assertThat(minutes().paper().number()).isEqualTo(NUMBER);
    }

    @Test
    void comeBackWithAReasonAndAreHandedInAgain() {
        write("안건을 다루었다.");
        handIn();
        hear(DocumentOutcome.Outcome.RETURNED, "참석자를 적어 주십시오.", null);
        assertThat(minutes().paper().state()).isEqualTo(MinutesPaper.State.RETURNED);
        assertThat(minutes().paper().reason()).isEqualTo("참석자를 적어 주십시오.");

        write("다섯 명이 안건을 다루었다.");
        handIn();
        assertThat(fixture.drafts.all)
                .extracting(NewDraft::sourceKey)
                .hasSize(2)
                .containsOnly(fixture.drafts.all.get(0).sourceKey());
        assertThat(minutes().paper().reason()).isNull();
    }

    @Test
    void leaveOutcomesOfOthersAlone() {
        write("안건을 다루었다.");
        handIn();
        String key = fixture.drafts.all.get(0).sourceKey();
        hear(key, 9999, DocumentOutcome.Outcome.RETURNED, "다른 문서", null);
        hear("summit/release/1", 9001, DocumentOutcome.Outcome.RETURNED, "다른 모듈", null);
        assertThat(minutes().paper().state()).isEqualTo(MinutesPaper.State.UNDERWAY);
    }

    private MinutesDraft minutes() {
        return fixture.ask(em -> fixture.minutes(em).draft(meeting).orElseThrow());
    }

    private void write(String text) {
        long version = fixture.ask(em ->
                fixture.minutes(em).draft(meeting).map(MinutesDraft::version).orElse(0L));
        fixture.change(em -> {
            fixture.minutes(em).save(new SaveMinutes(meeting, version, text));
            return null;
        });
    }

    private void handIn() {
        fixture.change(em -> fixture.minutes(em).handIn(meeting, minutes().version()));
    }

    private void hear(DocumentOutcome.Outcome outcome, String reason, String openText) {
        hear(fixture.drafts.all.get(0).sourceKey(), 9001, outcome, reason, openText);
    }

    private void hear(String key, long document, DocumentOutcome.Outcome outcome, String reason, String openText) {
        String payload =
                """
                {"sourceKey": "%s", "documentId": %d, "outcome": "%s", "number": "%s", "registeredOn": "2026-03-11"%s}
                """.formatted(key, document, outcome, NUMBER, reason == null ? "" : ", \"reason\": \"" + reason + "\"");
        fixture.change(em -> {
            new MinutesOutcomes(em, fixture.clock(), new OneDocument(openText))
                    .handle(new OutboxMessage(1, DocumentOutcome.TOPIC, key, "1", payload, fixture.now));
            return null;
        });
    }

    /** A library with one document, or without any. */
    private static final class OneDocument extends DocumentLibrary {
        private final String text;

        OneDocument(String text) {
            super(null);
            this.text = text;
        }

        @Override
        public Optional<LibraryDocument> document(String number) {
            return text == null
                    ? Optional.empty()
                    : Optional.of(new LibraryDocument(
                            new RegisteredContent(
                                    number,
                                    LocalDate.of(2026, 3, 11),
                                    "시험과",
                                    null,
                                    "MINUTES",
                                    "회의록",
                                    text,
                                    null,
                                    DisclosureClass.OPEN,
                                    null,
                                    List.of(),
                                    null,
                                    List.of(),
                                    List.of(),
                                    1,
                                    null,
                                    null,
                                    null),
                            null,
                            null));
        }
    }
}
