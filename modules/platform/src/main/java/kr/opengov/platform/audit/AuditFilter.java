package kr.opengov.platform.audit;

import java.time.LocalDate;

/**
 * What an auditor looks for; null or blank means any.
 *
 * @param person who did it or whom it concerns: an account id, a name or the beginning of it, or a reference such as
 *     {@code account:17}
 * @param action an action or, ending with a dot, an area, such as {@code members.}
 * @param from first day, in the portal's zone
 * @param to last day
 * @param text a part of subject, details, reason, address or request id
 */
public record AuditFilter(String person, String action, LocalDate from, LocalDate to, String text) {
    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null);
}
