package kr.opengov.membership.internal.figures;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kr.opengov.membership.Cells;
import kr.opengov.membership.RegisterList;
import kr.opengov.membership.internal.governance.RecordedRow;
import kr.opengov.membership.internal.governance.RecordedRow.Replacement;
import kr.opengov.membership.internal.register.Recorded;
import kr.opengov.platform.Refusal;

/**
 * Printed figures as a file: what a source prints is kept with its day beside what the register counts. A figure is told by
 * what it counts and where it stands.
 */
public final class FigureList extends RegisterList<FigureLine> {

    /** What sources print about the partnership; a page has a name for each. */
    private static final Set<String> METRICS = Set.of(
            "memberGovernments",
            "localGovernments",
            "foundingGovernments",
            "foundingCivilSocietyLeaders",
            "localPilotParticipants",
            "steeringCommitteeGovernment",
            "steeringCommitteeCivilSociety",
            "actionPlans",
            "commitmentsOrResults",
            "shareOfCommitmentsOnPublicAccountabilityPercent");

    private static final Set<String> BASES = Set.of("printed", "context", "none");

    private final EntityManager em;
    private final LocalDate today;
    private final Recorded recorded;

    public FigureList(EntityManager em, LocalDate today, Recorded recorded) {
        this.em = em;
        this.today = today;
        this.recorded = recorded;
    }

    @Override
    protected List<Field<FigureLine>> fields() {
        return List.of(
                new Field<>("metric", FigureLine::metric),
                new Field<>("value", FigureLine::value),
                new Field<>("approximate", FigureLine::approximate),
                new Field<>("printed", FigureLine::raw),
                new Field<>("asOf", FigureLine::asOf),
                new Field<>("countedOn", FigureLine::countedOn),
                new Field<>("basis", FigureLine::basis),
                new Field<>("source", FigureLine::source),
                new Field<>("line", FigureLine::line),
                new Field<>("note", FigureLine::note));
    }

    /** One statement. */
    @Override
    protected List<FigureLine> standing() {
        return em.createQuery(
                        "SELECT x FROM FigureRow x WHERE " + RecordedRow.standing("FigureRow")
                                + " ORDER BY x.source, x.line, x.metric, x.id",
                        FigureRow.class)
                .setParameter("knownAt", recorded.at())
                .getResultStream()
                .map(FigureRow::line)
                .toList();
    }

    @Override
    protected FigureLine read(Cells cells) {
        FigureLine line = new FigureLine(
                null,
                word(cells, "metric", METRICS),
                cells.neededNumber("value"),
                cells.flag("approximate"),
                cells.needed("printed", 100),
                cells.text("asOf", 40),
                cells.day("countedOn"),
                word(cells, "basis", BASES),
                cells.needed("source", 100),
                cells.number("line"),
                cells.text("note", 500));
        boolean dated = !"none".equals(line.basis());
        if (dated != (line.asOf() != null) || dated != (line.countedOn() != null)) {
            throw Refusal.ofField("basis", "FIGURE_DAY_CONTRADICTS", line.basis());
        }
        if (dated && line.countedOn().isAfter(today.withDayOfYear(today.lengthOfYear()))) {
            throw Refusal.ofField("countedOn", "DAY_IN_FUTURE", today);
        }
        return line;
    }

    private static String word(Cells cells, String column, Set<String> words) {
        String word = cells.needed(column, 80);
        if (!words.contains(word)) {
            throw Refusal.ofField(column, "IMPORT_WORD_UNKNOWN", word);
        }
        return word;
    }

    @Override
    protected Object key(FigureLine row) {
        return row.key();
    }

    @Override
    protected void add(FigureLine row) {
        em.persist(new FigureRow(row, recorded, Replacement.NONE));
        em.flush();
    }

    @Override
    protected void correct(FigureLine before, FigureLine row, String reason) {
        em.persist(new FigureRow(row, recorded, new Replacement(before.id(), false, reason)));
        em.flush();
    }
}
