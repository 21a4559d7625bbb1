package kr.opengov.membership;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A published edition of minutes: a text of its own that never held what was left out.
 *
 * @param redactions how many passages were left out
 * @param clauses the clauses of Article 9 (1) of the Official Information Disclosure Act they were left out for
 */
public record MinutesEdition(
        int number, String text, String textHash, int redactions, List<Integer> clauses, Instant publishedAt)
        implements Serializable {

    public MinutesEdition(
            int number, String text, String textHash, int redactions, String clauses, Instant publishedAt) {
        this(
                number,
                text,
                textHash,
                redactions,
                clauses == null
                        ? List.of()
                        : java.util.Arrays.stream(clauses.split(","))
                                .map(Integer::valueOf)
                                .toList(),
                publishedAt);
    }

    /** The text in paragraphs, without empty ones. */
    public List<String> paragraphs() {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }
}
