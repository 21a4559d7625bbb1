package kr.opengov.actionplans;

/**
 * Which proposals are asked for; null for any.
 *
 * @param text words that the title has, with or without particles and spaces, or a code
 * @param callCode of one call
 * @param withHidden whether hidden ones are shown too; the desk only
 */
public record ProposalFilter(
        String text, String callCode, ProposalState state, ProposalChannel channel, boolean withHidden) {

    public static final ProposalFilter ALL = new ProposalFilter(null, null, null, null, false);

    /** The same for everybody. */
    public ProposalFilter published() {
        return new ProposalFilter(text, callCode, state, channel, false);
    }

    /** The same for the desk. */
    public ProposalFilter forTheDesk() {
        return new ProposalFilter(text, callCode, state, channel, true);
    }
}
