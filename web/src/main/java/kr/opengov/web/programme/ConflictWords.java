package kr.opengov.web.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import kr.opengov.platform.Bilingual;
import kr.opengov.summit.ConflictCode;
import kr.opengov.summit.ConflictParty;
import kr.opengov.summit.ScheduleConflict;
import kr.opengov.summit.Severity;
import kr.opengov.web.frame.CurrentPage;
import kr.opengov.web.frame.Format;
import kr.opengov.web.frame.Here.Choice;

/** Conflicts in the words of the page's language: what is wrong, and both parties by name, time and room. */
@Named("conflictWords")
@ApplicationScoped
public class ConflictWords {

    @Inject
    private Format format;

    @Inject
    private CurrentPage current;

    /** What is wrong. */
    public String title(ConflictCode code) {
        return format.sentence("programme.conflict." + code.name());
    }

    public String severity(Severity severity) {
        return format.sentence("programme.severity." + severity.name());
    }

    static String tone(Severity severity) {
        return switch (severity) {
            case FATAL -> "danger";
            case WARNING -> "warning";
            case INFO -> "info";
        };
    }

    public String toneOf(Severity severity) {
        return tone(severity);
    }

    /** A party as "title (10:00–11:30, Room 1)"; an empty text for none. */
    public String party(ConflictParty party, ZoneId zone) {
        if (party == null) {
            return "";
        }
        String name = text(party.name());
        if (party.startsAt() == null) {
            return name;
        }
        String times = format.period(party.startsAt(), party.endsAt(), zone);
        return party.room() == null ? name + " (" + times + ")" : name + " (" + times + ", " + text(party.room()) + ")";
    }

    /** The whole in one sentence. */
    public String sentence(ScheduleConflict conflict, ZoneId zone) {
        StringBuilder sentence = new StringBuilder(title(conflict.code()));
        if (conflict.about() != null) {
            sentence.append(" · ").append(text(conflict.about()));
        }
        sentence.append(": ").append(party(conflict.first(), zone));
        if (conflict.second() != null) {
            sentence.append(" ↔ ").append(party(conflict.second(), zone));
        }
        return sentence.toString();
    }

    private String text(Bilingual text) {
        String words = text.text(current.getLang());
        return words == null ? "" : words;
    }

    public List<Choice> getCodes() {
        return Arrays.stream(ConflictCode.values())
                .map(code -> new Choice(code, title(code)))
                .toList();
    }

    public List<Choice> getSeverities() {
        return Arrays.stream(Severity.values())
                .map(severity -> new Choice(severity, severity(severity)))
                .toList();
    }
}
