package kr.opengov.membership.internal.governance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kr.opengov.platform.Bilingual;
import kr.opengov.platform.directory.DirectoryTrace;
import kr.opengov.platform.directory.TraceLine;

/** The seats of a person in governance bodies, as the register knows them now; rosters are public. */
@Stateless
public class SeatTrace implements DirectoryTrace {

    @PersistenceContext(unitName = "membership")
    private EntityManager em;

    @Inject
    private Clock clock;

    protected SeatTrace() {}

    public SeatTrace(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /** A seat as the query delivers it. */
    public record Line(
            String code, String nameKo, String nameEn, String affiliation, String title, LocalDate from, LocalDate to) {

        TraceLine view() {
            String held = affiliation == null ? title : title == null ? affiliation : affiliation + " " + title;
            return new TraceLine(
                    "seat",
                    new Bilingual(nameKo, nameEn, true),
                    "/bodies/" + code,
                    held == null ? null : new Bilingual(held, null, false),
                    from,
                    to);
        }
    }

    @Override
    public List<TraceLine> ofPersons(Set<Long> ids) {
        return em.createQuery(
                        "SELECT NEW " + Line.class.getName().replace('$', '.')
                                + "(b.code, b.nameKo, b.nameEn, x.affiliation, x.title, x.from, x.to)"
                                + " FROM SeatHolding x JOIN x.body b WHERE x.personId IN :ids AND "
                                + RecordedRow.standing("SeatHolding") + " ORDER BY x.from DESC, x.id",
                        Line.class)
                .setParameter("ids", ids)
                .setParameter("knownAt", clock.instant())
                .getResultStream()
                .map(Line::view)
                .toList();
    }

    /** Bodies are no organisations of the directory, and seats belong to persons. */
    @Override
    public List<TraceLine> ofOrganisations(Set<Long> ids) {
        return List.of();
    }
}
