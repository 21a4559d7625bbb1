package kr.opengov.web.api;

import jakarta.json.JsonObject;
import java.util.List;
import kr.opengov.actionplans.AdoptionView;
import kr.opengov.actionplans.CallView;
import kr.opengov.actionplans.CommitmentLink;
import kr.opengov.actionplans.ConsultationView;
import kr.opengov.actionplans.LedgerRow;
import kr.opengov.actionplans.ProposalRow;
import kr.opengov.actionplans.ProposalView;
import kr.opengov.actionplans.Tally;

/** Calls, proposals and consultations as JSON. */
final class CallJson {

    private CallJson() {}

    static JsonObject of(CallView call) {
        return new JsonFacts()
                .with("code", call.code())
                .with("member", call.memberCode())
                .with("plan", call.planOrdinal())
                .with("titleKo", call.titleKo())
                .with("titleEn", call.titleEn())
                .with("textKo", call.textKo())
                .with("textEn", call.textEn())
                .with("opensOn", call.opensOn())
                .with("closesOn", call.closesOn())
                .with("channels", call.channels())
                .with("state", call.state())
                .with("closedReason", call.closedReason())
                .with("received", call.received())
                .with("answered", call.answered())
                .with("sourceKo", call.sourceKo())
                .with("sourceEn", call.sourceEn())
                .build();
    }

    static JsonObject of(LedgerRow row) {
        return new JsonFacts()
                .with("kind", row.kind())
                .with("proposal", row.proposalCode())
                .with("text", row.text())
                .with("receivedOn", row.receivedOn())
                .with("answeredOn", row.releasedOn())
                .with("disposition", row.disposition())
                .with("response", row.response())
                .build();
    }

    static JsonObject of(ConsultationView view, Tally result) {
        return new JsonFacts()
                .with("code", view.code())
                .with("call", view.callCode())
                .with("titleKo", view.titleKo())
                .with("titleEn", view.titleEn())
                .with("questionKo", view.questionKo())
                .with("questionEn", view.questionEn())
                .with("opensOn", view.opensOn())
                .with("closesOn", view.closesOn())
                .with("heldElsewhere", view.reported())
                .with("sealed", result == null)
                .with("for", result == null ? null : result.votesFor())
                .with("against", result == null ? null : result.votesAgainst())
                .with("other", result == null ? null : result.other())
                .build();
    }

    static JsonObject of(ProposalView view, AdoptionView adoption, List<CommitmentLink> commitments) {
        ProposalRow row = view.row();
        return new JsonFacts()
                .with("code", row.code())
                .with("call", row.callCode())
                .with("title", row.title())
                .with("body", view.body())
                .with("state", row.state())
                .with("channel", row.channel())
                .with("proposerKind", row.proposerKind())
                .with("proposerName", row.proposerName())
                .with("receivedAt", row.receivedAt())
                .with("dueOn", row.dueOn())
                .with("supports", row.supports())
                .with("mergedInto", code(view.mergedInto()))
                .with("merged", JsonFacts.list(view.merged(), CallJson::brief))
                .with("splitFrom", code(view.splitFrom()))
                .with("parts", JsonFacts.list(view.parts(), CallJson::brief))
                .with("links", JsonFacts.list(view.links(), link -> new JsonFacts()
                        .with("kind", link.kind())
                        .with("outgoing", link.outgoing())
                        .with("proposal", link.otherCode())
                        .build()))
                .with("supportSteps", JsonFacts.list(view.steps(), step -> new JsonFacts()
                        .with("step", step.step())
                        .with("reachedOn", step.reachedOn())
                        .with("threshold", step.threshold())
                        .with("doneOn", step.doneOn())
                        .with("text", step.text())
                        .build()))
                .with("reviews", JsonFacts.list(view.reviews(), review -> new JsonFacts()
                        .with("department", review.department())
                        .with("state", review.state())
                        .with("verdict", review.verdict())
                        .with("opinion", review.opinion())
                        .with("askedOn", review.askedOn())
                        .with("answeredOn", review.answeredOn())
                        .build()))
                .with("responses", JsonFacts.list(view.responses(), response -> new JsonFacts()
                        .with("disposition", response.disposition())
                        .with("text", response.text())
                        .with("releasedOn", response.releasedOn())
                        .build()))
                .with("history", JsonFacts.list(view.events(), event -> new JsonFacts()
                        .with("kind", event.kind())
                        .with("state", event.state())
                        .with("reason", event.reason())
                        .with("related", event.relatedCode())
                        .with("on", event.happenedOn())
                        .build()))
                .with(
                        "adoption",
                        adoption == null
                                ? null
                                : new JsonFacts()
                                        .with("basis", adoption.basis())
                                        .with("basisCode", adoption.basisCode())
                                        .with("adoptedOn", adoption.adoptedOn())
                                        .with("reason", adoption.reason())
                                        .build())
                .with("commitments", JsonFacts.list(commitments, one -> new JsonFacts()
                        .with("address", one.path())
                        .with("titleKo", one.titleKo())
                        .with("titleEn", one.titleEn())
                        .build()))
                .build();
    }

    private static JsonObject brief(ProposalRow row) {
        return new JsonFacts()
                .with("code", row.code())
                .with("title", row.title())
                .build();
    }

    private static String code(ProposalRow row) {
        return row == null ? null : row.code();
    }
}
