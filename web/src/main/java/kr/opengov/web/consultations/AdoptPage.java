package kr.opengov.web.consultations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import kr.opengov.actionplans.AdoptProposal;
import kr.opengov.actionplans.AdoptionBasis;
import kr.opengov.actionplans.Adoptions;
import kr.opengov.web.frame.Format;
import kr.opengov.web.frame.Messages;

/** The form that adopts a proposal. */
@Named
@RequestScoped
public class AdoptPage {

    @Inject
    private Adoptions adoptions;

    @Inject
    private Format format;

    private AdoptionBasis basis;
    private String basisCode;
    private String reason;
    private String commitment;

    public String adopt(String proposal, long version) {
        adoptions.adopt(new AdoptProposal(proposal, version, basis, basisCode, reason, commitment));
        return Messages.saved("consultations.adopted.done").redirectTo("/desk/proposals/" + proposal);
    }

    public List<SelectItem> getBases() {
        return Arrays.stream(AdoptionBasis.values())
                .map(each -> new SelectItem(each, format.sentence("consultations.AdoptionBasis." + each)))
                .toList();
    }

    public AdoptionBasis getBasis() {
        return basis;
    }

    public void setBasis(AdoptionBasis basis) {
        this.basis = basis;
    }

    public String getBasisCode() {
        return basisCode;
    }

    public void setBasisCode(String basisCode) {
        this.basisCode = basisCode;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getCommitment() {
        return commitment;
    }

    public void setCommitment(String commitment) {
        this.commitment = commitment;
    }
}
