/**
 * Approval lines (결재) and official documents: how a draft becomes a numbered document that nobody can change any more.
 *
 * <ul>
 *   <li>{@link kr.opengov.platform.approvals.Approvals}: the desk of drafters, reviewers and approvers.
 *   <li>{@link kr.opengov.platform.approvals.ApprovalDrafts}: where other modules hand their drafts in; what becomes of
 *       them is told by {@link kr.opengov.platform.approvals.DocumentOutcome} through the outbox.
 *   <li>{@link kr.opengov.platform.approvals.DocumentLibrary}: what everybody may read.
 *   <li>{@link kr.opengov.platform.approvals.IssuingUnits}: units with their number series, usual lines, absences.
 * </ul>
 */
package kr.opengov.platform.approvals;
