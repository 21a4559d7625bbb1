package kr.opengov.db.demo;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A call of the size of 광화문1번가 (180,705 proposals in 49 days) with everything that belongs to it: proposals in plausible
 * Korean with their texts, history and ledger, supporters, and a consultation with its ballots. Everything is invented;
 * the same seed makes the same rows. For tests and benchmarks.
 */
public final class ManyProposals {
    /** The code of the call, and of its consultation. */
    public static final String CALL = "MANY-2025";

    private static final LocalDate OPENS = LocalDate.of(2025, 5, 25);
    private static final int DAYS = 49;
    private static final int SECONDS_OF_A_DAY = 86_400;
    private static final int SUPPORTERS = 150_000;
    private static final long FIRST_ACCOUNT = 10_000_000;
    private static final int ROWS_AT_ONCE = 500;
    private static final int RECEIPT_BYTES = 32;

    private final Connection connection;
    private final Function<String, ? extends Collection<Long>> pairs;
    private final ProposalPhrases phrases;
    private final Random random;

    /**
     * @param connection of the owner; commits belong to the caller
     * @param pairs what of a title stands in the index of titles
     */
    public ManyProposals(Connection connection, Function<String, ? extends Collection<Long>> pairs, long seed) {
        this.connection = connection;
        this.pairs = pairs;
        this.random = new Random(seed);
        this.phrases = new ProposalPhrases(random);
    }

    /**
     * Writes them behind whatever is there.
     *
     * @param proposals how many
     * @param votes how many of each: persons who support something, and ballots
     */
    public void load(int proposals, int votes) throws SQLException {
        long call = next("ap_call");
        long first = next("ap_proposal");
        call(call);
        String[] titles = proposals(call, first, proposals, supports(proposals, votes));
        index(first, titles);
        ballots(call, votes);
        for (String table : List.of(
                "ap_call",
                "ap_proposal",
                "ap_proposal_version",
                "ap_proposal_event",
                "ap_contribution",
                "ap_consultation")) {
            execute("INSERT INTO ap_ids (name, next_id) SELECT '" + table + "', COALESCE(MAX(id), 0) FROM " + table
                    + " ON DUPLICATE KEY UPDATE next_id = VALUES(next_id)");
        }
        execute("INSERT INTO ap_proposal_number (number_year, last_number) VALUES (" + OPENS.getYear() + ", "
                + proposals + ") ON DUPLICATE KEY UPDATE last_number = GREATEST(last_number, " + proposals + ")");
        execute("INSERT INTO ap_proposal_count (received_on, call_id, state, channel, hidden, proposals)"
                + " SELECT DATE(received_at + INTERVAL 9 HOUR), call_id, state, channel, hidden, COUNT(*)"
                + " FROM ap_proposal WHERE call_id = " + call
                + " GROUP BY DATE(received_at + INTERVAL 9 HOUR), call_id, state, channel, hidden");
        execute("INSERT INTO ap_support_count (supports, slice, call_id, state, channel, hidden, proposals)"
                + " SELECT supports, FLOOR(id / 20000), call_id, state, channel, hidden, COUNT(*)"
                + " FROM ap_proposal WHERE call_id = " + call
                + " GROUP BY supports, FLOOR(id / 20000), call_id, state, channel, hidden");
    }

    private void call(long id) throws SQLException {
        try (PreparedStatement call = connection.prepareStatement(
                "INSERT INTO ap_call (id, code, member_code, title_ko, title_en, text_ko, opens_on, closes_on,"
                        + " channels, supporting, state, announced_at) VALUES (?, ?, 'KOR', '국민 제안을 받습니다(지어낸 공모)',"
                        + " 'Invented call of many proposals', '무엇을 바꾸면 좋을지 알려 주십시오.', ?, ?,"
                        + " 'ONLINE,PAPER,PHONE', TRUE, 'ANNOUNCED', ?)")) {
            call.setLong(1, id);
            call.setString(2, CALL);
            call.setObject(3, OPENS);
            call.setObject(4, OPENS.plusDays(DAYS - 1L));
            call.setObject(5, OPENS.minusDays(15).atStartOfDay());
            call.executeUpdate();
        }
    }

    /** Few proposals have many supporters, most have one or none. */
    private int[] supports(int proposals, int votes) {
        int[] supports = new int[proposals];
        for (int i = 0; i < votes && proposals > 0; i++) {
            double where = random.nextDouble();
            int proposal = (int) (proposals * where * where * where * where);
            if (supports[proposal] < SUPPORTERS) {
                supports[proposal]++;
            }
        }
        return supports;
    }

    private String[] proposals(long call, long first, int count, int[] supports) throws SQLException {
        String[] titles = new String[count];
        long version = next("ap_proposal_version");
        long event = next("ap_proposal_event");
        long contribution = next("ap_contribution");
        try (Rows rows = new Rows(
                        "ap_proposal",
                        "id, code, call_id, channel, title, body, proposer_kind, received_at, entered_at, state, due_on,"
                                + " supports, root_id, hidden",
                        14);
                Rows texts = new Rows("ap_proposal_version", "id, proposal_id, number, title, body, written_at", 6);
                Rows events =
                        new Rows("ap_proposal_event", "id, proposal_id, kind, state, happened_on, recorded_at", 6);
                Rows ledger = new Rows("ap_contribution", "id, call_id, kind, proposal_id, received_on", 5);
                Rows supporters = new Rows("ap_support", "proposal_id, account_id, supported_at", 3)) {
            for (int i = 0; i < count; i++) {
                long id = first + i;
                titles[i] = phrases.title();
                String body = phrases.body();
                int second = (int) ((long) i * SECONDS_OF_A_DAY * DAYS / count);
                LocalDateTime local = OPENS.atStartOfDay().plusSeconds(second);
                LocalDateTime received = local.minusHours(9);
                LocalDate day = local.toLocalDate();
                String state = phrases.state();
                boolean pending = "RECEIVED".equals(state) || "UNDER_REVIEW".equals(state);
                rows.add(
                        id,
                        "OGP-%d-%06d".formatted(OPENS.getYear(), i + 1),
                        call,
                        phrases.channel(),
                        titles[i],
                        body,
                        "PERSON",
                        received,
                        received,
                        state,
                        pending ? day.plusMonths(1) : null,
                        supports[i],
                        id,
                        false);
                // The rows this one refers to, or that refer to it, go in the order of the keys.
                texts.after(rows).add(version + i, id, 1, titles[i], body, received);
                events.after(rows).add(event + i, id, "RECEIVED", "RECEIVED", day, received);
                ledger.after(rows).add(contribution + i, call, "PROPOSAL", id, day);
                for (int k = 0; k < supports[i]; k++) {
                    supporters.after(rows).add(id, FIRST_ACCOUNT + (i * 31L + k) % SUPPORTERS, received.plusMinutes(k));
                }
            }
            rows.send();
        }
        return titles;
    }

    private void index(long first, String[] titles) throws SQLException {
        TreeMap<Long, Integer> counts = new TreeMap<>();
        try (Rows rows = new Rows("ap_proposal_gram", "gram, proposal_id", 2);
                Rows counted = new Rows("ap_gram", "gram, proposals", 2)) {
            counted.suffix(" ON DUPLICATE KEY UPDATE proposals = proposals + VALUES(proposals)");
            for (int i = 0; i < titles.length; i++) {
                for (Long pair : pairs.apply(titles[i])) {
                    rows.add(pair, first + i);
                    counts.merge(pair, 1, Integer::sum);
                }
            }
            for (var count : counts.entrySet()) {
                counted.add(count.getKey(), count.getValue());
            }
        }
    }

    private void ballots(long call, int votes) throws SQLException {
        long consultation = next("ap_consultation");
        try (Rows one =
                new Rows("ap_consultation", "id, code, call_id, title_ko, question_ko, opens_on, closes_on", 7)) {
            one.add(consultation, CALL, call, "지어낸 의견 수렴", "찬성하십니까?", OPENS.plusDays(DAYS), OPENS.plusDays(DAYS + 11L));
        }
        try (Rows receipts = new Rows("ap_ballot_receipt", "consultation_id, voter_hash", 2);
                Rows ballots = new Rows("ap_ballot", "ballot_key, consultation_id, choice", 3)) {
            for (int i = 0; i < votes; i++) {
                byte[] hash = new byte[RECEIPT_BYTES];
                random.nextBytes(hash);
                receipts.add(consultation, hash);
                byte[] key = ByteBuffer.allocate(16)
                        .putLong(random.nextLong())
                        .putLong(random.nextLong())
                        .array();
                int of100 = random.nextInt(100);
                ballots.add(key, consultation, of100 < 61 ? "FOR" : of100 < 93 ? "AGAINST" : "OTHER");
            }
        }
    }

    private long next(String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT COALESCE(MAX(id), 0) + 1 FROM " + table)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Rows of one table, many in one statement. */
    private final class Rows implements AutoCloseable {
        private final String head;
        private final Object[] values;
        private final int columns;
        private String tail = "";
        private int filled;

        Rows(String table, String columnNames, int columns) {
            this.head = "INSERT INTO " + table + " (" + columnNames + ") VALUES ";
            this.columns = columns;
            this.values = new Object[columns * ROWS_AT_ONCE];
        }

        void suffix(String text) {
            tail = text;
        }

        /** Sends the other rows first when these are full: foreign keys are never behind. */
        Rows after(Rows others) throws SQLException {
            if (filled == values.length) {
                others.send();
            }
            return this;
        }

        void add(Object... row) throws SQLException {
            if (filled == values.length) {
                send();
            }
            System.arraycopy(row, 0, values, filled, columns);
            filled += columns;
        }

        void send() throws SQLException {
            if (filled == 0) {
                return;
            }
            String row = "(" + "?, ".repeat(columns - 1) + "?)";
            int count = filled / columns;
            try (PreparedStatement insert =
                    connection.prepareStatement(head + row + (", " + row).repeat(count - 1) + tail)) {
                for (int i = 0; i < filled; i++) {
                    insert.setObject(i + 1, values[i]);
                }
                insert.executeUpdate();
            }
            filled = 0;
        }

        @Override
        public void close() throws SQLException {
            send();
        }
    }
}
