package kr.opengov.actionplans;

/**
 * A link of a proposal.
 *
 * @param outgoing whether it leads from the proposal that is looked at, or to it
 * @param otherCode the proposal at the other end
 */
public record ProposalLinkView(Long id, LinkKind kind, boolean outgoing, String otherCode, String otherTitle) {}
