package kr.opengov.actionplans;

import java.util.List;

/** A commitment as its form shows it. */
public record CommitmentDraftView(
        Long id,
        long version,
        String code,
        CommitmentText text,
        List<String> agencies,
        List<String> supporting,
        List<MilestoneDraft> milestones,
        List<IndicatorDraft> indicators) {

    public CommitmentDraftView {
        agencies = List.copyOf(agencies);
        supporting = List.copyOf(supporting);
        milestones = List.copyOf(milestones);
        indicators = List.copyOf(indicators);
    }
}
