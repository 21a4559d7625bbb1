package kr.opengov.membership.internal.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.opengov.membership.MinutesDraft.Passage;
import kr.opengov.membership.internal.meetings.TextHash;
import kr.opengov.platform.Refusal;

/**
 * A draft in which passages are marked that will not be published: {@code [[6:passage]]}, with the clause of Article 9 (1)
 * of the Official Information Disclosure Act (공공기관의 정보공개에 관한 법률 제9조 제1항 각 호). The published text is built
 * without them; in their place stands the clause, never a mark as long as the passage.
 */
public final class MarkedText {

    /** Article 9 (1) has eight clauses. */
    static final int LAST_CLAUSE = 8;

    /** Shorter passages occur by chance; they are not looked for in the rest of the text. */
    private static final int SHORTEST_LOOKED_FOR = 3;

    private static final Pattern MARK = Pattern.compile("\\[\\[\\s*(\\d{1,2})\\s*:(.*?)\\]\\]", Pattern.DOTALL);
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final String published;
    private final String whole;
    private final List<Passage> passages;

    private MarkedText(String published, String whole, List<Passage> passages) {
        this.published = published;
        this.whole = whole;
        this.passages = List.copyOf(passages);
    }

    /**
     * Reads a draft.
     *
     * @throws Refusal on the field {@code text}: {@code REDACTION_UNREADABLE} with the line, {@code
     *     REDACTION_CLAUSE_UNKNOWN}, {@code REDACTION_EMPTY}
     */
    public static MarkedText read(String draft) {
        String text = TextHash.canonical(draft);
        List<Passage> passages = new ArrayList<>();
        StringBuilder published = new StringBuilder();
        Matcher mark = MARK.matcher(text);
        int end = 0;
        while (mark.find()) {
            append(published, text, end, mark.start());
            int clause = Integer.parseInt(mark.group(1));
            String passage = mark.group(2).strip();
            if (clause < 1 || clause > LAST_CLAUSE) {
                throw Refusal.ofField("text", "REDACTION_CLAUSE_UNKNOWN", clause, line(text, mark.start()));
            } else if (passage.isEmpty()) {
                throw Refusal.ofField("text", "REDACTION_EMPTY", line(text, mark.start()));
            } else if (passage.contains("[[")) {
                throw Refusal.ofField("text", "REDACTION_UNREADABLE", line(text, mark.start()));
            }
            passages.add(new Passage(clause, passage));
            published.append("〔비공개: 정보공개법 제9조 제1항 제").append(clause).append("호〕");
            end = mark.end();
        }
        append(published, text, end, text.length());
        return new MarkedText(
                published.toString(), MARK.matcher(text).replaceAll(found -> unmarked(found.group(2))), passages);
    }

    private static String unmarked(String passage) {
        return Matcher.quoteReplacement(passage.strip());
    }

    /** What stands between two marks holds no half mark: it would publish what it was meant to hide. */
    private static void append(StringBuilder published, String text, int from, int to) {
        String part = text.substring(from, to);
        int half = Math.max(part.indexOf("[["), part.indexOf("]]"));
        if (half >= 0) {
            throw Refusal.ofField("text", "REDACTION_UNREADABLE", line(text, from + half));
        }
        published.append(part);
    }

    private static int line(String text, int position) {
        return (int) text.substring(0, position).chars().filter(c -> c == '\n').count() + 1;
    }

    /** The text without the passages. */
    public String published() {
        return published;
    }

    /** The text with the passages and without the marks, for those who may read all of it. */
    public String whole() {
        return whole;
    }

    public List<Passage> passages() {
        return passages;
    }

    /** The clauses that occur, each once, in order. */
    public List<Integer> clauses() {
        return List.copyOf(new TreeSet<>(passages.stream().map(Passage::clause).toList()));
    }

    /**
     * A passage that is left out in one place must not stand in another.
     *
     * @throws Refusal {@code REDACTED_TEXT_IN_MINUTES} with the line
     */
    void checkNothingLeft() {
        List<String> lines = published.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (occursIn(lines.get(i))) {
                throw Refusal.ofField("text", "REDACTED_TEXT_IN_MINUTES", i + 1);
            }
        }
        if (occursIn(published)) {
            throw Refusal.ofField("text", "REDACTED_TEXT_IN_MINUTES", 1);
        }
    }

    /** Whether a text that will be public holds one of the passages, whatever its blanks and capitals. */
    public boolean occursIn(String other) {
        if (other == null) {
            return false;
        }
        String plain = plain(other);
        return passages.stream()
                .map(passage -> plain(passage.text()))
                .filter(passage -> passage.length() >= SHORTEST_LOOKED_FOR)
                .anyMatch(plain::contains);
    }

    private static String plain(String text) {
        return BLANKS.matcher(TextHash.canonical(text)).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
