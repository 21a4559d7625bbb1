package kr.opengov.web.consultations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.opengov.actionplans.AdoptionView;
import kr.opengov.actionplans.Adoptions;
import kr.opengov.actionplans.CommitmentLink;
import kr.opengov.actionplans.ProposalSource;
import kr.opengov.web.frame.Format;

/** The path from a proposal to its commitment and back; each question is asked once for a page. */
@Named("adoptionPath")
@RequestScoped
public class AdoptionPath {

    @Inject
    private Adoptions adoptions;

    @Inject
    private Format format;

    private final Map<String, Optional<AdoptionView>> adopted = new HashMap<>();
    private final Map<String, List<CommitmentLink>> commitments = new HashMap<>();
    private final Map<String, List<ProposalSource>> sources = new HashMap<>();

    /** The adoption of a proposal; null while there is none. */
    public AdoptionView adoption(String proposal) {
        return adopted.computeIfAbsent(proposal, adoptions::ofProposal).orElse(null);
    }

    /** The word for what an adoption rests on. */
    public String basis(AdoptionView adoption) {
        return format.sentence("consultations.AdoptionBasis." + adoption.basis());
    }

    public List<CommitmentLink> commitments(String proposal) {
        return commitments.computeIfAbsent(proposal, adoptions::commitmentsOf);
    }

    public List<ProposalSource> sources(String member, int ordinal, String commitment) {
        return sources.computeIfAbsent(
                member + "/" + ordinal + "/" + commitment, key -> adoptions.sourcesOf(member, ordinal, commitment));
    }
}
