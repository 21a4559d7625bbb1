package kr.opengov.actionplans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.opengov.membership.AgendaLine;
import kr.opengov.membership.DecisionOutcome;
import kr.opengov.membership.DecisionRow;
import kr.opengov.membership.MeetingView;
import kr.opengov.membership.Meetings;
import kr.opengov.platform.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an adoption may rest on, and which commitments may come of it. */
class AdoptionsDatabaseTest {

    private static final String MEETING = "KOR-COMMITTEE-20260305";

    private CallsFixture fixture;
    private String code;

    @BeforeEach
    void review() {
        fixture = CallsFixture.withOpenCall();
        fixture.plans();
        code = fixture.propose(101, "채택할 제안");
        fixture.change(em -> {
            fixture.desk(em)
                    .move(new MoveProposal(code, fixture.view(code).version(), ProposalState.UNDER_REVIEW, null));
            return null;
        });
    }

    @Test
    void onlyTheAdoptedItemItselfIsABasis() {
        assertThatThrownBy(() -> adopt(MEETING, null)).hasMessage("BASIS_MEETING");
        assertThatThrownBy(() -> adopt(MEETING + "/2", null)).hasMessage("BASIS_MEETING");
        assertThatThrownBy(() -> adopt(MEETING + "/3", null)).hasMessage("BASIS_MEETING");
        assertThatThrownBy(() -> adopt("KOR-COMMITTEE-20200101/1", null)).hasMessage("BASIS_MEETING");
        adopt(MEETING + "/1", null);
        assertThat(fixture.view(code).row().state()).isEqualTo(ProposalState.ADOPTED);
        AdoptionView adoption = fixture.ask(
                em -> fixture.adoptions(em, new Register()).ofProposal(code).orElseThrow());
        assertThat(adoption.path()).isEqualTo("/meetings/" + MEETING);
    }

    @Test
    void aCommitmentOfAnotherPlanComesOfNoProposalOfTheCall() {
        assertThatThrownBy(() -> adopt(MEETING + "/1", "KOR/5/1")).hasMessage("COMMITMENT_UNKNOWN");
        adopt(MEETING + "/1", "KOR/6/1");
        List<CommitmentLink> links =
                fixture.ask(em -> fixture.adoptions(em, new Register()).commitmentsOf(code));
        assertThat(links).extracting(CommitmentLink::ordinal).containsExactly(6);
    }

    private void adopt(String basis, String commitment) {
        fixture.change(em -> {
            fixture.adoptions(em, new Register(), Roles.COMMITTEE_SECRETARY)
                    .adopt(new AdoptProposal(
                            code, fixture.view(code).version(), AdoptionBasis.DECISION, basis, "채택합니다", commitment));
            return null;
        });
    }

    /** A meeting that adopted its first item and rejected the second; the third was not decided. */
    private static final class Register extends Meetings {
        @Override
        public Optional<MeetingView> view(String meeting) {
            return Optional.of(new MeetingView(
                            null,
                            null,
                            List.of(item(1), item(2), item(3)),
                            List.of(),
                            List.of(decision(1, DecisionOutcome.ADOPTED), decision(2, DecisionOutcome.REJECTED)),
                            List.of()))
                    .filter(view -> meeting.equals(MEETING));
        }

        private static AgendaLine item(int position) {
            return new AgendaLine(100L + position, position, null, "안건 " + position, null, null, null, null);
        }

        private static DecisionRow decision(int position, DecisionOutcome outcome) {
            return new DecisionRow(
                    200L + position,
                    100L + position,
                    MEETING,
                    "KOR-COMMITTEE",
                    "위원회",
                    "Committee",
                    "안건 " + position,
                    null,
                    outcome,
                    "의결",
                    null,
                    "0".repeat(64),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    false,
                    LocalDate.of(2026, 3, 5),
                    LocalDate.of(2026, 3, 5),
                    null,
                    null,
                    false,
                    null);
        }
    }
}
