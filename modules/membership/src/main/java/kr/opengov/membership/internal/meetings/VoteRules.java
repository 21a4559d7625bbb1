package kr.opengov.membership.internal.meetings;

/**
 * What holds for the votes of a body on a day.
 *
 * @param changeUntilDeadline whether a vote can be changed until the deadline
 */
public record VoteRules(Majority majority, boolean changeUntilDeadline) {}
