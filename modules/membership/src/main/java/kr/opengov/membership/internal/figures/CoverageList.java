package kr.opengov.membership.internal.figures;

import jakarta.persistence.EntityManager;
import java.util.List;
import kr.opengov.membership.Cells;
import kr.opengov.membership.MembershipKind;
import kr.opengov.membership.RegisterList;
import kr.opengov.membership.internal.governance.RecordedRow;
import kr.opengov.membership.internal.governance.RecordedRow.Replacement;
import kr.opengov.membership.internal.register.Recorded;

/** How complete the list of each kind of members is, as a file: one row for a kind that is known to be incomplete. */
public final class CoverageList extends RegisterList<CoverageLine> {

    private static final int MOST = 1_000_000;

    private final EntityManager em;
    private final Recorded recorded;

    public CoverageList(EntityManager em, Recorded recorded) {
        this.em = em;
        this.recorded = recorded;
    }

    @Override
    protected List<Field<CoverageLine>> fields() {
        return List.of(
                new Field<>("kind", CoverageLine::kind),
                new Field<>("expectedAbout", CoverageLine::expectedAbout),
                new Field<>("source", CoverageLine::source));
    }

    /** One statement. */
    @Override
    protected List<CoverageLine> standing() {
        return em.createQuery(
                        "SELECT x FROM CoverageRow x WHERE " + RecordedRow.standing("CoverageRow") + " ORDER BY x.id",
                        CoverageRow.class)
                .setParameter("knownAt", recorded.at())
                .getResultStream()
                .map(CoverageRow::line)
                .toList();
    }

    @Override
    protected CoverageLine read(Cells cells) {
        return new CoverageLine(
                null,
                cells.neededWord("kind", MembershipKind.class),
                cells.neededNumber("expectedAbout", 1, MOST),
                cells.needed("source", 200));
    }

    @Override
    protected Object key(CoverageLine row) {
        return row.kind();
    }

    @Override
    protected void add(CoverageLine row) {
        em.persist(new CoverageRow(row, recorded, Replacement.NONE));
        em.flush();
    }

    @Override
    protected void correct(CoverageLine before, CoverageLine row, String reason) {
        em.persist(new CoverageRow(row, recorded, new Replacement(before.id(), false, reason)));
        em.flush();
    }
}
