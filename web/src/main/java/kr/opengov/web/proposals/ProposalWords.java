package kr.opengov.web.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Named;
import java.util.List;
import kr.opengov.actionplans.CallStage;
import kr.opengov.actionplans.CallView;
import kr.opengov.actionplans.Disposition;
import kr.opengov.actionplans.LinkKind;
import kr.opengov.actionplans.ProposalChannel;
import kr.opengov.actionplans.ProposalLinkView;
import kr.opengov.actionplans.ProposalState;
import kr.opengov.actionplans.ProposerKind;
import kr.opengov.actionplans.ReviewState;
import kr.opengov.actionplans.ReviewVerdict;
import kr.opengov.web.frame.EnumWords;
import kr.opengov.web.frame.Here.Choice;

/** The words of calls and proposals in the language of the page, and what forms let one choose. */
@Named("proposalWords")
@ApplicationScoped
public class ProposalWords extends EnumWords {

    public ProposalWords() {
        super("proposals");
    }

    /** The channels of a call in words. */
    public String channels(CallView call) {
        return String.join(
                ", ",
                call.channelList().stream()
                        .map(name -> of(ProposalChannel.valueOf(name)))
                        .toList());
    }

    /** The colour of a state, which its word always stands beside. */
    public String tone(ProposalState state) {
        return switch (state) {
            case RECEIVED, UNDER_REVIEW -> "info";
            case SUPPLEMENT_ASKED -> "warning";
            case ADOPTED, PLANNED, DONE -> "success";
            case RETURNED, NOT_ADOPTED -> "danger";
            case CIVIL_COMPLAINT, TRANSFERRED, MERGED, WITHDRAWN -> "";
        };
    }

    public String stageTone(CallStage stage) {
        return stage == CallStage.OPEN ? "success" : stage == CallStage.COMING ? "info" : "";
    }

    public String reviewTone(ReviewState state) {
        return state == ReviewState.ANSWERED ? "success" : state == ReviewState.ASKED ? "info" : "";
    }

    public List<Choice> getStates() {
        return choices(ProposalState.values());
    }

    public List<Choice> getChannels() {
        return choices(ProposalChannel.values());
    }

    public List<SelectItem> getChannelItems() {
        return items(ProposalChannel.values());
    }

    /** The channels staff types in. */
    public List<SelectItem> getTypedChannels() {
        return items(ProposalChannel.PAPER, ProposalChannel.PHONE);
    }

    public List<SelectItem> getProposerKinds() {
        return items(ProposerKind.values());
    }

    public List<SelectItem> getVerdicts() {
        return items(ReviewVerdict.values());
    }

    public List<SelectItem> getDispositions() {
        return items(Disposition.values());
    }

    public List<SelectItem> getLinkKinds() {
        return items(LinkKind.values());
    }

    /** What a link says, seen from the proposal that is looked at. */
    public String link(ProposalLinkView link) {
        return format().sentence("proposals.LinkKind." + link.kind() + (link.outgoing() ? "" : ".reverse"));
    }

    /** States as entries of a select. */
    public List<SelectItem> items(List<ProposalState> states) {
        return items(states.toArray(new ProposalState[0]));
    }
}
