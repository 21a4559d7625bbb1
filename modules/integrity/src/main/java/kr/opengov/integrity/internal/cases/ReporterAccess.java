package kr.opengov.integrity.internal.cases;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import kr.opengov.integrity.internal.keys.TamperedCiphertext;
import kr.opengov.platform.Refusal;

/** Opens a report for the reporter whose visit it is. */
public final class ReporterAccess {

    private static final System.Logger LOG = System.getLogger(ReporterAccess.class.getName());

    private final EntityManager em;
    private final OpenVaults vaults;

    public ReporterAccess(EntityManager em, OpenVaults vaults) {
        this.em = em;
        this.vaults = vaults;
    }

    /**
     * The case of a visit.
     *
     * @throws Refusal {@code VISIT_ENDED}
     */
    public UUID caseOf(String token) {
        UUID id = token == null || !vaults.reporters().isOpen(token)
                ? null
                : vaults.visits().get(token);
        if (id == null) {
            throw new Refusal("VISIT_ENDED");
        }
        return id;
    }

    /**
     * Lets the reporter do something in the open case; the result may be null. Two windows of one reporter, or a reporter
     * and an officer, write one after the other.
     *
     * @throws Refusal {@code VISIT_ENDED}, {@code CASE_DAMAGED} or what the work refuses
     */
    public <T> T with(String token, LockModeType lock, Function<OpenCase, T> work) {
        ReportCase report = em.find(ReportCase.class, caseOf(token), lock);
        if (report == null) {
            throw new Refusal("VISIT_ENDED");
        }
        try {
            Optional<Optional<T>> done = vaults.reporters().use(token, pair -> {
                try (OpenCase open = new CaseStore(em).open(report, report.reporter(), pair)) {
                    return Optional.ofNullable(work.apply(open));
                }
            });
            return done.orElseThrow(() -> new Refusal("VISIT_ENDED")).orElse(null);
        } catch (TamperedCiphertext damaged) {
            throw vaults.refuse(report.id(), damaged);
        }
    }

    /** Writes the place of the damage to the log, where the operator sees it, and says no more than that to the user. */
    public static Refusal damaged(TamperedCiphertext damaged) {
        LOG.log(System.Logger.Level.ERROR, damaged.getMessage());
        return new Refusal("CASE_DAMAGED");
    }
}
