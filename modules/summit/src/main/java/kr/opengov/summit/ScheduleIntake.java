package kr.opengov.summit;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.audit.Audited;
import kr.opengov.summit.internal.intake.Intake;
import kr.opengov.summit.internal.intake.TrialRun;
import kr.opengov.summit.internal.schedule.WorkStep;

/**
 * Takes programmes of other programs in: all of a file or nothing of it. A later file of the same summit meets its
 * sessions again by their guids and changes only what it says differently from the file before; what organisers changed
 * in between stays. Nothing is public before the next release.
 */
@Stateless
public class ScheduleIntake {

    /** The largest file that is taken, in bytes after unpacking; the largest real schedule known has five million. */
    public static final int MOST_BYTES = 24 * 1024 * 1024;

    @PersistenceContext(unitName = "summit")
    private EntityManager em;

    @Inject
    private Intake intake;

    @Inject
    private TrialRun trial;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    public ScheduleIntake() {}

    /**
     * A file of a whole programme: schedule.xml (frab, pentabarf), schedule.json of version 1 or alpha-3 of version 2, also
     * gzipped.
     *
     * @throws Refusal with the line as first argument {@code IMPORT_NOT_WELL_FORMED}, {@code IMPORT_DOCTYPE}, {@code
     *     IMPORT_GUID_TWICE}, {@code IMPORT_ZONE_UNKNOWN}, {@code IMPORT_OUTSIDE_SUMMIT}, {@code IMPORT_CONTROL_CHARACTER},
     *     {@code IMPORT_TEXT_TOO_LONG}, {@code IMPORT_VALUE}; without one {@code IMPORT_TOO_LARGE}, {@code IMPORT_TOO_MANY},
     *     {@code IMPORT_SCHEDULE_UNREADABLE}, {@code IMPORT_OTHER_SUMMIT}
     */
    @RolesAllowed(Roles.SUMMIT_ORGANISER)
    @Audited("summit.programme.import")
    public ImportOutcome take(@Valid ImportSchedule command, InputStream file) {
        WorkStep step = WorkStep.of(session, clock);
        return done(command, manager -> intake.file(manager, command, file, step));
    }

    /**
     * The rows of a list of sessions, with the columns the portal writes itself.
     *
     * @throws Refusal those of {@link #take} that concern rows, {@code IMPORT_LIST_WITHOUT_SUMMIT}, {@code NOT_FOUND}
     */
    @RolesAllowed(Roles.SUMMIT_ORGANISER)
    @Audited("summit.programme.import-list")
    public ImportOutcome takeRows(@Valid ImportSchedule command, List<ImportRow> rows) {
        WorkStep step = WorkStep.of(session, clock);
        return done(command, manager -> intake.rows(manager, command, rows, step));
    }

    private ImportOutcome done(ImportSchedule command, Function<EntityManager, ImportOutcome> work) {
        return command.trial() ? trial.of(work) : work.apply(em);
    }
}
