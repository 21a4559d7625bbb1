package kr.opengov.platform.documents;

import java.util.List;
import java.util.Objects;

/**
 * Whether the public may read a document, printed at its foot (공개 구분).
 *
 * @param level open, partly open or closed
 * @param grounds the numbers in Article 9 (1) of the Official Information Disclosure Act (정보공개법 제9조 제1항) that close
 *     it, in order; none where it is open
 * @param wording printed in place of the level's name, such as 대국민 공개, or null
 */
public record DisclosureMark(Level level, List<Integer> grounds, String wording) {

    /** How far a document is open. */
    public enum Level {
        /** 공개. */
        OPEN,
        /** 부분공개. */
        PARTLY_OPEN,
        /** 비공개. */
        CLOSED
    }

    public DisclosureMark {
        Objects.requireNonNull(level, "level");
        grounds = List.copyOf(grounds);
    }

    /** Open to everybody. */
    public static DisclosureMark open() {
        return new DisclosureMark(Level.OPEN, List.of(), null);
    }
}
