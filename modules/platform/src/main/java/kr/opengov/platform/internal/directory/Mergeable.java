package kr.opengov.platform.internal.directory;

import kr.opengov.platform.Refusal;
import kr.opengov.platform.persistence.Aggregates;

/** An entry that another one of its kind may stand for. */
public interface Mergeable extends Aggregates.Versioned {

    String code();

    /** The id of the entry that stands for this one, or null. */
    Long mergedInto();

    /** @param other null takes the merge back */
    void mergeInto(Long other);

    /** What was merged is changed no more: the entry that stays is the one to correct. */
    static void requireStaying(Mergeable entry) {
        if (entry.mergedInto() != null) {
            throw new Refusal("DIRECTORY_MERGED");
        }
    }
}
