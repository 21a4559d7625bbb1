package kr.opengov.summit.internal.intake;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kr.opengov.platform.Bilingual;
import kr.opengov.platform.directory.Directory;
import kr.opengov.summit.internal.release.BatchRows;
import kr.opengov.summit.internal.release.BatchUpdate;
import kr.opengov.summit.internal.release.PublicGuids;

/**
 * Speakers and hosts of a file. The same key of a source is the same person in every file of a summit; where a file has
 * only names, the same name within a summit is. Who stays in a session keeps affiliation, role and confirmation.
 */
final class ImportedPeople {
    private final EntityManager em;
    private final String acronym;
    private final WorkRows work;
    private final Map<String, Long> byAlias = new HashMap<>();
    private Map<String, Long> byCode = Map.of();
    private Map<String, Long> organisations = Map.of();
    private final Map<Long, ImportedSchedule.Event> people = new LinkedHashMap<>();
    private final Map<Long, ImportedSchedule.Event> hosted = new LinkedHashMap<>();

    ImportedPeople(EntityManager em, String acronym, WorkRows work) {
        this.em = em;
        this.acronym = acronym;
        this.work = work;
        work.people
                .values()
                .forEach(of -> of.forEach(person -> {
                    byAlias.put(PublicGuids.of("person", person.person()).toString(), person.person());
                    for (String name : new String[] {person.nameKo(), person.nameEn()}) {
                        if (name != null) {
                            byAlias.putIfAbsent(fold(name), person.person());
                        }
                    }
                }));
    }

    /** Finds everybody in the directory at once, and adds who is missing. */
    void meet(Directory directory, List<ImportedSchedule.Event> events) {
        Map<String, Bilingual> names = new LinkedHashMap<>();
        Set<String> hosts = new TreeSet<>();
        for (ImportedSchedule.Event event : events) {
            for (ImportedSchedule.Speaker speaker : event.speakers()) {
                if (alias(speaker) == null) {
                    names.putIfAbsent(code(speaker), both(speaker.name()));
                }
            }
            if (event.hosts() != null) {
                hosts.addAll(event.hosts());
            }
        }
        byCode = names.isEmpty() ? Map.of() : directory.knownPersons(names);
        organisations = hosts.isEmpty() ? Map.of() : directory.knownOrganisations(hosts);
    }

    private Long alias(ImportedSchedule.Speaker speaker) {
        return byAlias.get(speaker.key() == null ? fold(speaker.name()) : speaker.key());
    }

    private String code(ImportedSchedule.Speaker speaker) {
        String key =
                speaker.key() == null ? "n-" + Digest.of(fold(speaker.name())).substring(0, 16) : speaker.key();
        String code = ("p-" + acronym + "-" + key).toLowerCase(Locale.ROOT);
        return code.matches("[a-z0-9_-]{3,58}") ? code : "p-" + Digest.of(code).substring(0, 40);
    }

    private long id(ImportedSchedule.Speaker speaker) {
        Long known = alias(speaker);
        return known == null ? byCode.get(code(speaker)) : known;
    }

    private static String fold(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static Bilingual both(String name) {
        return Hangul.in(name) ? new Bilingual(name, null, true) : new Bilingual(null, name, true);
    }

    /** Notes the people of a session, to be written; answers whether they are others than before. */
    boolean speak(long session, ImportedSchedule.Event event) {
        List<String> before = work.people.getOrDefault(session, List.of()).stream()
                .map(person -> person.person() + "/" + true)
                .toList();
        Map<Long, WorkRows.Person> old = known(session);
        List<String> after = wanted(event).entrySet().stream()
                .map(one -> one.getKey() + "/"
                        + (!old.containsKey(one.getKey()) || printed(old.get(one.getKey()), one.getValue())))
                .toList();
        if (before.equals(after)) {
            return false;
        }
        people.put(session, event);
        return true;
    }

    private static boolean printed(WorkRows.Person person, ImportedSchedule.Speaker speaker) {
        return speaker.name().equals(person.nameKo()) || speaker.name().equals(person.nameEn());
    }

    private Map<Long, WorkRows.Person> known(long session) {
        return work.people.getOrDefault(session, List.of()).stream()
                .collect(Collectors.toMap(WorkRows.Person::person, person -> person, (one, again) -> one));
    }

    private Map<Long, ImportedSchedule.Speaker> wanted(ImportedSchedule.Event event) {
        Map<Long, ImportedSchedule.Speaker> wanted = new LinkedHashMap<>();
        event.speakers().forEach(speaker -> wanted.putIfAbsent(id(speaker), speaker));
        return wanted;
    }

    /** Notes the hosts of a session, to be written; answers whether they are others than before. */
    boolean host(long session, ImportedSchedule.Event event) {
        List<Long> after =
                event.hosts().stream().map(organisations::get).distinct().toList();
        if (after.equals(work.hosts.getOrDefault(session, List.of()))) {
            return false;
        }
        hosted.put(session, event);
        return true;
    }

    /** Writes what was noted. */
    void write() throws SQLException {
        List<Long> gone = new ArrayList<>();
        try (BatchUpdate away = new BatchUpdate(em, "UPDATE sm_participation SET position = -id WHERE session_id = ?");
                BatchUpdate stay = new BatchUpdate(
                        em, "UPDATE sm_participation SET position = ?, name_ko = ?, name_en = ? WHERE id = ?");
                BatchRows rows = new BatchRows(
                        em,
                        "sm_participation",
                        List.of("session_id", "person_id", "position", "name_ko", "name_en", "role", "confirmation"))) {
            for (Long session : people.keySet()) {
                away.add(session);
            }
            away.close();
            for (Map.Entry<Long, ImportedSchedule.Event> one : people.entrySet()) {
                gone.addAll(place(one.getKey(), one.getValue(), stay, rows));
            }
        }
        try (BatchUpdate affiliations = new BatchUpdate(em, "DELETE FROM sm_affiliation WHERE participation_id = ?");
                BatchUpdate participations = new BatchUpdate(em, "DELETE FROM sm_participation WHERE id = ?")) {
            for (Long id : gone) {
                affiliations.add(id);
            }
            affiliations.close();
            for (Long id : gone) {
                participations.add(id);
            }
        }
        hosts();
    }

    /** The people of a session in the order of the file; answers the participations that are no more. */
    private List<Long> place(long session, ImportedSchedule.Event event, BatchUpdate stay, BatchRows rows)
            throws SQLException {
        Map<Long, WorkRows.Person> old = known(session);
        int position = 1;
        for (Map.Entry<Long, ImportedSchedule.Speaker> one : wanted(event).entrySet()) {
            ImportedSchedule.Speaker speaker = one.getValue();
            Bilingual name = both(speaker.name());
            WorkRows.Person known = old.remove(one.getKey());
            if (known == null) {
                rows.add(
                        session,
                        one.getKey(),
                        position,
                        name.ko(),
                        name.en(),
                        speaker.role() == null ? "SPEAKER" : speaker.role(),
                        "CONFIRMED");
            } else {
                stay.add(
                        position,
                        name.ko() == null ? known.nameKo() : name.ko(),
                        name.en() == null ? known.nameEn() : name.en(),
                        known.id());
            }
            position++;
        }
        return old.values().stream().map(WorkRows.Person::id).toList();
    }

    private void hosts() throws SQLException {
        try (BatchUpdate away = new BatchUpdate(em, "DELETE FROM sm_session_host WHERE session_id = ?")) {
            for (Long session : hosted.keySet()) {
                away.add(session);
            }
        }
        List<String> columns = List.of("session_id", "position", "organisation_id", "name_ko", "name_en", "role");
        try (BatchRows rows = new BatchRows(em, "sm_session_host", columns)) {
            for (Map.Entry<Long, ImportedSchedule.Event> one : hosted.entrySet()) {
                int position = 1;
                for (String host : one.getValue().hosts()) {
                    Bilingual name = both(host);
                    rows.add(
                            one.getKey(),
                            position,
                            organisations.get(host),
                            name.ko(),
                            name.en(),
                            position == 1 ? "HOST" : "CO_HOST");
                    position++;
                }
            }
        }
    }
}
