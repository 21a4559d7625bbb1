package kr.opengov.platform.codes;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.audit.Audited;
import kr.opengov.platform.internal.audit.Actors;
import kr.opengov.platform.internal.codes.CodeHistory;
import kr.opengov.platform.internal.codes.CodeQueries;
import kr.opengov.platform.internal.codes.CodeRow;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;

/**
 * The code tables: what a code is called in Korean and English, since when, and what took its place. A renaming adds a
 * row; nothing is overwritten, so that a page of 2012 shows the names of 2012.
 */
@Stateless
public class CodeTables {

    /** Countries by ISO 3166-1 alpha-3; the parent is the region of the Open Government Partnership. */
    public static final String COUNTRY = "COUNTRY";
    /** Regions of the Open Government Partnership. */
    public static final String OGP_REGION = "OGP_REGION";
    /** Korean public agencies by the seven digits of the standard administrative code (행정표준코드). */
    public static final String AGENCY = "AGENCY";
    /** Shared vision areas (공동비전) of the Korean action plans. */
    public static final String SHARED_VISION = "SHARED_VISION";
    /** Policy areas of the Open Government Partnership. */
    public static final String POLICY_AREA = "POLICY_AREA";

    @PersistenceContext(unitName = "platform")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Actors actors;

    protected CodeTables() {}

    public CodeTables(EntityManager em, Clock clock, Actors actors) {
        this.em = em;
        this.clock = clock;
        this.actors = actors;
    }

    /** The rows of a table that hold on a day, by position and Korean label; from the shared cache when it is warm. */
    @PermitAll
    public List<CodeEntry> entries(String kind, LocalDate day) {
        return CodeQueries.entries(em, kind, day);
    }

    /** What a code is called on a day, or empty when it did not hold then. */
    @PermitAll
    public Optional<CodeEntry> find(String kind, String code, LocalDate day) {
        return history(kind, code).stream()
                .filter(row -> row.withdrawnAt() == null && row.holdsOn(day))
                .findFirst();
    }

    /** The label of a code on a day; the code itself when the table does not know it. */
    @PermitAll
    public String label(String kind, String code, LocalDate day, Locale locale) {
        return find(kind, code, day).map(row -> row.label(locale)).orElse(code);
    }

    /** All rows of a code, the latest first day first, withdrawn ones too. */
    @PermitAll
    public List<CodeEntry> history(String kind, String code) {
        return CodeQueries.history(em, kind, code);
    }

    /** What took the place of each code of a table that has a successor; one SQL statement. */
    @PermitAll
    public Map<String, String> successors(String kind) {
        return CodeQueries.successors(em, kind);
    }

    /** The names of the tables. */
    @PermitAll
    public List<String> kinds() {
        return CodeQueries.kinds(em);
    }

    /** Rows of a table; two SQL statements whatever the page. */
    @PermitAll
    public Page<CodeEntry> search(CodeFilter filter, PageRequest page) {
        return CodeQueries.search(em, filter, page);
    }

    /**
     * Adds a row. An open row of the same code ends on the day before; a correction withdraws the row it names.
     *
     * @throws Refusal {@code CODE_PERIOD_REVERSED}, {@code CODE_PERIOD_TAKEN} when another row of the code holds in the
     *     period, {@code CODE_SUCCESSOR_UNKNOWN}, {@code AGENCY_CODE_DIGITS}, {@code NOT_FOUND} for the row to correct
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Audited("codes.entry.add")
    public long add(@Valid NewCodeEntry entry) {
        CodeRow row = new CodeHistory(em, clock.instant()).add(entry, actors.currentAccount());
        em.flush();
        return row.id();
    }
}
