package kr.opengov.actionplans;

/** How many commitments are in a state. */
public record StateCount(CommitmentState state, long commitments) {

    /** As the query delivers it; a missing state is not recorded. */
    public StateCount {
        state = state == null ? CommitmentState.NOT_RECORDED : state;
    }
}
