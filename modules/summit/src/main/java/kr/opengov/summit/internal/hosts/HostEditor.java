package kr.opengov.summit.internal.hosts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.accounts.Correspondent;
import kr.opengov.platform.accounts.Correspondents;
import kr.opengov.platform.outbox.Mail;
import kr.opengov.platform.outbox.Outbox;
import kr.opengov.platform.persistence.Aggregates;
import kr.opengov.summit.ProposeTexts;
import kr.opengov.summit.internal.programme.Session;
import kr.opengov.summit.internal.schedule.ChangeSubject;
import kr.opengov.summit.internal.schedule.WorkStep;

/** Takes what hosts hand in, and lets organisers accept or decline it. */
@ApplicationScoped
public class HostEditor {

    @Inject
    private Correspondents correspondents;

    @Inject
    private Outbox outbox;

    public HostEditor() {}

    public HostEditor(Correspondents correspondents, Outbox outbox) {
        this.correspondents = correspondents;
        this.outbox = outbox;
    }

    /**
     * @param organisations for whom the caller acts
     * @throws Refusal {@code NOT_FOUND} for a session of others, {@code HOSTED_CLOSED}, {@code HOSTED_SAME}
     * @throws Conflict when a colleague handed something in, or an organiser decided, since it was read
     */
    public void propose(EntityManager em, List<Long> organisations, ProposeTexts command, WorkStep step) {
        Session session = HostQueries.own(em, organisations, command.acronym(), command.code())
                .orElseThrow(() -> new Refusal("NOT_FOUND"));
        if (!session.state().needsPlace()) {
            throw new Refusal("HOSTED_CLOSED");
        }
        // Two colleagues who hand in at once follow each other here, so that one proposal at most is open.
        WorkStep.raise(em, session.summit().id());
        TextProposal open =
                HostQueries.last(em, session).filter(TextProposal::open).orElse(null);
        if ((open == null ? 0 : open.version()) != command.version()) {
            throw new Conflict();
        }
        if (open == null) {
            open = new TextProposal(session);
            em.persist(open);
        }
        open.handIn(command.texts(), command.sessionVersion(), step.accountId(), step.at());
        if (HostQueries.differences(session.texts(), open.texts()).isEmpty()) {
            throw new Refusal("HOSTED_SAME");
        }
        em.flush();
    }

    /** @throws Refusal {@code NOT_FOUND} when nothing waits */
    public void withdraw(EntityManager em, List<Long> organisations, String acronym, String code, WorkStep step) {
        HostQueries.own(em, organisations, acronym, code)
                .flatMap(session -> HostQueries.last(em, session))
                .filter(TextProposal::open)
                .orElseThrow(() -> new Refusal("NOT_FOUND"))
                .decide(ProposalState.WITHDRAWN, null, step.accountId(), step.at());
        em.flush();
    }

    /** The session says from now on what the host asked for. */
    public void accept(EntityManager em, long summit, long id, long version, WorkStep step) {
        TextProposal proposal = load(em, summit, id, version);
        WorkStep.raise(em, summit);
        Session session = Aggregates.load(
                em, Session.class, proposal.session().id(), proposal.session().version());
        Map<String, String> before = session.facts();
        session.say(proposal.texts());
        step.note(em, summit, ChangeSubject.SESSION, session.id(), session.id(), before, session.facts());
        proposal.decide(ProposalState.ACCEPTED, null, step.accountId(), step.at());
        em.flush();
        tell(proposal);
    }

    /** @param reason what the host is told */
    public void decline(EntityManager em, long summit, long id, long version, String reason, WorkStep step) {
        TextProposal proposal = load(em, summit, id, version);
        proposal.decide(ProposalState.DECLINED, reason, step.accountId(), step.at());
        em.flush();
        tell(proposal);
    }

    private static TextProposal load(EntityManager em, long summit, long id, long version) {
        TextProposal proposal = Aggregates.load(em, TextProposal.class, id, version);
        if (proposal.session().summit().id() != summit) {
            throw new Refusal("NOT_FOUND");
        }
        if (!proposal.open()) {
            throw new Conflict();
        }
        return proposal;
    }

    private void tell(TextProposal proposal) {
        Correspondent host = correspondents.of(List.of(proposal.accountId())).get(proposal.accountId());
        if (host == null) {
            return;
        }
        boolean korean = !"en".equals(host.language());
        boolean accepted = proposal.state() == ProposalState.ACCEPTED;
        String title = proposal.session().title().text(korean ? "ko" : "en");
        String text;
        if (korean) {
            text = accepted
                    ? "제출하신 글을 세션에 반영했습니다. 다음 프로그램 공개본부터 보입니다.\n\n■ " + title + "\n"
                    : "제출하신 글을 반영하지 않았습니다.\n\n■ " + title + "\n사유: " + proposal.reason() + "\n";
        } else {
            text = accepted
                    ? "What you handed in was accepted and will be public with the next release.\n\n■ " + title + "\n"
                    : "What you handed in was not accepted.\n\n■ " + title + "\nReason: " + proposal.reason() + "\n";
        }
        String subject = korean
                ? accepted ? "주관 세션 수정이 반영되었습니다" : "주관 세션 수정이 반려되었습니다"
                : accepted ? "Your changes were accepted" : "Your changes were not accepted";
        outbox.mail(
                new Mail(host.email(), host.name(), host.language(), subject, text, false),
                "summit/text-proposal/" + proposal.id());
    }
}
