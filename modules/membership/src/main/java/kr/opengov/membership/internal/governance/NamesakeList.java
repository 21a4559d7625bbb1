package kr.opengov.membership.internal.governance;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import kr.opengov.membership.Cells;
import kr.opengov.membership.RegisterList;
import kr.opengov.membership.internal.governance.RecordedRow.Replacement;
import kr.opengov.membership.internal.register.Recorded;
import kr.opengov.platform.Refusal;

/**
 * What was found about persons of one name as a file, for the secretariat alone. The persons are named by their codes in the
 * directory; which of the two comes first says nothing.
 */
public final class NamesakeList extends RegisterList<NamesakeLine> {

    private final EntityManager em;
    private final Recorded recorded;
    private final Function<String, Optional<Person>> people;

    /** @param people the persons of the directory by their codes */
    public NamesakeList(EntityManager em, Recorded recorded, Function<String, Optional<Person>> people) {
        this.em = em;
        this.recorded = recorded;
        this.people = people;
    }

    @Override
    protected List<Field<NamesakeLine>> fields() {
        return List.of(
                new Field<>("person", NamesakeLine::first),
                new Field<>("otherPerson", NamesakeLine::second),
                new Field<>("samePerson", NamesakeLine::samePerson),
                new Field<>("reason", NamesakeLine::reason));
    }

    /** One statement. */
    @Override
    protected List<NamesakeLine> standing() {
        return em.createQuery(
                        "SELECT x FROM NamesakeDecision x WHERE " + RecordedRow.standing("NamesakeDecision")
                                + " AND x.firstPersonCode IS NOT NULL AND x.secondPersonCode IS NOT NULL ORDER BY x.id",
                        NamesakeDecision.class)
                .setParameter("knownAt", recorded.at())
                .getResultStream()
                .map(NamesakeDecision::line)
                .toList();
    }

    @Override
    protected NamesakeLine read(Cells cells) {
        String first = cells.needed("person", 60);
        String second = cells.needed("otherPerson", 60);
        if (first.equals(second)) {
            throw Refusal.ofField("otherPerson", "NAMESAKES_ONE_PERSON", first);
        }
        return new NamesakeLine(null, first, second, cells.neededFlag("samePerson"), cells.needed("reason", 1000));
    }

    @Override
    protected Object key(NamesakeLine row) {
        return row.key();
    }

    @Override
    protected void add(NamesakeLine row) {
        write(row, Replacement.NONE);
    }

    @Override
    protected void correct(NamesakeLine before, NamesakeLine row, String reason) {
        write(row, new Replacement(before.id(), false, reason));
    }

    private void write(NamesakeLine row, Replacement replacement) {
        Person first = person("person", row.first());
        Person second = person("otherPerson", row.second());
        if (!Objects.equals(first.nameKo(), second.nameKo())) {
            throw Refusal.ofField("otherPerson", "NAMESAKES_UNLIKE", first.nameKo(), second.nameKo());
        }
        em.persist(new NamesakeDecision(first, second, row, recorded, replacement));
        em.flush();
    }

    private Person person(String column, String code) {
        return people.apply(code).orElseThrow(() -> Refusal.ofField(column, "PERSON_UNKNOWN", code));
    }
}
