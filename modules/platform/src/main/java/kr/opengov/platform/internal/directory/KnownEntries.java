package kr.opengov.platform.internal.directory;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kr.opengov.platform.Bilingual;
import kr.opengov.platform.directory.OrganisationEntry;
import kr.opengov.platform.directory.OrganisationKind;
import kr.opengov.platform.directory.PersonEntry;

/** Finds many entries at once and adds those that are missing. */
public final class KnownEntries {

    private KnownEntries() {}

    /** The ids of persons by their codes; a code of nobody gets a new entry with the name given. */
    public static Map<String, Long> persons(EntityManager em, Map<String, Bilingual> names) {
        Map<String, Long> ids = new HashMap<>();
        for (Object[] row : in(em, "SELECT code, id FROM pf_person WHERE code IN ", names.keySet())) {
            ids.put((String) row[0], ((Number) row[1]).longValue());
        }
        Map<String, Person> added = new LinkedHashMap<>();
        names.forEach((code, name) -> {
            if (!ids.containsKey(code)) {
                Names.required(name.ko(), name.en());
                Person person = new Person(code);
                person.describe(new PersonEntry(null, 0, name.ko(), name.en(), null, null));
                em.persist(person);
                added.put(code, person);
            }
        });
        em.flush();
        added.forEach((code, person) -> ids.put(code, person.view().id()));
        return ids;
    }

    /** The ids of organisations by name; of several with one name the first, of none a new entry. */
    public static Map<String, Long> organisations(EntityManager em, PublicCode codes, Collection<String> names) {
        Set<String> asked = new TreeSet<>();
        names.forEach(name -> asked.add(Names.clean(name)));
        Map<String, Long> found = new HashMap<>();
        for (String column : List.of("name_en", "name_ko")) {
            in(
                            em,
                            "SELECT " + column + ", MIN(id) FROM pf_organisation WHERE merged_into IS NULL AND "
                                    + column + " IN ",
                            asked,
                            " GROUP BY " + column)
                    .forEach(row -> found.put(key((String) row[0]), ((Number) row[1]).longValue()));
        }
        Map<String, Organisation> added = new HashMap<>();
        for (String name : asked) {
            if (!found.containsKey(key(name))) {
                boolean korean = name.codePoints()
                        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL);
                Organisation organisation = new Organisation(codes.next("o"));
                organisation.describe(
                        new OrganisationEntry(
                                null,
                                0,
                                OrganisationKind.OTHER,
                                null,
                                korean ? name : null,
                                korean ? null : name,
                                null,
                                null,
                                null,
                                null),
                        null);
                em.persist(organisation);
                added.put(key(name), organisation);
                found.put(key(name), 0L);
            }
        }
        em.flush();
        added.forEach(
                (name, organisation) -> found.put(name, organisation.view().id()));
        Map<String, Long> ids = new HashMap<>();
        names.forEach(name -> ids.put(name, found.get(key(Names.clean(name)))));
        return ids;
    }

    /** The database finds names whatever the case, and so do we. */
    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static List<Object[]> in(EntityManager em, String select, Collection<String> values, String... end) {
        if (values.isEmpty()) {
            return List.of();
        }
        var query = em.createNativeQuery(
                select + "(" + String.join(",", Collections.nCopies(values.size(), "?")) + ")" + String.join("", end));
        int position = 1;
        for (String value : values) {
            query.setParameter(position++, value);
        }
        List<Object[]> rows = new ArrayList<>();
        for (Object row : query.getResultList()) {
            rows.add((Object[]) row);
        }
        return rows;
    }
}
