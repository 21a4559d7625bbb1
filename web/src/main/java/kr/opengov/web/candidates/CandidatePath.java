package kr.opengov.web.candidates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.opengov.actionplans.CandidateRow;
import kr.opengov.actionplans.CandidateTasks;
import kr.opengov.membership.GovernanceBodies;
import kr.opengov.web.frame.CurrentPage;

/** The path from calls and proposals to candidate tasks, and the bodies that ripen them; each asked once for a page. */
@Named("candidatePath")
@RequestScoped
public class CandidatePath {

    @Inject
    private CandidateTasks tasks;

    @Inject
    private GovernanceBodies bodies;

    @Inject
    private Clock clock;

    @Inject
    private CurrentPage current;

    private final Map<String, List<CandidateRow>> calls = new HashMap<>();
    private final Map<String, List<CandidateRow>> proposals = new HashMap<>();

    public List<CandidateRow> ofCall(String call) {
        return calls.computeIfAbsent(call, tasks::ofCall);
    }

    public List<CandidateRow> ofProposal(String proposal) {
        return proposals.computeIfAbsent(proposal, tasks::ofProposal);
    }

    /** The name of a body; its code where the register does not know it any more. */
    public String body(String code) {
        return code == null
                ? ""
                : bodies.named(code).map(body -> body.name(current.getLang())).orElse(code);
    }

    /** The bodies of a member that a task can be given to. */
    public List<SelectItem> bodies(String member) {
        return bodies.ofMember(member, clock.instant()).stream()
                .map(body -> new SelectItem(body.code(), body.name(current.getLang())))
                .toList();
    }
}
