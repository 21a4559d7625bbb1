package kr.opengov.actionplans;

import java.util.List;

/**
 * A proposal with everything that happened to it.
 *
 * @param callTitleKo title of its call
 * @param mergedInto the proposal it goes on in, or null
 * @param splitFrom the proposal it was taken out of, or null
 * @param parts what was taken out of it
 * @param steps what its supporters brought about
 * @param merged the proposals that were merged into it, with their authors
 */
public record ProposalView(
        ProposalRow row,
        long version,
        String body,
        String callTitleKo,
        String callTitleEn,
        boolean supporting,
        String hiddenReason,
        String noteKo,
        String noteEn,
        ProposalRow mergedInto,
        List<ProposalRow> merged,
        ProposalRow splitFrom,
        List<ProposalRow> parts,
        List<ProposalLinkView> links,
        List<SupportStepView> steps,
        List<ProposalText> texts,
        List<ProposalEventView> events,
        List<DepartmentReviewView> reviews,
        List<ResponseView> responses) {

    public String callTitle(String language) {
        return "en".equals(language) && callTitleEn != null ? callTitleEn : callTitleKo;
    }

    public String note(String language) {
        return "en".equals(language) && noteEn != null ? noteEn : noteKo;
    }

    /** The links that lead from it to others. */
    public List<ProposalLinkView> outgoing() {
        return links.stream().filter(ProposalLinkView::outgoing).toList();
    }

    /** Whether its author may still change it. */
    public boolean editable() {
        return row.state() == ProposalState.RECEIVED || row.state() == ProposalState.SUPPLEMENT_ASKED;
    }
}
