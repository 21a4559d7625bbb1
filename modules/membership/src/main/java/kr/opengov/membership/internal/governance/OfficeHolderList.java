package kr.opengov.membership.internal.governance;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kr.opengov.membership.Cells;
import kr.opengov.membership.Confidence;
import kr.opengov.membership.RegisterList;
import kr.opengov.membership.internal.governance.RecordedRow.Replacement;
import kr.opengov.membership.internal.register.Recorded;
import kr.opengov.platform.Refusal;

/** Who holds the offices that seats follow, as a file. A person without a code of the directory is a new one. */
public final class OfficeHolderList extends RegisterList<OfficeHolderLine> {

    private final EntityManager em;
    private final Recorded recorded;
    private final Function<String, Optional<Person>> known;
    private final Function<Person, Person> named;

    /**
     * @param known the person of a code of the directory
     * @param named a person of the directory for somebody new
     */
    public OfficeHolderList(
            EntityManager em,
            Recorded recorded,
            Function<String, Optional<Person>> known,
            Function<Person, Person> named) {
        this.em = em;
        this.recorded = recorded;
        this.known = known;
        this.named = named;
    }

    @Override
    protected List<Field<OfficeHolderLine>> fields() {
        return List.of(
                new Field<>("officeKo", OfficeHolderLine::officeKo),
                new Field<>("personCode", OfficeHolderLine::personCode),
                new Field<>("nameKo", OfficeHolderLine::nameKo),
                new Field<>("nameEn", OfficeHolderLine::nameEn),
                new Field<>("from", OfficeHolderLine::from),
                new Field<>("to", OfficeHolderLine::to),
                new Field<>("source", OfficeHolderLine::source),
                new Field<>("confidence", OfficeHolderLine::confidence));
    }

    /** The directory gives the code to who is new. */
    @Override
    protected Set<String> silent() {
        return Set.of("personCode");
    }

    /** One statement. */
    @Override
    protected List<OfficeHolderLine> standing() {
        return em.createQuery(
                        "SELECT x, o.nameKo FROM OfficeHolding x JOIN Office o ON o.code = x.officeCode WHERE "
                                + RecordedRow.standing("OfficeHolding"),
                        Object[].class)
                .setParameter("knownAt", recorded.at())
                .getResultStream()
                .map(pair -> ((OfficeHolding) pair[0]).line((String) pair[1]))
                .sorted(Comparator.comparing(OfficeHolderLine::officeKo).thenComparing(OfficeHolderLine::from))
                .toList();
    }

    @Override
    protected OfficeHolderLine read(Cells cells) {
        String code = cells.text("personCode", 60);
        String nameEn = cells.text("nameEn", 150);
        return new OfficeHolderLine(
                null,
                cells.needed("officeKo", 200),
                code,
                code == null && nameEn == null ? cells.needed("nameKo", 100) : cells.text("nameKo", 100),
                nameEn,
                cells.neededDay("from"),
                cells.day("to"),
                cells.needed("source", 1000),
                cells.neededWord("confidence", Confidence.class));
    }

    @Override
    protected Object key(OfficeHolderLine row) {
        return List.of(row.officeKo(), row.from());
    }

    @Override
    protected void add(OfficeHolderLine row) {
        write(row, person(row), Replacement.NONE);
    }

    @Override
    protected void correct(OfficeHolderLine before, OfficeHolderLine row, String reason) {
        boolean same = row.personCode() == null
                ? Set.of("to", "source", "confidence").containsAll(different(before, row))
                : row.personCode().equals(before.personCode());
        Person person =
                same ? known.apply(before.personCode()).orElseThrow(() -> unknown(before.personCode())) : person(row);
        write(row, person, new Replacement(before.id(), false, reason));
    }

    private Person person(OfficeHolderLine row) {
        return row.personCode() == null
                ? named.apply(new Person(null, null, row.nameKo(), row.nameEn()))
                : known.apply(row.personCode()).orElseThrow(() -> unknown(row.personCode()));
    }

    private static Refusal unknown(String personCode) {
        return Refusal.ofField("personCode", "PERSON_UNKNOWN", personCode);
    }

    private void write(OfficeHolderLine row, Person person, Replacement replacement) {
        if (row.to() != null && row.to().isBefore(row.from())) {
            throw Refusal.ofField("to", "IMPORT_DAYS_REVERSED", row.from());
        }
        Office office = em.createQuery("SELECT o FROM Office o WHERE o.nameKo = :name", Office.class)
                .setParameter("name", row.officeKo())
                // Two holders of one office at once would overlap.
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refusal.ofField("officeKo", "OFFICE_UNKNOWN"));
        OfficeHolding.standing(em, office.code(), recorded.at()).stream()
                .filter(other -> !other.id().equals(replacement.entryId())
                        && !before(row.to(), other.from())
                        && !before(other.to(), row.from()))
                .findFirst()
                .ifPresent(other -> {
                    throw Refusal.ofField("from", "OFFICE_HOLDER_THEN", other.from());
                });
        em.persist(new OfficeHolding(office.code(), person, row, recorded, replacement));
        em.flush();
    }

    private static boolean before(LocalDate last, LocalDate first) {
        return last != null && last.isBefore(first);
    }
}
