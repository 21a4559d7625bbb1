package kr.opengov.summit.internal.release;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.opengov.platform.Bilingual;

/** The parts of a released programme, as they are kept: plain values, nothing of them points into the work in progress. */
public final class Released {

    private Released() {}

    /**
     * What all sessions share.
     *
     * @param kinds those of its sessions
     */
    public record Head(
            Summit summit, List<Room> rooms, List<Theme> themes, List<Biography> biographies, List<Kind> kinds) {

        /** Releases of before people could say who they are, or before kinds had names, have none. */
        public Head {
            biographies = biographies == null ? List.of() : List.copyOf(biographies);
            kinds = kinds == null ? List.of() : List.copyOf(kinds);
        }
    }

    /** Who somebody is, in his or her own words, published with consent. */
    public record Biography(long person, Bilingual text) {}

    /**
     * The summit as it was.
     *
     * @param zone an IANA zone
     * @param dayChange when a day of the programme begins, such as {@code 04:00}
     */
    public record Summit(
            String acronym,
            Bilingual title,
            Bilingual slogan,
            Bilingual venue,
            String zone,
            LocalDate firstDay,
            LocalDate lastDay,
            String dayChange,
            String attendanceMode,
            Bilingual source) {}

    public record Room(
            long id, int position, Bilingual name, String kind, Integer capacity, String building, String floor) {}

    public record Theme(String code, int position, Bilingual title) {}

    public record Kind(String code, Bilingual name) {}

    /**
     * A slot with everything a page needs of its session.
     *
     * @param guid the slot's, or the session's while it has no time
     * @param kind {@code SESSION} or {@code BREAK}
     * @param session the session's guid, null for a break
     * @param room the id of a room of the head, or null
     */
    public record Entry(
            UUID guid,
            String kind,
            UUID session,
            String code,
            int seq,
            Bilingual title,
            Bilingual subtitle,
            Integer edition,
            String theme,
            String format,
            Bilingual gist,
            Bilingual summary,
            Bilingual description,
            List<String> spoken,
            List<String> interpretation,
            String attendanceMode,
            String recording,
            boolean video,
            Bilingual source,
            String webAddress,
            Long room,
            Instant startsAt,
            Instant endsAt,
            boolean invented,
            boolean cancelled,
            List<Person> people,
            List<Host> hosts,
            List<Item> items) {

        public boolean isBreak() {
            return session == null;
        }

        /** The same, cancelled. */
        Entry asCancelled() {
            return new Entry(
                    guid,
                    kind,
                    session,
                    code,
                    seq,
                    title,
                    subtitle,
                    edition,
                    theme,
                    format,
                    gist,
                    summary,
                    description,
                    spoken,
                    interpretation,
                    attendanceMode,
                    recording,
                    video,
                    source,
                    webAddress,
                    room,
                    startsAt,
                    endsAt,
                    invented,
                    true,
                    people,
                    hosts,
                    items);
        }
    }

    /** @param id the person in the directory */
    public record Person(
            long id, String code, Bilingual name, String role, String country, boolean remote, List<Affiliation> of) {}

    public record Affiliation(Bilingual organisation, Bilingual post) {}

    /** @param id the organisation in the directory */
    public record Host(long id, String code, Bilingual name, String unit, String role) {}

    public record Item(int position, Bilingual title, String subtitle, Integer minutes) {}

    /**
     * An entry in a release.
     *
     * @param sequence as calendars count: grows with start, end, room and the cancelled flag
     * @param lastModified when the release that last touched it was made
     */
    public record Placed(Entry entry, int sequence, Instant lastModified) {

        /** As calendars call it. */
        public String status() {
            return entry.cancelled() ? "CANCELLED" : entry.startsAt() == null ? "TENTATIVE" : "CONFIRMED";
        }
    }
}
