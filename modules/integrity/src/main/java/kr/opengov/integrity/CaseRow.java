package kr.opengov.integrity;

import java.time.LocalDate;
import java.util.UUID;

/** A case in an officer's list. */
public record CaseRow(
        UUID id,
        ReportKind kind,
        CaseState state,
        LocalDate receivedOn,
        LocalDate dueOn,
        boolean declared,
        boolean possibleSpam,
        String subject) {

    @Override
    public String toString() {
        return "CaseRow";
    }
}
