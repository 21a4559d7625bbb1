package kr.opengov.summit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kr.opengov.platform.Bilingual;
import kr.opengov.summit.internal.exchange.CalendarFile;
import kr.opengov.summit.internal.exchange.ScheduleJson;
import kr.opengov.summit.internal.exchange.ScheduleJson2;
import kr.opengov.summit.internal.exchange.ScheduleXml;
import kr.opengov.summit.internal.release.ReleaseStore;
import kr.opengov.summit.internal.release.Released;
import kr.opengov.summit.internal.release.ReleasedProgramme;

/**
 * The public programme in the formats other programs read. Everything is taken from the last release: the same release
 * gives the same bytes. One SQL statement, two more when the release is read for the first time.
 */
@Stateless
public class Exchange {

    @PersistenceContext(unitName = "summit")
    private EntityManager em;

    @Inject
    private ReleaseStore releases;

    public Exchange() {}

    Exchange(EntityManager em, ReleaseStore releases) {
        this.em = em;
        this.releases = releases;
    }

    /** schedule.xml; cancelled sessions and breaks are left out. Empty when the summit has no release. */
    @PermitAll
    public Optional<byte[]> scheduleXml(String acronym, String site) {
        return releases.current(em, acronym).map(programme -> ScheduleXml.of(programme, site));
    }

    /** schedule.json, version 1; cancelled sessions and breaks are left out. */
    @PermitAll
    public Optional<byte[]> scheduleJson(String acronym, String site) {
        return releases.current(em, acronym).map(programme -> ScheduleJson.of(programme, site));
    }

    /** schedule2.json, alpha-3, with states and breaks. */
    @PermitAll
    public Optional<byte[]> scheduleJson2(String acronym, String site) {
        return releases.current(em, acronym).map(programme -> ScheduleJson2.of(programme, site));
    }

    /** A calendar of the summit or of a part of it; empty when there is no such summit or session. */
    @PermitAll
    public Optional<byte[]> calendar(String acronym, CalendarChoice choice, String language, String site) {
        return releases.current(em, acronym)
                .filter(programme -> choice.sessions().isEmpty()
                        || choice.sessions().stream()
                                .anyMatch(code -> !programme.session(code).isEmpty()))
                .map(programme -> CalendarFile.of(
                        programme,
                        programme.slots().stream()
                                .filter(slot -> chosen(programme, slot.entry(), choice))
                                .toList(),
                        language,
                        site));
    }

    private static boolean chosen(ReleasedProgramme programme, Released.Entry entry, CalendarChoice choice) {
        Released.Room room = programme.room(entry);
        return (choice.day() == null
                        || programme.day(entry).filter(choice.day()::equals).isPresent())
                && (choice.theme() == null || choice.theme().equals(entry.theme()))
                && (choice.sessions().isEmpty() || choice.sessions().contains(entry.code()))
                && (choice.room() == null
                        || room != null
                                && (choice.room().equals(room.name().ko())
                                        || choice.room().equals(room.name().en())));
    }

    /** A line for each slot of each session, cancelled ones included. */
    @PermitAll
    public Optional<List<ExportedSession>> sessions(String acronym) {
        return releases.current(em, acronym).map(programme -> programme.sessions().stream()
                .map(slot -> session(programme, slot))
                .toList());
    }

    private static ExportedSession session(ReleasedProgramme programme, Released.Placed slot) {
        Released.Entry entry = slot.entry();
        Released.Room room = programme.room(entry);
        Released.Theme theme = programme.theme(entry);
        return new ExportedSession(
                entry.code(),
                entry.guid(),
                entry.title(),
                entry.startsAt() == null ? null : entry.startsAt().atZone(programme.zone()),
                entry.endsAt() == null ? null : entry.endsAt().atZone(programme.zone()),
                room == null ? null : room.name(),
                theme == null ? null : theme.title(),
                entry.format(),
                entry.hosts().stream().map(Released.Host::name).toList(),
                entry.people().stream().map(Released.Person::name).toList(),
                entry.spoken(),
                entry.interpretation(),
                entry.summary(),
                slot.status());
    }

    /** A line for each person in each session. */
    @PermitAll
    public Optional<List<ExportedSpeaker>> speakers(String acronym) {
        return releases.current(em, acronym).map(programme -> programme.sessions().stream()
                .map(Released.Placed::entry)
                .flatMap(entry -> entry.people().stream().map(person -> speaker(entry, person)))
                .distinct()
                .toList());
    }

    private static ExportedSpeaker speaker(Released.Entry entry, Released.Person person) {
        Released.Affiliation of = person.of().isEmpty() ? null : person.of().get(0);
        return new ExportedSpeaker(
                entry.code(),
                entry.title(),
                person.name(),
                person.role(),
                of == null ? null : text(of.organisation()),
                of == null ? null : text(of.post()),
                person.country());
    }

    private static String text(Bilingual bilingual) {
        return Optional.ofNullable(bilingual)
                .map(both -> both.text("ko"))
                .filter(Objects::nonNull)
                .orElse(null);
    }
}
