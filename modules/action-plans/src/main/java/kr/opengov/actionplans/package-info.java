/**
 * Action plans of members and their commitments.
 *
 * <p>Words: a member delivers one <em>action plan</em> after the other, counted by their <em>ordinal</em>; a plan groups
 * its <em>commitments</em> under <em>vision areas</em>; <em>agencies</em> lead a commitment. States are dated entries: the
 * state on a day is the latest entry up to that day, and where no source records one it is
 * {@link kr.opengov.actionplans.CommitmentState#NOT_RECORDED}, never a guess. A list that is known to be incomplete says so.
 *
 * <p>Façade: {@link kr.opengov.actionplans.PlanRegister}. Tables start with {@code ap_}. The module publishes no events.
 */
package kr.opengov.actionplans;
