package kr.opengov.membership.internal.governance;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import kr.opengov.membership.Cells;
import kr.opengov.membership.CharterView;
import kr.opengov.membership.Confidence;
import kr.opengov.membership.RegisterList;
import kr.opengov.membership.internal.governance.RecordedRow.Replacement;
import kr.opengov.membership.internal.register.Recorded;
import kr.opengov.platform.Refusal;

/** Charters as a file: those of a body follow each other without overlap. */
public final class CharterList extends RegisterList<CharterView> {

    private final EntityManager em;
    private final Recorded recorded;

    public CharterList(EntityManager em, Recorded recorded) {
        this.em = em;
        this.recorded = recorded;
    }

    @Override
    protected List<Field<CharterView>> fields() {
        return List.of(
                new Field<>("bodyCode", CharterView::bodyCode),
                new Field<>("from", CharterView::from),
                new Field<>("to", CharterView::to),
                new Field<>("basisKo", CharterView::basisKo),
                new Field<>("basisEn", CharterView::basisEn),
                new Field<>("maximum", CharterView::maximum),
                new Field<>("privatePercent", CharterView::privatePercent),
                new Field<>("chairs", CharterView::chairs),
                new Field<>("meetingMonths", CharterView::meetingMonths),
                new Field<>("quorumPercent", CharterView::quorumPercent),
                new Field<>("termMonths", CharterView::termMonths),
                new Field<>("consecutiveTerms", CharterView::consecutiveTerms),
                new Field<>("source", CharterView::source),
                new Field<>("note", CharterView::note),
                new Field<>("confidence", CharterView::confidence));
    }

    /** One statement. */
    @Override
    protected List<CharterView> standing() {
        return em.createQuery("SELECT x FROM Charter x WHERE " + RecordedRow.standing("Charter"), Charter.class)
                .setParameter("knownAt", recorded.at())
                .getResultStream()
                .map(Charter::view)
                .sorted(Comparator.comparing(CharterView::bodyCode).thenComparing(CharterView::from))
                .toList();
    }

    @Override
    protected CharterView read(Cells cells) {
        return new CharterView(
                null,
                cells.needed("bodyCode", 40),
                cells.neededDay("from"),
                cells.day("to"),
                cells.needed("basisKo", 500),
                cells.text("basisEn", 500),
                cells.number("maximum", 1, 1000),
                cells.number("privatePercent", 0, 100),
                cells.number("chairs", 0, 20),
                cells.number("meetingMonths", 1, 60),
                cells.number("quorumPercent", 1, 100),
                cells.number("termMonths", 1, 120),
                cells.number("consecutiveTerms", 1, 20),
                cells.needed("source", 1000),
                cells.text("note", 1000),
                cells.neededWord("confidence", Confidence.class),
                null);
    }

    @Override
    protected Object key(CharterView row) {
        return List.of(row.bodyCode(), row.from());
    }

    @Override
    protected void add(CharterView row) {
        write(row, Replacement.NONE);
    }

    @Override
    protected void correct(CharterView before, CharterView row, String reason) {
        write(row, new Replacement(before.id(), false, reason));
    }

    private void write(CharterView row, Replacement replacement) {
        GovernanceBody.toChange(em, row.bodyCode());
        if (row.to() != null && row.to().isBefore(row.from())) {
            throw Refusal.ofField("to", "IMPORT_DAYS_REVERSED", row.from());
        }
        em.createQuery(
                        "SELECT x FROM Charter x WHERE x.bodyCode = :body AND " + RecordedRow.standing("Charter"),
                        Charter.class)
                .setParameter("body", row.bodyCode())
                .setParameter("knownAt", recorded.at())
                .getResultStream()
                .map(Charter::view)
                .filter(other -> !other.id().equals(replacement.entryId()) && overlap(row, other))
                .findFirst()
                .ifPresent(other -> {
                    throw Refusal.ofField("from", "CHARTER_PERIODS_OVERLAP", other.from());
                });
        em.persist(new Charter(row, recorded, replacement));
        em.flush();
    }

    private static boolean overlap(CharterView one, CharterView other) {
        return !before(one.to(), other.from()) && !before(other.to(), one.from());
    }

    private static boolean before(LocalDate last, LocalDate first) {
        return last != null && last.isBefore(first);
    }
}
