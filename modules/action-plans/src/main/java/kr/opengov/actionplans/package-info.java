/**
 * Action plans of members and their commitments.
 *
 * <p>Words: a member delivers one <em>action plan</em> after the other, counted by their <em>ordinal</em>; a plan groups
 * its <em>commitments</em> under <em>vision areas</em>; <em>agencies</em> lead a commitment. States are dated entries: the
 * state on a day is the latest entry up to that day, and where no source records one it is
 * {@link kr.opengov.actionplans.CommitmentState#NOT_RECORDED}, never a guess. A list that is known to be incomplete says so.
 *
 * <p>Before a plan there is co-creation: a <em>call</em> takes <em>proposals</em>, departments <em>review</em> them, a
 * <em>consultation</em> asks the people with secret ballots, an <em>adoption</em> names its basis, and whatever was
 * contributed gets a <em>reasoned response</em>: the ledger counts answered over received.
 *
 * <p>After it there is implementation: <em>lead agencies</em> <em>report</em> on <em>milestones</em> and <em>indicators</em>
 * with <em>evidence</em>, others verify, citizens comment and go to see, <em>assessors</em> judge <em>units</em>.
 *
 * <p>Façades: {@link kr.opengov.actionplans.PlanDrafting}, {@link kr.opengov.actionplans.Progress}, {@link
 * kr.opengov.actionplans.Evidences}, {@link kr.opengov.actionplans.PlanComments}, {@link
 * kr.opengov.actionplans.Assessments}, {@link kr.opengov.actionplans.OgpImports}, {@link
 * kr.opengov.actionplans.PlanChecklists}, {@link kr.opengov.actionplans.PlanRegister}; {@link kr.opengov.actionplans.Calls}, {@link
 * kr.opengov.actionplans.Proposals}, {@link kr.opengov.actionplans.ProposalDesk}, {@link
 * kr.opengov.actionplans.ProposalFiles}, {@link kr.opengov.actionplans.Follows}, {@link
 * kr.opengov.actionplans.DepartmentReviews}, {@link kr.opengov.actionplans.Consultations}, {@link
 * kr.opengov.actionplans.Answers}, {@link kr.opengov.actionplans.PlanPapers}, {@link kr.opengov.actionplans.Adoptions}. Tables start with {@code ap_}. The module publishes no events.
 */
package kr.opengov.actionplans;
