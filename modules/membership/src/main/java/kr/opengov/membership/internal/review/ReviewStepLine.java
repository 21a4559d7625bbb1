package kr.opengov.membership.internal.review;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kr.opengov.membership.ReviewStepKind;
import kr.opengov.platform.Refusal;

/**
 * A step of a review between its opening and its end, as a cell of a file holds them all: a line with the day, the kind and
 * the new deadline of a {@code DEADLINE}, then the note in indented lines, which no note can break out of.
 *
 * <pre>
 * 2026-02-01 NOTE
 *   The letter went out.
 * 2026-03-01 DEADLINE 2026-09-01
 *   The government asked for more time.
 * </pre>
 *
 * @param dueOn null without a new deadline
 */
record ReviewStepLine(ReviewStepKind kind, LocalDate happenedOn, LocalDate dueOn, String note) {

    /** As the form has it. */
    private static final int LONGEST = 2000;

    private static final String INDENT = "  ";
    private static final Pattern HEAD =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2}) (?:(NOTE)|(DEADLINE) (\\d{4}-\\d{2}-\\d{2}))");

    /** All steps as one text; empty without any. */
    static String text(List<ReviewStepLine> steps) {
        return steps.stream().map(ReviewStepLine::text).collect(Collectors.joining("\n"));
    }

    private String text() {
        String head = happenedOn + " " + kind + (dueOn == null ? "" : " " + dueOn);
        return head + "\n" + note.lines().map(line -> INDENT + line).collect(Collectors.joining("\n"));
    }

    /**
     * Reads what {@link #text(List)} wrote.
     *
     * @throws Refusal {@code REVIEW_STEPS_UNREADABLE} with the number of the line within the cell
     */
    static List<ReviewStepLine> read(String text) {
        List<ReviewStepLine> steps = new ArrayList<>();
        Matcher head = null;
        StringBuilder note = new StringBuilder();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.startsWith(INDENT) || line.isBlank()) {
                note.append(line.startsWith(INDENT) ? line.substring(INDENT.length()) : "")
                        .append('\n');
                continue;
            }
            if (head != null) {
                steps.add(step(head, note, number - 1));
            }
            head = HEAD.matcher(line.strip());
            note.setLength(0);
            if (!head.matches()) {
                throw Refusal.ofField("steps", "REVIEW_STEPS_UNREADABLE", number);
            }
        }
        if (head != null) {
            steps.add(step(head, note, number));
        }
        return steps;
    }

    private static ReviewStepLine step(Matcher head, StringBuilder note, int line) {
        String text = note.toString().strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw Refusal.ofField("steps", "REVIEW_STEPS_UNREADABLE", line);
        }
        return new ReviewStepLine(
                head.group(2) == null ? ReviewStepKind.DEADLINE : ReviewStepKind.NOTE,
                day(head.group(1), line),
                head.group(4) == null ? null : day(head.group(4), line),
                text);
    }

    private static LocalDate day(String text, int line) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            throw Refusal.ofField("steps", "REVIEW_STEPS_UNREADABLE", line);
        }
    }
}
