package kr.opengov.summit.internal.release;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import kr.opengov.platform.Bilingual;
import kr.opengov.summit.AffiliationView;
import kr.opengov.summit.AttendanceMode;
import kr.opengov.summit.HostView;
import kr.opengov.summit.ItemView;
import kr.opengov.summit.ProgrammeRow;
import kr.opengov.summit.SessionState;
import kr.opengov.summit.SessionView;
import kr.opengov.summit.SlotView;
import kr.opengov.summit.SpeakerView;
import kr.opengov.summit.SummitView;
import kr.opengov.summit.ThemeView;

/** Turns the parts of a release into what pages show. */
public final class ReleaseViews {
    /** As a programme is read: by start, those without a time at the end, then by number. */
    static final Comparator<Released.Entry> IN_ORDER = Comparator.comparing(
                    Released.Entry::startsAt, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
            .thenComparing(Released.Entry::seq);

    private ReleaseViews() {}

    public static SummitView summit(Released.Summit summit) {
        return new SummitView(
                summit.acronym(),
                summit.title(),
                summit.slogan(),
                summit.venue(),
                ZoneId.of(summit.zone()),
                summit.firstDay(),
                summit.lastDay(),
                AttendanceMode.valueOf(summit.attendanceMode()),
                summit.source());
    }

    public static ThemeView theme(Released.Theme theme) {
        return theme == null ? null : new ThemeView(theme.code(), theme.position(), theme.title());
    }

    public static SlotView slot(ReleasedProgramme programme, Released.Placed slot, ZoneId zone) {
        Released.Entry entry = slot.entry();
        if (entry.startsAt() == null) {
            return null;
        }
        Released.Room room = programme.room(entry);
        return new SlotView(
                entry.startsAt(), entry.endsAt(), zone, room == null ? null : room.name(), entry.invented());
    }

    /** @param zone the one the reader chose */
    public static ProgrammeRow row(ReleasedProgramme programme, Released.Placed slot, ZoneId zone) {
        Released.Entry entry = slot.entry();
        return new ProgrammeRow(
                entry.code(),
                entry.title(),
                entry.subtitle() == null ? null : entry.subtitle().ko(),
                theme(programme.theme(entry)),
                state(entry),
                slot(programme, slot, zone),
                entry.hosts().stream()
                        .map(host -> new HostView(host.name(), host.unit(), host.code()))
                        .toList(),
                entry.people().stream().map(Released.Person::name).toList(),
                entry.isBreak());
    }

    private static SessionState state(Released.Entry entry) {
        return entry.cancelled() ? SessionState.CANCELLED : SessionState.CONFIRMED;
    }

    /** @param slots all of one session, not empty */
    public static SessionView session(ReleasedProgramme programme, List<Released.Placed> slots, ZoneId zone) {
        Released.Entry entry = slots.get(0).entry();
        return new SessionView(
                summit(programme.head().summit()),
                entry.code(),
                entry.session(),
                entry.title(),
                entry.subtitle() == null ? null : entry.subtitle().ko(),
                entry.edition(),
                theme(programme.theme(entry)),
                state(entry),
                entry.video(),
                filled(entry.gist()),
                filled(entry.summary()),
                filled(entry.description()),
                programme.kind(entry),
                entry.spoken(),
                entry.interpretation(),
                entry.webAddress(),
                filled(entry.source()),
                slots.stream()
                        .map(slot -> slot(programme, slot, zone))
                        .filter(Objects::nonNull)
                        .toList(),
                entry.items().stream()
                        .map(item -> new ItemView(item.position(), item.title(), item.subtitle()))
                        .toList(),
                entry.hosts().stream()
                        .map(host -> new HostView(host.name(), host.unit(), host.code()))
                        .toList(),
                entry.people().stream().map(ReleaseViews::speaker).toList());
    }

    static SpeakerView speaker(Released.Person person) {
        return new SpeakerView(person.name(), person.role(), person.country(), affiliations(person), person.code());
    }

    public static List<AffiliationView> affiliations(Released.Person person) {
        return person.of().stream()
                .map(of -> new AffiliationView(of.organisation(), of.post()))
                .toList();
    }

    private static Bilingual filled(Bilingual bilingual) {
        return bilingual == null ? new Bilingual(null, null, true) : bilingual;
    }
}
