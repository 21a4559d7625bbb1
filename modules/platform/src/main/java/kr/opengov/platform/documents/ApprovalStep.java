package kr.opengov.platform.documents;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One officer in the line of approval.
 *
 * @param part what the officer does in it
 * @param position rank or title at that time
 * @param name name at that time, or null while nobody has signed
 * @param day when it was done, or null
 * @param mark whose authority was used, never null
 */
public record ApprovalStep(Part part, String position, String name, LocalDate day, Mark mark) {

    /** What an officer does to a document. */
    public enum Part {
        /** 기안. */
        DRAFT,
        /** 검토. */
        REVIEW,
        /** 협조: printed in a line of its own. */
        COOPERATION,
        /** 결재. */
        APPROVAL
    }

    /** Whose authority an approver used. */
    public enum Mark {
        /** His own. */
        NONE,
        /** 전결: delegated to him for matters of this kind. */
        DELEGATED,
        /** 대결: in the absence of whoever should have. */
        ACTING
    }

    public ApprovalStep {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(mark, "mark");
    }
}
