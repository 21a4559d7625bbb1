package kr.opengov.actionplans.internal.proposal;

import jakarta.persistence.EntityManager;
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
import kr.opengov.membership.Cells;
import kr.opengov.membership.ImportError;
import kr.opengov.membership.ImportLine;
import kr.opengov.membership.ImportResult;
import kr.opengov.platform.Refusal;

/** Reads the rows of a file of proposals and takes in those that are new, all at once when all rows are right. */
public final class ProposalRows {

    private static final String CODE = "code";
    private static final String CALL = "call";
    private static final String TITLE = "title";
    private static final String BODY = "body";
    private static final String CHANNEL = "channel";
    private static final String KIND = "proposerKind";
    private static final String NAME = "proposerName";
    private static final String GUARDIAN = "guardianName";
    private static final String RECEIVED = "receivedAt";
    private static final int LONGEST_NAME = 100;

    /** Of what is judged elsewhere. */
    private static final int ANY_LENGTH = Integer.MAX_VALUE;

    /** So many are written before the memory lets go of them: a flush looks at everything it holds. */
    private static final int WRITTEN_AT_ONCE = 200;

    private static final int CODES_AT_ONCE = 500;

    private final EntityManager em;
    private final ProposalBook book;
    private final ZoneId zone;
    private final Map<String, Call> calls = new HashMap<>();
    private final List<ProposalBook.Received> taken = new ArrayList<>();

    public ProposalRows(EntityManager em, ProposalBook book, ZoneId zone) {
        this.em = em;
        this.book = book;
        this.zone = zone;
    }

    /**
     * Judges the rows one after the other; nothing is written.
     *
     * @return not saved as long as the caller does not say so
     */
    public ImportResult judge(List<ImportLine> lines) {
        Map<String, Map<String, String>> standing = standing(lines);
        Map<List<String>, Integer> seen = new HashMap<>();
        List<ImportError> errors = new ArrayList<>();
        int unchanged = 0;
        for (ImportLine line : lines) {
            try {
                Integer twin = seen.putIfAbsent(key(line), line.line());
                if (twin != null) {
                    throw new Refusal("IMPORT_ROW_TWICE", twin);
                }
                if (line.cell(CODE) == null) {
                    taken.add(read(line));
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
        }
        return new ImportResult(lines.size(), taken.size(), 0, unchanged, errors, false);
    }

    /** Takes in what was judged to be new. */
    public void write() {
        for (int from = 0; from < taken.size(); from += WRITTEN_AT_ONCE) {
            book.enter(taken.subList(from, Math.min(taken.size(), from + WRITTEN_AT_ONCE)));
            em.clear();
        }
        taken.clear();
    }

    /** What tells a row from the others: its number, or everything that a new one says. */
    private static List<String> key(ImportLine line) {
        String code = line.cell(CODE);
        return code == null
                ? Arrays.asList(
                        line.cell(CALL), line.cell(TITLE), line.cell(BODY), line.cell(NAME), line.cell(RECEIVED))
                : List.of(code);
    }

    private ProposalBook.Received read(ImportLine line) {
        Cells cells = new Cells(line);
        String callCode = cells.needed(CALL, ANY_LENGTH);
        Call call = calls.get(callCode);
        if (call == null) {
            call = CallQueries.find(em, callCode)
                    .orElseThrow(() -> Refusal.ofField(CALL, "IMPORT_WORD_UNKNOWN", callCode));
            calls.put(callCode, call);
        }
        return book.typed(
                call,
                new EnterProposal(
                        callCode,
                        Objects.requireNonNullElse(cells.word(CHANNEL, ProposalChannel.class), ProposalChannel.PAPER),
                        cells.needed(TITLE, ANY_LENGTH),
                        cells.needed(BODY, ANY_LENGTH),
                        Objects.requireNonNullElse(cells.word(KIND, ProposerKind.class), ProposerKind.PERSON),
                        cells.text(NAME, LONGEST_NAME),
                        cells.text(GUARDIAN, LONGEST_NAME),
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
                    : Cells.plain(line.cell(column));
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
                                    + " p.receivedAt, p.guardianName from Proposal p, Call c"
                                    + " where c.id = p.callId and p.code in :codes",
                            Object[].class)
                    .setParameter("codes", codes.subList(from, Math.min(codes.size(), from + CODES_AT_ONCE)))
                    .getResultList()
                    .forEach(cells -> standing.put((String) cells[0], texts(cells)));
        }
        return standing;
    }

    private static Map<String, String> texts(Object[] cells) {
        Map<String, String> texts = new HashMap<>();
        texts.put(CALL, Cells.plain(cells[1]));
        texts.put(CHANNEL, Cells.plain(cells[2]));
        texts.put(TITLE, Cells.plain(cells[3]));
        texts.put(BODY, Cells.plain(cells[4]));
        texts.put(KIND, Cells.plain(cells[5]));
        texts.put(NAME, Cells.plain(cells[6]));
        texts.put(GUARDIAN, Cells.plain(cells[8]));
        texts.put(RECEIVED, ((Instant) cells[7]).truncatedTo(ChronoUnit.SECONDS).toString());
        return texts;
    }

    /** A moment as the portal writes it, a day with a time in the portal's zone, or a day, of which the beginning counts. */
    private Instant received(ImportLine line) {
        String text = new Cells(line).needed(RECEIVED, ANY_LENGTH);
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
