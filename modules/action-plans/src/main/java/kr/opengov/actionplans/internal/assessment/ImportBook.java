package kr.opengov.actionplans.internal.assessment;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kr.opengov.actionplans.CodingMethod;
import kr.opengov.actionplans.OgpImportView;
import kr.opengov.actionplans.OgpRepairView;
import kr.opengov.actionplans.RepairKind;
import kr.opengov.actionplans.TopicScheme;
import kr.opengov.actionplans.internal.register.Commitment;
import kr.opengov.actionplans.internal.topic.TopicBook;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;

/** Takes a file of the partnership's database as it is, proposes repairs, and gives back what came in. */
public final class ImportBook {

    private static final String ID_COLUMN = "Commitment Unique Identifier";
    private static final int LONGEST_CELL_TO_REPAIR = 500;
    private static final int MOST_ROWS = 10_000;

    /** Columns whose values are judgements: the variable they carry, by method. */
    private static final Map<String, String> NEW_METHOD = Map.of(
            "Verifiable", "VERIFIABLE",
            "_Relevant", "RELEVANT",
            "Potential for Results", "POTENTIAL",
            "Completion (End Of Term)", "COMPLETION",
            "Early Results", "EARLY_RESULTS");

    private static final Map<String, String> OLD_METHOD = Map.of(
            "Specificity", "SPECIFICITY",
            "Potential Impact", "POTENTIAL_IMPACT",
            "Did It Open Government (Overall)", "OPEN_GOVERNMENT");
    private static final Map<String, String> WORDS = Map.of(
            "1", "YES",
            "0", "NO",
            "NO_NOTABLE_RESULTS", "NONE",
            "DID_NOT_CHANGE", "NO_CHANGE");

    /** Columns that say whether a commitment is about a policy area, by its code; 1 says yes. */
    private static final Map<String, String> POLICY_AREAS = Map.ofEntries(
            Map.entry("Right To Information", "ACCESS_TO_INFORMATION"),
            Map.entry("Access to information", "ACCESS_TO_INFORMATION"),
            Map.entry("Anti-Corruption and Integrity", "ANTI_CORRUPTION"),
            Map.entry("Civic Space and Enabling Environment", "CIVIC_SPACE"),
            Map.entry("Environment & Climate", "CLIMATE"),
            Map.entry("Digital Governance", "DIGITAL_GOVERNANCE"),
            Map.entry("Fiscal Openness", "FISCAL_OPENNESS"),
            Map.entry("Inclusion", "INCLUSION"),
            Map.entry("Justice", "JUSTICE"),
            Map.entry("Open Parliaments", "OPEN_PARLIAMENT"),
            Map.entry("Public Participation", "PARTICIPATION"),
            Map.entry("Public Service Delivery", "PUBLIC_SERVICES"));

    private final EntityManager em;

    public ImportBook(EntityManager em) {
        this.em = em;
    }

    /** Keeps a file; see the façade for what it refuses. */
    public Long keep(String name, List<String> head, List<List<String>> rows, Instant at, Long by) {
        int ids = head.indexOf(ID_COLUMN);
        if (ids < 0) {
            throw Refusal.ofField("file", "IMPORT_COLUMN_MISSING", ID_COLUMN);
        }
        if (rows.size() > MOST_ROWS) {
            throw Refusal.ofField("file", "IMPORT_FILE_TOO_LONG", MOST_ROWS);
        }
        OgpImport kept = new OgpImport(name, Cells.write(head), rows.size(), head.size(), at, by);
        em.persist(kept);
        em.flush();
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            if (row.size() != head.size()) {
                throw Refusal.ofField("file", "IMPORT_ROW_WIDTH", i + 2, row.size(), head.size());
            }
            em.persist(new OgpRow(kept.id(), i + 2, row.get(ids), Cells.write(row)));
            for (int column = 0; column < row.size(); column++) {
                propose(kept.id(), i + 2, column, head.get(column), row.get(column));
            }
        }
        em.flush();
        return kept.id();
    }

    private void propose(Long id, int position, int column, String name, String cell) {
        if (cell.length() <= LONGEST_CELL_TO_REPAIR) {
            Repairs.of(name, cell)
                    .ifPresent(proposal ->
                            em.persist(new OgpRepair(id, position, column, proposal.kind(), cell, proposal.text())));
        }
    }

    /** The files that came in, the latest first; one statement. */
    public List<OgpImportView> imports() {
        return em.createQuery(
                        "select new " + OgpImportView.class.getName()
                                + "(i.id, i.name, i.rowCount, i.columnCount, i.importedAt,"
                                + " (select count(r) from OgpRepair r where r.importId = i.id),"
                                + " (select count(o) from OgpRepair o where o.importId = i.id and o.accepted is null))"
                                + " from OgpImport i order by i.id desc",
                        OgpImportView.class)
                .getResultList();
    }

    private List<String> head(Long id) {
        OgpImport kept = em.find(OgpImport.class, id);
        if (kept == null) {
            throw new Refusal("NOT_FOUND");
        }
        return Cells.read(kept.head());
    }

    /** One page of proposed repairs, the undecided first; three statements. */
    public Page<OgpRepairView> repairs(Long id, PageRequest page) {
        List<String> head = head(id);
        long total = em.createQuery("select count(r) from OgpRepair r where r.importId = :id", Long.class)
                .setParameter("id", id)
                .getSingleResult();
        List<OgpRepairView> rows = em.createQuery(
                        "select r.id, r.position, r.columnIndex, r.kind, r.raw, r.proposal, r.accepted from OgpRepair r"
                                + " where r.importId = :id order by case when r.accepted is null then 0 else 1 end,"
                                + " r.position, r.columnIndex",
                        Object[].class)
                .setParameter("id", id)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultStream()
                .map(row -> new OgpRepairView(
                        (Long) row[0],
                        (Integer) row[1],
                        head.get((Integer) row[2]),
                        (RepairKind) row[3],
                        (String) row[4],
                        (String) row[5],
                        (Boolean) row[6]))
                .toList();
        return new Page<>(rows, total, page);
    }

    /** Decides on every undecided repair of a kind, or on all; answers how many. */
    public int decide(Long id, RepairKind kind, boolean accept, Instant at, Long by) {
        head(id);
        List<OgpRepair> open = em
                .createQuery("select r from OgpRepair r where r.importId = :id and r.accepted is null", OgpRepair.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .filter(repair -> kind == null || repair.kind() == kind)
                .toList();
        open.forEach(repair -> repair.decide(accept, at, by));
        em.flush();
        return open.size();
    }

    /** The file with its head: as it came in, or with the accepted repairs. */
    public List<List<String>> table(Long id, boolean repaired) {
        List<List<String>> table = new ArrayList<>();
        table.add(head(id));
        Map<Integer, List<OgpRepair>> repairs = repaired ? accepted(id) : Map.of();
        rows(id).forEach(row -> table.add(cells(row, repairs)));
        return table;
    }

    /** The cells of a row with its repairs. */
    private static List<String> cells(OgpRow row, Map<Integer, List<OgpRepair>> repairs) {
        List<String> cells = Cells.read(row.cells());
        repairs.getOrDefault(row.position(), List.of())
                .forEach(repair -> cells.set(repair.columnIndex(), repair.proposal()));
        return cells;
    }

    private List<OgpRow> rows(Long id) {
        return em.createQuery("select r from OgpRow r where r.importId = :id order by r.position", OgpRow.class)
                .setParameter("id", id)
                .getResultList();
    }

    private Map<Integer, List<OgpRepair>> accepted(Long id) {
        return em.createQuery("select r from OgpRepair r where r.importId = :id and r.accepted = true", OgpRepair.class)
                .setParameter("id", id)
                .getResultStream()
                .collect(Collectors.groupingBy(OgpRepair::position));
    }

    /** Takes over the judgements on commitments of the register that have the identifier; answers how many. */
    public int takeOver(Long id, String coder, LocalDate day, Long by) {
        List<String> head = head(id);
        Map<String, Commitment> known = known();
        AssessmentBook book = new AssessmentBook(em);
        String source = em.find(OgpImport.class, id).name();
        int taken = 0;
        Map<Integer, List<OgpRepair>> repairs = accepted(id);
        for (OgpRow row : rows(id)) {
            Commitment commitment = known.get(row.ogpId());
            if (commitment != null) {
                List<String> cells = cells(row, repairs);
                Long unit = book.wholeUnit(commitment);
                taken += take(book, unit, head, cells, CodingMethod.IRM_2021, NEW_METHOD, coder, day, by, source);
                taken += take(book, unit, head, cells, CodingMethod.IRM_2015, OLD_METHOD, coder, day, by, source);
            }
        }
        em.flush();
        return taken;
    }

    /** The commitments of the register by the partnership's identifier; one statement. */
    private Map<String, Commitment> known() {
        Map<String, Commitment> known = new HashMap<>();
        em.createQuery("select c from Commitment c join fetch c.plan where c.ogpId is not null", Commitment.class)
                .getResultList()
                .forEach(commitment -> known.put(commitment.ogpId(), commitment));
        return known;
    }

    /** Takes over the policy areas of commitments that nobody sorted yet; answers how many. */
    public int takeTopics(Long id) {
        List<String> head = head(id);
        Map<String, Long> known = new HashMap<>();
        em.createQuery("select c.ogpId, c.id from Commitment c where c.ogpId is not null", Object[].class)
                .getResultList()
                .forEach(cells -> known.put((String) cells[0], (Long) cells[1]));
        TopicBook book = new TopicBook(em);
        Set<Long> sorted = book.sorted(TopicScheme.POLICY_AREA);
        String source = em.find(OgpImport.class, id).name();
        Map<Integer, List<OgpRepair>> repairs = accepted(id);
        int taken = 0;
        for (OgpRow row : rows(id)) {
            Long commitment = known.get(row.ogpId());
            Set<String> areas =
                    commitment == null || sorted.contains(commitment) ? Set.of() : areas(head, cells(row, repairs));
            if (!areas.isEmpty()) {
                book.put(commitment, TopicScheme.POLICY_AREA, areas, source);
                taken++;
            }
        }
        return taken;
    }

    /** NA, ND and NR say nothing about an area, and a blank is no 0. */
    private static Set<String> areas(List<String> head, List<String> cells) {
        Set<String> areas = new TreeSet<>();
        POLICY_AREAS.forEach((column, code) -> {
            int index = head.indexOf(column);
            if (index >= 0 && cells.get(index).strip().matches("1(\\.0+)?")) {
                areas.add(code);
            }
        });
        return areas;
    }

    private static int take(
            AssessmentBook book,
            Long unit,
            List<String> head,
            List<String> cells,
            CodingMethod method,
            Map<String, String> columns,
            String coder,
            LocalDate day,
            Long by,
            String source) {
        int taken = 0;
        for (Map.Entry<String, String> column : columns.entrySet()) {
            int index = head.indexOf(column.getKey());
            String value = index < 0 ? "" : word(cells.get(index));
            // A word the method does not know is left in the file and not guessed at.
            if (method.values(column.getValue()).contains(value) || AssessmentBook.isBlank(value)) {
                book.record(unit, method, column.getValue(), value, coder, by, day, null, source);
                taken++;
            }
        }
        return taken;
    }

    private static String word(String cell) {
        String text = cell.strip().toUpperCase(Locale.ROOT).replace(' ', '_');
        return WORDS.getOrDefault(text.equals("N/A") ? "NA" : text, text.equals("N/A") ? "NA" : text);
    }
}
