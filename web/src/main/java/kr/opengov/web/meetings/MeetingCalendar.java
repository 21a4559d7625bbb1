package kr.opengov.web.meetings;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.Status;
import biweekly.property.Summary;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import kr.opengov.membership.DayPrecision;
import kr.opengov.membership.MeetingRow;
import kr.opengov.membership.MeetingState;
import kr.opengov.platform.Blank;
import kr.opengov.platform.settings.Setting;
import kr.opengov.platform.settings.Settings;

/**
 * Meetings as a calendar (RFC 5545) to subscribe to: hours in UTC, whole days where no hour is printed. A meeting of
 * which only the month or year is known has no place in a calendar and is left out.
 */
@ApplicationScoped
public class MeetingCalendar {

    /** The longest line in octets, without its end (RFC 5545, 3.1). */
    private static final int LONGEST_LINE = 75;

    private static final String LINE_END = "\r\n";

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** A meeting with where it takes place. */
    public record Entry(MeetingRow row, String place) {}

    public MeetingCalendar() {}

    MeetingCalendar(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * The calendar in a language.
     *
     * @param name of the calendar
     */
    public String of(String name, List<Entry> entries, String language) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Open Government Portal//Meetings//KO");
        calendar.setName(name);
        entries.stream()
                .filter(entry -> entry.row().precision() == DayPrecision.DAY)
                .map(entry -> event(entry, language))
                .forEach(calendar::addEvent);
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return folded(text.toString());
    }

    private VEvent event(Entry entry, String language) {
        MeetingRow row = entry.row();
        String address =
                settings.text(Setting.ADDRESS) + ("en".equals(language) ? "/en" : "") + "/meetings/" + row.code();
        VEvent event = new VEvent();
        event.setUid(row.code().toLowerCase(Locale.ROOT) + "@meetings.opengov.kr");
        event.setDateTimeStamp(Date.from(clock.instant()));
        event.setSequence((int) Math.min(row.version(), Integer.MAX_VALUE));
        Summary summary = event.setSummary(row.bodyName(language) + " – " + row.title(language));
        summary.setLanguage(row.titleLanguage(language));
        event.setStatus(status(row.state()));
        event.setUrl(address);
        if (!Blank.is(entry.place())) {
            event.setLocation(entry.place());
        }
        if (row.startsAt() == null) {
            event.setDateStart(whole(row.firstOn()), false);
            event.setDateEnd(whole(row.lastOn().plusDays(1)), false);
        } else {
            event.setDateStart(Date.from(row.startsAt()));
            if (row.endsAt() != null && row.endsAt().isAfter(row.startsAt())) {
                event.setDateEnd(Date.from(row.endsAt()));
            }
        }
        return event;
    }

    private static Status status(MeetingState state) {
        return switch (state) {
            case CANCELLED -> Status.cancelled();
            case PLANNED -> Status.tentative();
            default -> Status.confirmed();
        };
    }

    private static ICalDate whole(LocalDate day) {
        return new ICalDate(
                new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), 0, 0, 0, false), false);
    }

    /** Folds by octets and never inside a letter: the library counts characters, and Hangul takes three octets each. */
    static String folded(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (String line : text.split(LINE_END)) {
            int octets = 0;
            for (int at = 0; at < line.length(); ) {
                int letter = line.codePointAt(at);
                String one = Character.toString(letter);
                int size = one.getBytes(StandardCharsets.UTF_8).length;
                if (octets + size > LONGEST_LINE) {
                    out.append(LINE_END).append(' ');
                    octets = 1;
                }
                out.append(one);
                octets += size;
                at += one.length();
            }
            out.append(LINE_END);
        }
        return out.toString();
    }
}
