package kr.opengov.actionplans;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import kr.opengov.membership.ImportLine;
import kr.opengov.platform.audit.NotAudited;

/** Rows of a file of proposals, in the columns of the file that the portal hands out; all of them or none. */
public record TakeProposals(
        @NotAudited @NotNull @Size(max = 5000) List<ImportLine> lines) {

    public TakeProposals {
        lines = List.copyOf(lines);
    }
}
