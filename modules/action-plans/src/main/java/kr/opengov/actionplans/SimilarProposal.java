package kr.opengov.actionplans;

import java.util.List;

/**
 * A proposal whose title is like another text.
 *
 * @param percent how much of the pairs of characters the two have in common
 * @param shared the words both have, which explain the match
 */
public record SimilarProposal(
        String code, String title, ProposalState state, int supports, int percent, List<String> shared) {}
