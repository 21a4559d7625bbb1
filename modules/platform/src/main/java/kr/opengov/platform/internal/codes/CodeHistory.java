package kr.opengov.platform.internal.codes;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.codes.CodeTables;
import kr.opengov.platform.codes.NewCodeEntry;

/** The rows of one code: on every day at most one of them holds. */
public final class CodeHistory {

    private final EntityManager em;
    private final Instant now;

    public CodeHistory(EntityManager em, Instant now) {
        this.em = em;
        this.now = now;
    }

    /** Adds a row after the rules agreed; see {@link CodeTables#add}. */
    public CodeRow add(NewCodeEntry entry, Long author) {
        periodIsInOrder(entry);
        agencyCodeHasSevenDigits(entry);
        successorIsKnown(entry);
        List<CodeRow> rows = holding(entry.kind(), entry.code());
        if (entry.corrects() != null) {
            CodeRow corrected = rows.stream()
                    .filter(row -> Objects.equals(row.id(), entry.corrects()))
                    .findFirst()
                    .orElseThrow(() -> new Refusal("NOT_FOUND"));
            withdraw(corrected);
            rows = rows.stream().filter(row -> row != corrected).toList();
        }
        for (CodeRow row : rows) {
            if (row.validTo() == null && row.validFrom().isBefore(entry.validFrom())) {
                withdraw(row);
                em.persist(row.endingOn(entry.validFrom().minusDays(1), author, now));
            } else if (overlap(row.validFrom(), row.validTo(), entry.validFrom(), entry.validTo())) {
                throw Refusal.ofField("validFrom", "CODE_PERIOD_TAKEN", row.validFrom());
            }
        }
        CodeRow added = new CodeRow(entry, author, now);
        em.persist(added);
        return added;
    }

    /** Written at once, because new rows are inserted before old ones are updated and the unique key would refuse them. */
    private void withdraw(CodeRow row) {
        row.withdraw(now);
        em.flush();
    }

    /** The rows that were not withdrawn, locked so that two users cannot add overlapping periods at once. */
    private List<CodeRow> holding(String kind, String code) {
        return em.createQuery(
                        "SELECT r FROM CodeRow r WHERE r.kind = :kind AND r.code = :code AND r.withdrawnAt IS NULL",
                        CodeRow.class)
                .setParameter("kind", kind)
                .setParameter("code", code)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private static void periodIsInOrder(NewCodeEntry entry) {
        if (entry.validTo() != null && entry.validTo().isBefore(entry.validFrom())) {
            throw Refusal.ofField("validTo", "CODE_PERIOD_REVERSED");
        }
    }

    /** The standard administrative code of an agency has seven digits (행정표준코드관리시스템, 기관코드). */
    private static void agencyCodeHasSevenDigits(NewCodeEntry entry) {
        if (CodeTables.AGENCY.equals(entry.kind()) && !entry.code().matches("[0-9A-Z][0-9]{6}")) {
            throw Refusal.ofField("code", "AGENCY_CODE_DIGITS");
        }
    }

    private void successorIsKnown(NewCodeEntry entry) {
        if (entry.successor() != null
                && CodeQueries.history(em, entry.kind(), entry.successor()).isEmpty()) {
            throw Refusal.ofField("successor", "CODE_SUCCESSOR_UNKNOWN", entry.successor());
        }
    }

    static boolean overlap(LocalDate from, LocalDate to, LocalDate otherFrom, LocalDate otherTo) {
        return (otherTo == null || !from.isAfter(otherTo)) && (to == null || !otherFrom.isAfter(to));
    }
}
