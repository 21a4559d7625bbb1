package kr.opengov.actionplans.internal.proposal;

import jakarta.persistence.EntityManager;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kr.opengov.actionplans.EnterProposal;
import kr.opengov.actionplans.ProposalChannel;
import kr.opengov.actionplans.ProposerKind;
import kr.opengov.actionplans.internal.call.Call;
import kr.opengov.actionplans.internal.call.CallQueries;
import kr.opengov.membership.ImportError;
import kr.opengov.membership.ImportLine;
import kr.opengov.membership.ImportResult;
import kr.opengov.platform.Refusal;

/** Reads the rows of a file of proposals and takes in those that are new. */
public final class ProposalRows {

    private static final String CODE = "code";
    private static final String CALL = "call";
    private static final String TITLE = "title";
    private static final String BODY = "body";
    private static final String CHANNEL = "channel";
    private static final String KIND = "proposerKind";
    private static final String NAME = "proposerName";
    private static final String RECEIVED = "receivedAt";
    private static final int LONGEST_NAME = 100;

    /** So many rows are written before the memory lets go of them: a flush looks at everything it holds. */
    private static final int ROWS_HELD = 25;

    private static final int CODES_AT_ONCE = 500;

    private final EntityManager em;
    private final ProposalBook book;
    private final ZoneId zone;
    private final Map<String, Call> calls = new HashMap<>();

    public ProposalRows(EntityManager em, ProposalBook book, ZoneId zone) {
        this.em = em;
        this.book = book;
        this.zone = zone;
    }

    /**
     * Judges the rows one after the other, each with those before it taken in.
     *
     * @return not saved as long as the caller does not say so
     */
    public ImportResult take(List<ImportLine> lines) {
        Map<String, Map<String, String>> standing = standing(lines);
        Map<List<String>, Integer> seen = new HashMap<>();
        List<ImportError> errors = new ArrayList<>();
        int added = 0;
        int unchanged = 0;
        for (ImportLine line : lines) {
            try {
                Integer twin = seen.putIfAbsent(key(line), line.line());
                if (twin != null) {
                    throw new Refusal("IMPORT_ROW_TWICE", twin);
                }
                if (line.cell(CODE) == null) {
                    add(line);
                    added++;
                } else {
                    compare(line, standing.get(line.cell(CODE)));
                    unchanged++;
                }
            } catch (Refusal refused) {
                errors.add(new ImportError(
                        line.line(),
                        refused.field() == null ? "" : refused.field(),
                        refused.code(),
                        refused.arguments()));
            }
            if (added % ROWS_HELD == 0) {
                em.flush();
                em.clear();
                calls.clear();
            }
        }
        return new ImportResult(lines.size(), added, 0, unchanged, errors, false);
    }

    /** What tells a row from the others: its number, or everything that a new one says. */
    private static List<String> key(ImportLine line) {
        String code = line.cell(CODE);
        return code == null
                ? Arrays.asList(
                        line.cell(CALL), line.cell(TITLE), line.cell(BODY), line.cell(NAME), line.cell(RECEIVED))
                : List.of(code);
    }

    private void add(ImportLine line) {
        String callCode = needed(line, CALL);
        Call call = calls.get(callCode);
        if (call == null) {
            call = CallQueries.find(em, callCode)
                    .orElseThrow(() -> Refusal.ofField(CALL, "IMPORT_WORD_UNKNOWN", callCode));
            calls.put(callCode, call);
        }
        ProposerKind kind = word(line, KIND, ProposerKind.class);
        book.receive(
                call,
                new EnterProposal(
                        callCode,
                        Objects.requireNonNullElse(word(line, CHANNEL, ProposalChannel.class), ProposalChannel.PAPER),
                        needed(line, TITLE),
                        needed(line, BODY),
                        Objects.requireNonNullElse(kind, ProposerKind.PERSON),
                        name(line, NAME),
                        name(line, "guardianName"),
                        received(line)));
    }

    /** A blank column says nothing about what stands. */
    private void compare(ImportLine line, Map<String, String> stands) {
        if (stands == null) {
            throw Refusal.ofField(CODE, "IMPORT_WORD_UNKNOWN", line.cell(CODE));
        }
        stands.forEach((column, text) -> {
            String said = column.equals(RECEIVED) && line.cell(column) != null
                    ? received(line).truncatedTo(ChronoUnit.SECONDS).toString()
                    : plain(line.cell(column));
            if (!said.isEmpty() && !said.equals(text)) {
                throw Refusal.ofField(column, "IMPORT_FIELD_FIXED", column);
            }
        });
    }

    /** What the proposals say whose numbers stand in the file; one statement for every five hundred. */
    private Map<String, Map<String, String>> standing(List<ImportLine> lines) {
        List<String> codes = lines.stream()
                .map(line -> line.cell(CODE))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<String, Map<String, String>> standing = new HashMap<>();
        for (int from = 0; from < codes.size(); from += CODES_AT_ONCE) {
            em.createQuery(
                            "select p.code, c.code, p.channel, p.title, p.body, p.proposerKind, p.proposerName,"
                                    + " p.receivedAt from Proposal p, Call c where c.id = p.callId and p.code in :codes",
                            Object[].class)
                    .setParameter("codes", codes.subList(from, Math.min(codes.size(), from + CODES_AT_ONCE)))
                    .getResultList()
                    .forEach(cells -> standing.put((String) cells[0], texts(cells)));
        }
        return standing;
    }

    private static Map<String, String> texts(Object[] cells) {
        Map<String, String> texts = new HashMap<>();
        texts.put(CALL, plain(cells[1]));
        texts.put(CHANNEL, plain(cells[2]));
        texts.put(TITLE, plain(cells[3]));
        texts.put(BODY, plain(cells[4]));
        texts.put(KIND, plain(cells[5]));
        texts.put(NAME, plain(cells[6]));
        texts.put(RECEIVED, ((Instant) cells[7]).truncatedTo(ChronoUnit.SECONDS).toString());
        return texts;
    }

    /** As it is compared: NFC, plain line ends, nothing around it; an empty text for null. */
    private static String plain(Object value) {
        return value == null
                ? ""
                : Normalizer.normalize(value.toString(), Normalizer.Form.NFC)
                        .replace("\r\n", "\n")
                        .replace('\r', '\n')
                        .strip();
    }

    private static String needed(ImportLine line, String column) {
        String text = plain(line.cell(column));
        if (text.isEmpty()) {
            throw Refusal.ofField(column, "IMPORT_VALUE_MISSING");
        }
        return text;
    }

    private static String name(ImportLine line, String column) {
        String text = plain(line.cell(column));
        if (text.length() > LONGEST_NAME) {
            throw Refusal.ofField(column, "IMPORT_VALUE_TOO_LONG", LONGEST_NAME);
        }
        return text.isEmpty() ? null : text;
    }

    private static <E extends Enum<E>> E word(ImportLine line, String column, Class<E> type) {
        String text = plain(line.cell(column));
        return text.isEmpty()
                ? null
                : Arrays.stream(type.getEnumConstants())
                        .filter(constant -> constant.name().equals(text))
                        .findFirst()
                        .orElseThrow(() -> Refusal.ofField(column, "IMPORT_WORD_UNKNOWN", text));
    }

    /** A moment as the portal writes it, a day with a time in the portal's zone, or a day, of which the beginning counts. */
    private Instant received(ImportLine line) {
        String text = needed(line, RECEIVED);
        try {
            if (text.endsWith("Z")) {
                return Instant.parse(text);
            }
            return text.length() <= 10
                    ? LocalDate.parse(text).atStartOfDay(zone).toInstant()
                    : LocalDateTime.parse(text.replace(' ', 'T')).atZone(zone).toInstant();
        } catch (DateTimeException unreadable) {
            throw Refusal.ofField(RECEIVED, "IMPORT_DAY_WRONG", text);
        }
    }
}
