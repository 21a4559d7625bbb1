package kr.opengov.web.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import kr.opengov.actionplans.ExportedProposal;
import kr.opengov.actionplans.ProposalChannel;
import kr.opengov.actionplans.ProposalState;
import kr.opengov.actionplans.ProposerKind;
import kr.opengov.web.export.ExportFormat;
import kr.opengov.web.export.ExportedList;
import kr.opengov.web.export.ListFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProposalColumnsTest {

    /** The page of the import says that what the portal hands out can be uploaded as it is. */
    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void aFileOfProposalsIsReadBackUnderItsOwnNames(ExportFormat format) throws IOException {
        ExportedProposal proposal = new ExportedProposal(
                7L,
                "2026-00007",
                "CALL-1",
                "건널목 신호를 길게",
                "노인이 건너기에 짧습니다.",
                ProposalState.RECEIVED,
                ProposalChannel.PAPER,
                ProposerKind.PERSON,
                "김**",
                Instant.parse("2026-03-02T01:00:00Z"),
                null,
                0,
                null);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        format.write(
                new ExportedList<>("proposals", "제안", Map.of(), new ProposalColumns().ofFile(), List.of(proposal)),
                file);
        List<ListFile.Line> lines = new ListFile("proposals", List.of("call", "title", "body", "receivedAt"), 10)
                .read("proposals." + format.extension(), new ByteArrayInputStream(file.toByteArray()));
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).cells())
                .containsEntry("code", "2026-00007")
                .containsEntry("call", "CALL-1")
                .containsEntry("title", "건널목 신호를 길게")
                .containsEntry("channel", "PAPER");
    }
}
