/**
 * Membership: who belongs to the Open Government Partnership, since when, in which state, and who sits where.
 *
 * <h2>What it is for</h2>
 *
 * The ministry's staff and the secretariats of the nation and of cities keep the register; everybody may look a member
 * up as of any day. Façades: {@link kr.opengov.membership.MemberRegister} (list, profile, changes), {@link
 * kr.opengov.membership.GovernanceRegister} (Steering Committee, chairs), {@link kr.opengov.membership.MemberFigures}
 * (growth, printed figures beside computed ones), {@link kr.opengov.membership.Eligibility} (scores, cycles, verdicts),
 * {@link kr.opengov.membership.Reviews} and {@link kr.opengov.membership.JoiningCases}.
 *
 * <h2>Words</h2>
 *
 * <ul>
 *   <li><b>Member</b> (회원국, 지방정부 회원): a country or a local government, known by its public code.
 *   <li><b>Membership</b> (가입): one stretch of belonging. Who left and returns has a second one.
 *   <li><b>Entry</b>: one status with its four days (letter, received, effective, announced). A correction is a new
 *       entry that names the one it replaces and takes its place.
 *   <li><b>As of</b> (기준일): the day asked about. <b>Known at</b>: the instant up to which entries count.
 *   <li><b>Standing</b>: what a status means for "does it belong?". Only members are counted; undetermined is shown.
 *   <li><b>Confidence</b>: how sure a fact is. Assumed, from memory and unknown are never shown as verified.
 * </ul>
 *
 * <h2>Tables</h2>
 *
 * {@code mb_country}, {@code mb_local_government}, {@code mb_membership}, {@code mb_joining}, {@code mb_status_event},
 * {@code mb_score}, {@code mb_cycle}, {@code mb_verdict}, {@code mb_review}, {@code mb_review_step}, {@code
 * mb_join_case}, {@code mb_join_fact}, {@code mb_governance_body}, {@code
 * mb_former_body}, {@code mb_seat_holding}, {@code mb_chair_term}, {@code mb_printed_figure}, {@code
 * mb_list_coverage}; ids from {@code mb_ids}. Facts are only ever added.
 *
 * <h2>Events</h2>
 *
 * {@link kr.opengov.membership.MemberStatusChanged} after every change and correction, through the outbox.
 */
package kr.opengov.membership;
