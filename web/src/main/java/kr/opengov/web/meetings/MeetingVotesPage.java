package kr.opengov.web.meetings;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.opengov.membership.AgendaLine;
import kr.opengov.membership.ConflictRow;
import kr.opengov.membership.DecisionOutcome;
import kr.opengov.membership.DecisionRow;
import kr.opengov.membership.OpenVote;
import kr.opengov.membership.PossibleConflict;
import kr.opengov.membership.VoteRow;
import kr.opengov.membership.Votes;
import kr.opengov.web.frame.TypedTime;
import kr.opengov.web.members.DeskClock;

/** Votes, decisions and conflicts of interest of a meeting on the desk. */
@Named
@ViewScoped
public class MeetingVotesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Votes votes;

    @Inject
    private DeskMeeting meeting;

    @Inject
    private DeskClock clock;

    @Inject
    private MeetingWords words;

    private VoteForm form = new VoteForm();
    private List<ConflictRow> conflicts;
    private List<PossibleConflict> hints;
    private Map<Long, VoteRow> written;

    @PostConstruct
    void open() {
        conflicts = votes.conflicts(meeting.id());
        hints = votes.possibleConflicts(meeting.id());
        written = votes.ofMeeting(meeting.id()).stream()
                .collect(Collectors.toMap(VoteRow::agendaItemId, Function.identity()));
    }

    public String openVote() {
        votes.open(new OpenVote(
                form.getItemId(),
                form.getMotion(),
                TypedTime.of(
                        "deadlineTime",
                        form.getDeadlineDay(),
                        form.getDeadlineTime(),
                        clock.get().getZone())));
        return meeting.done("meetings.desk.vote.opened");
    }

    public String count(VoteRow vote) {
        DecisionOutcome outcome = votes.count(vote.id(), vote.version());
        return meeting.done("meetings.desk.counted", words.of(outcome));
    }

    public String record() {
        DecisionOutcome outcome = votes.record(form.toDecision());
        return meeting.done("meetings.desk.decided", words.of(outcome));
    }

    public String enterConflict() {
        votes.enter(form.toConflict());
        return meeting.done("meetings.desk.conflict.entered");
    }

    public String judge(ConflictRow conflict, boolean founded) {
        votes.judge(conflict.id(), conflict.version(), founded);
        return meeting.done("meetings.desk.conflict.judged");
    }

    public DeskMeeting getMeeting() {
        return meeting;
    }

    public VoteForm getForm() {
        return form;
    }

    public List<ConflictRow> getConflicts() {
        return conflicts;
    }

    /** Who may have an interest in an item, to be looked into before its vote. */
    public List<PossibleConflict> getHints() {
        return hints;
    }

    /** The items that are decided, not only heard. */
    public List<AgendaLine> getItems() {
        return meeting.getView().agenda().stream()
                .filter(AgendaLine::isToDecide)
                .toList();
    }

    /** The written vote on an item; null without one. */
    public VoteRow vote(AgendaLine item) {
        return written.get(item.id());
    }

    /** The decision on an item; null while there is none. */
    public DecisionRow decision(AgendaLine item) {
        return meeting.getView().decisionOn(item.id()).orElse(null);
    }
}
