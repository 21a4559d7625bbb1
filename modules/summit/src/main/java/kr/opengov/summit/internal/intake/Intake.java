package kr.opengov.summit.internal.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.InputStream;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.directory.Directory;
import kr.opengov.platform.persistence.SqlRow;
import kr.opengov.summit.ChangeKind;
import kr.opengov.summit.ImportOutcome;
import kr.opengov.summit.ImportRow;
import kr.opengov.summit.ImportSchedule;
import kr.opengov.summit.ReleaseChange;
import kr.opengov.summit.ReleaseDifference;
import kr.opengov.summit.internal.release.BatchRows;
import kr.opengov.summit.internal.release.WorkSnapshot;
import kr.opengov.summit.internal.schedule.WorkStep;

/** Takes a file into the work in progress, in the transaction of the caller, and tells what became different. */
@ApplicationScoped
public class Intake {
    private static final int LONGEST = 2000;

    @Inject
    private Directory directory;

    protected Intake() {}

    public Intake(Directory directory) {
        this.directory = directory;
    }

    /** Reads the whole file before anything is written. */
    public ImportOutcome file(EntityManager em, ImportSchedule command, InputStream file, WorkStep step) {
        ImportedSchedule schedule = ScheduleFile.read(file);
        String acronym = schedule.head().acronym();
        if (command.acronym() != null && !command.acronym().equals(acronym)) {
            throw new Refusal("IMPORT_OTHER_SUMMIT", acronym, command.acronym());
        }
        Optional<ScheduleImport.Target> known = locked(em, acronym);
        return take(em, known, schedule, command, step);
    }

    /** The rows of a list, which is for a summit that is there. */
    public ImportOutcome rows(EntityManager em, ImportSchedule command, List<ImportRow> rows, WorkStep step) {
        if (command.acronym() == null) {
            throw new Refusal("IMPORT_LIST_WITHOUT_SUMMIT");
        }
        SqlRow row = SqlRow.of(
                        em,
                        "SELECT id, acronym, title_ko, zone, first_day, last_day, day_change FROM sm_summit"
                                + " WHERE acronym = ?1 FOR UPDATE",
                        command.acronym())
                .stream()
                .findFirst()
                .orElseThrow(() -> new Refusal("NOT_FOUND"));
        ImportedSchedule.Head head = new ImportedSchedule.Head(
                row.text(1), row.text(2), null, ZoneId.of(row.text(3)), row.day(4), row.day(5), row.time(6));
        return take(
                em,
                Optional.of(new ScheduleImport.Target(row.number(0), row.text(1))),
                SessionListReading.read(head, rows),
                command,
                step);
    }

    private static Optional<ScheduleImport.Target> locked(EntityManager em, String acronym) {
        return SqlRow.of(em, "SELECT id, acronym FROM sm_summit WHERE acronym = ?1 FOR UPDATE", acronym).stream()
                .findFirst()
                .map(row -> new ScheduleImport.Target(row.number(0), row.text(1)));
    }

    private ImportOutcome take(
            EntityManager em,
            Optional<ScheduleImport.Target> known,
            ImportedSchedule schedule,
            ImportSchedule command,
            WorkStep step) {
        try {
            WorkSnapshot before = known.isPresent()
                    ? WorkSnapshot.of(em, directory, known.get().id())
                    : null;
            ScheduleImport.Target target = known.isPresent() ? known.get() : create(em, schedule);
            new ScheduleImport(em, target, schedule).apply(directory, command.cancelMissing());
            ReleaseDifference difference =
                    WorkSnapshot.of(em, directory, target.id()).since(before);
            history(em, target.id(), difference, step);
            return outcome(target.acronym(), known.isEmpty(), command, schedule, difference);
        } catch (SQLException e) {
            throw new IllegalStateException("the schedule could not be written", e);
        }
    }

    /** A summit nobody knew: its texts are in the languages the file is written in. */
    private static ScheduleImport.Target create(EntityManager em, ImportedSchedule schedule) throws SQLException {
        ImportedSchedule.Head head = schedule.head();
        TreeSet<String> languages = new TreeSet<>();
        schedule.sessions().forEach(event -> languages.add(event.title().ko() == null ? "en" : "ko"));
        if (languages.isEmpty()) {
            languages.add("ko");
        }
        List<String> columns = List.of(
                "acronym",
                "title_ko",
                "title_en",
                "title_en_official",
                "venue_ko",
                "venue_en",
                "zone",
                "first_day",
                "last_day",
                "day_change",
                "attendance_mode",
                "content_languages");
        try (BatchRows rows = new BatchRows(em, "sm_summit", columns)) {
            boolean korean = Hangul.in(head.title());
            boolean koreanVenue = head.venue() != null && Hangul.in(head.venue());
            LocalDate first = head.firstDay();
            LocalTime change = head.dayChange();
            long id = rows.add(
                    head.acronym(),
                    head.title(),
                    korean ? null : head.title(),
                    true,
                    koreanVenue ? head.venue() : null,
                    koreanVenue ? null : head.venue(),
                    head.zone().getId(),
                    first,
                    head.lastDay(),
                    change,
                    "IN_PERSON",
                    String.join(",", languages.descendingSet()));
            return new ScheduleImport.Target(id, head.acronym());
        }
    }

    /** A line in the history for each change, under the step of whoever imports; it is not undone from the editor. */
    private static void history(EntityManager em, long summit, ReleaseDifference difference, WorkStep step)
            throws SQLException {
        if (difference.changes().isEmpty()) {
            return;
        }
        Map<String, Long> ids = new HashMap<>();
        SqlRow.of(em, "SELECT code, id FROM sm_session WHERE summit_id = ?1", summit)
                .forEach(row -> ids.put(row.text(0), row.number(1)));
        List<String> columns = List.of(
                "summit_id",
                "subject",
                "subject_id",
                "session_id",
                "field",
                "before_text",
                "after_text",
                "account_id",
                "changed_at",
                "step",
                "undone");
        try (BatchRows rows = new BatchRows(em, "sm_change", columns)) {
            for (ReleaseChange change : difference.changes()) {
                Long session = ids.get(change.code());
                if (session != null) {
                    rows.add(
                            summit,
                            "SESSION",
                            session,
                            session,
                            "IMPORT_" + change.kind(),
                            text(
                                    change,
                                    change.before() == null
                                            ? null
                                            : change.before().text("ko")),
                            text(
                                    change,
                                    change.after() == null
                                            ? null
                                            : change.after().text("ko")),
                            step.accountId(),
                            step.at(),
                            step.id(),
                            false);
                }
            }
        }
    }

    /** Times stand in the list of changes as two instants; in the history the name of the change says enough. */
    private static String text(ReleaseChange change, String text) {
        boolean words = change.kind() == ChangeKind.ROOM
                || change.kind() == ChangeKind.SPEAKERS
                || change.kind() == ChangeKind.TEXT
                || change.kind() == ChangeKind.DURATION;
        return text == null || !words ? null : text.substring(0, Math.min(text.length(), LONGEST));
    }

    private static ImportOutcome outcome(
            String acronym,
            boolean created,
            ImportSchedule command,
            ImportedSchedule schedule,
            ReleaseDifference difference) {
        TreeSet<String> added = new TreeSet<>();
        TreeSet<String> cancelled = new TreeSet<>();
        TreeSet<String> changed = new TreeSet<>();
        for (ReleaseChange change : difference.changes()) {
            String guid = change.guid().toString();
            (change.kind() == ChangeKind.NEW ? added : change.kind() == ChangeKind.CANCELLED ? cancelled : changed)
                    .add(guid);
        }
        changed.removeAll(cancelled);
        return new ImportOutcome(
                acronym,
                !command.trial(),
                created,
                schedule.sessions().size(),
                added.size(),
                changed.size(),
                cancelled.size(),
                difference);
    }
}
