package kr.opengov.actionplans;

/** How a proposal reached the agency. */
public enum ProposalChannel {
    ONLINE,
    PAPER,
    PHONE
}
