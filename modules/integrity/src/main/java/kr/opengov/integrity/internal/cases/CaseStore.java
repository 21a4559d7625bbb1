package kr.opengov.integrity.internal.cases;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kr.opengov.integrity.ReportKind;
import kr.opengov.integrity.internal.keys.Holder;
import kr.opengov.integrity.internal.keys.HolderRole;
import kr.opengov.integrity.internal.keys.KeyKind;
import kr.opengov.integrity.internal.keys.KeyPair;
import kr.opengov.integrity.internal.keys.WrappedKey;
import kr.opengov.integrity.internal.procedure.Step;

/** Reads and writes the rows of cases; knows no role and no right. */
public final class CaseStore {

    private static final String CASE = "caseId";
    private static final String HOLDER = "holderId";

    private final EntityManager em;

    public CaseStore(EntityManager em) {
        this.em = em;
    }

    /** The case under a lookup id. */
    public Optional<ReportCase> byLookupId(byte[] lookupId) {
        return em.createQuery("select c from ReportCase c where c.lookupId = :id", ReportCase.class)
                .setParameter("id", lookupId)
                .getResultStream()
                .findFirst();
    }

    /** A case for reading; the version grows only when something is written. */
    public Optional<ReportCase> find(UUID caseId) {
        return Optional.ofNullable(em.find(ReportCase.class, caseId));
    }

    /** Opens a case with a holder's private key; four SQL statements. */
    public OpenCase open(ReportCase report, Holder me, KeyPair pair) {
        List<WrappedKey> wrapped = em.createQuery(
                        "select k from CaseKey k where k.caseId = :caseId and k.holderId = :holderId", CaseKey.class)
                .setParameter(CASE, report.id())
                .setParameter(HOLDER, me.id())
                .getResultStream()
                .map(CaseKey::wrappedKey)
                .toList();
        List<CaseEntry> entries = em.createQuery(
                        "select e from CaseEntry e where e.caseId = :caseId order by e.position", CaseEntry.class)
                .setParameter(CASE, report.id())
                .getResultList();
        List<CaseClock> clocks = em.createQuery(
                        "select c from CaseClock c where c.caseId = :caseId order by c.startedOn, c.code",
                        CaseClock.class)
                .setParameter(CASE, report.id())
                .getResultList();
        List<ProtectionRequest> protections = new ArrayList<>(Protections.of(em, report.id()));
        return new OpenCase(report, me, pair, wrapped, entries, new ArrayList<>(clocks), protections);
    }

    /** Writes an entry into an open case. */
    public void write(OpenCase open, KeyKind kind, LocalDate day, EntryText text) {
        em.persist(open.write(kind, day, text));
    }

    /** Carries a step out: state, counts, clocks. */
    public void enter(OpenCase open, Step step, LocalDate today, LocalDate supplementDue) {
        open.report().enter(step, today);
        new CaseClocks(em).change(open.report(), open.clocks(), step.stopped(), step.started(), today, supplementDue);
    }

    /** Extends a running clock of an open case and gives it back. */
    public CaseClock extend(OpenCase open, UUID clock, int days) {
        return new CaseClocks(em).extend(open.report(), open.clocks(), clock, days);
    }

    /** Puts the case under another law and computes its clocks anew. */
    public void changeKind(OpenCase open, ReportKind kind, LocalDate today) {
        open.report().changeKind(kind);
        new CaseClocks(em).recompute(open.report(), open.clocks(), today);
    }

    /** The entries of a case under one kind of key. */
    List<CaseEntry> entries(UUID caseId, KeyKind kind) {
        return em.createQuery(
                        "select e from CaseEntry e where e.caseId = :caseId and e.kind = :kind order by e.position",
                        CaseEntry.class)
                .setParameter(CASE, caseId)
                .setParameter("kind", kind)
                .getResultList();
    }

    public void persistKeys(UUID caseId, Collection<WrappedKey> keys) {
        keys.forEach(key -> em.persist(new CaseKey(caseId, key)));
    }

    /** The officer's assignment to a case, if there is one. */
    public Optional<CaseAssignment> assignment(UUID caseId, UUID holderId) {
        return em.createQuery(
                        "select a from CaseAssignment a where a.caseId = :caseId and a.holderId = :holderId",
                        CaseAssignment.class)
                .setParameter(CASE, caseId)
                .setParameter(HOLDER, holderId)
                .getResultStream()
                .findFirst();
    }

    /** Everybody who is assigned. */
    public List<UUID> assigned(UUID caseId) {
        return em.createQuery("select a.holderId from CaseAssignment a where a.caseId = :caseId", UUID.class)
                .setParameter(CASE, caseId)
                .getResultList();
    }

    /** Takes assignment and every wrapped key away from an officer. */
    public void dismiss(UUID caseId, UUID holderId) {
        em.createQuery("delete from CaseKey k where k.caseId = :caseId and k.holderId = :holderId")
                .setParameter(CASE, caseId)
                .setParameter(HOLDER, holderId)
                .executeUpdate();
        new IdentityRequests(em).removeKeys(caseId, holderId);
        em.createQuery("delete from CaseAssignment a where a.caseId = :caseId and a.holderId = :holderId")
                .setParameter(CASE, caseId)
                .setParameter(HOLDER, holderId)
                .executeUpdate();
    }

    /** The holder of an account. */
    public Optional<KeyHolder> holderOf(long accountId) {
        return em.createQuery("select h from KeyHolder h where h.accountId = :account", KeyHolder.class)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst();
    }

    /** Active holders of a role. */
    public List<KeyHolder> active(HolderRole role) {
        return em.createQuery(
                        "select h from KeyHolder h where h.role = :role and h.active = true order by h.dutyKo, h.id",
                        KeyHolder.class)
                .setParameter("role", role)
                .getResultList();
    }

    /** Active officers outside a set, the one with the fewest assignments first. */
    public List<KeyHolder> leastBusyOfficers(Set<UUID> without, boolean conflictOfInterestOnly) {
        return em.createQuery(
                        "select h, (select count(a) from CaseAssignment a where a.holderId = h.id) as load"
                                + " from KeyHolder h where h.role = :role and h.active = true order by load, h.id",
                        Object[].class)
                .setParameter("role", HolderRole.OFFICER)
                .getResultStream()
                .map(row -> (KeyHolder) row[0])
                .filter(holder -> !without.contains(holder.id()))
                .filter(holder -> !conflictOfInterestOnly || holder.isConflictOfInterestOfficer())
                .toList();
    }
}
