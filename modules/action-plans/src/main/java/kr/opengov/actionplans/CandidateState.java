package kr.opengov.actionplans;

/** Where a candidate task (과제안) stands between the proposals it came of and the commitment it may become. */
public enum CandidateState {
    /** A subcommittee works on it and ministries are asked (과제숙성, 부처 협의). */
    RIPENING,
    /** It waits for the plenary (심의·의결). */
    PUT_FORWARD,
    ADOPTED,
    DROPPED
}
