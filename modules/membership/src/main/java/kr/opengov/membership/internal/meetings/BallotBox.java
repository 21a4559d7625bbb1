package kr.opengov.membership.internal.meetings;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kr.opengov.membership.AgendaKind;
import kr.opengov.membership.CastBallot;
import kr.opengov.membership.ConflictStanding;
import kr.opengov.membership.DecisionOutcome;
import kr.opengov.membership.MeetingState;
import kr.opengov.membership.MyVote;
import kr.opengov.membership.OpenVote;
import kr.opengov.membership.RecordDecision;
import kr.opengov.membership.VoteChoice;
import kr.opengov.membership.internal.register.Recorded;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Refusal;

/** How votes are opened, cast and counted. Callers lock the vote first: what is checked here then holds until the commit. */
public final class BallotBox {

    private final EntityManager em;

    public BallotBox(EntityManager em) {
        this.em = em;
    }

    /** The votes a person is on the roll of, the open ones first, the nearest deadline first; three statements. */
    public static List<MyVote> ofPerson(EntityManager em, long personId) {
        List<MyVote> votes = em.createQuery("""
                        SELECT NEW kr.opengov.membership.MyVote(
                            v.id, i.id, s.seatId, m.code,
                            (SELECT b.nameKo FROM GovernanceBody b WHERE b.code = m.bodyCode),
                            (SELECT g.nameEn FROM GovernanceBody g WHERE g.code = m.bodyCode),
                            i.titleKo, i.titleEn, v.motion, v.textHash, v.closesAt, v.changeAllowed, v.open)
                        FROM VoteSeat s JOIN s.vote v JOIN v.item i JOIN i.meeting m
                        WHERE s.personId = :person ORDER BY v.open DESC, v.closesAt, v.id""", MyVote.class)
                .setParameter("person", personId)
                .getResultList();
        if (votes.isEmpty()) {
            return votes;
        }
        Map<String, VoteChoice> choices = new HashMap<>();
        em.createQuery("SELECT b.voteId, b.seatId, b.choice FROM Ballot b WHERE b.voteId IN :votes", Object[].class)
                .setParameter("votes", votes.stream().map(MyVote::id).toList())
                .getResultList()
                .forEach(row -> choices.put(row[0] + "/" + row[1], (VoteChoice) row[2]));
        Map<String, ConflictStanding> conflicts = new HashMap<>();
        em.createQuery(
                        "SELECT c.item.id, c.seatId, c.standing FROM ConflictDeclaration c WHERE c.item.id IN :items",
                        Object[].class)
                .setParameter("items", votes.stream().map(MyVote::agendaItemId).toList())
                .getResultList()
                .forEach(row -> conflicts.put(row[0] + "/" + row[1], (ConflictStanding) row[2]));
        return votes.stream()
                .map(vote -> vote.with(
                        choices.get(vote.id() + "/" + vote.seatId()),
                        conflicts.get(vote.agendaItemId() + "/" + vote.seatId())))
                .toList();
    }

    public Vote open(OpenVote command, Roster roster, MeetingRules rules, Recorded recorded) {
        AgendaItem item = itemToDecide(command.agendaItemId());
        Meeting meeting = item.meeting();
        if (meeting.state() != MeetingState.NOTICED) {
            throw new Refusal("VOTE_BEFORE_NOTICE");
        } else if (exists("SELECT v.id FROM Vote v WHERE v.item = :item", item)) {
            throw new Refusal("VOTE_OPENED");
        } else if (Deadline.passed(command.closesAt(), recorded.at())) {
            throw Refusal.ofField("closesAt", "VOTE_DEADLINE_PAST");
        }
        checkUndecided(item);
        List<RosterSeat> seats = roster.of(meeting.bodyCode(), meeting.firstOn());
        if (seats.isEmpty()) {
            throw new Refusal("ROSTER_EMPTY", meeting.firstOn());
        }
        Vote vote = new Vote(item, command, rules.on(meeting.bodyCode(), meeting.firstOn()), seats, recorded);
        em.persist(vote);
        return vote;
    }

    /** Tells those on the roll. */
    public void tell(Vote vote, Members members) {
        members.tell(vote, vote.roll().stream().map(VoteSeat::seat).toList());
    }

    /** @param arrived when the vote reached the portal, not when it got its turn */
    public void cast(
            Vote vote, CastBallot command, Optional<Long> person, Instant arrived, long account, MeetingRules rules) {
        VoteSeat seat = person.flatMap(vote::seatOf).orElseThrow(() -> new Refusal("NOT_ON_ROLL"));
        if (!vote.takes(arrived)) {
            throw new Refusal("VOTE_CLOSED", vote.closesAt(), source(vote, rules));
        }
        vote.checkText(command.textHash());
        if (Recusals.seats(em, vote.item()).contains(seat.seatId())) {
            throw new Refusal("VOTER_RECUSED", source(vote, rules));
        }
        Optional<Ballot> before = ballots(vote).stream()
                .filter(ballot -> ballot.seatId() == seat.seatId())
                .findFirst();
        if (before.isPresent() && !vote.changeAllowed()) {
            throw new Refusal("BALLOT_CAST");
        }
        Ballot ballot = before.orElseGet(() -> new Ballot(vote.id(), seat.seatId()));
        ballot.choose(command.choice(), arrived, account);
        if (before.isEmpty()) {
            em.persist(ballot);
        }
    }

    /** Where the rule about votes of the day is read, for the sentence of a refusal. */
    private static String source(Vote vote, MeetingRules rules) {
        Meeting meeting = vote.item().meeting();
        return rules.on(meeting.bodyCode(), meeting.firstOn()).majority().source();
    }

    public DecisionOutcome count(Vote vote, MeetingRules rules, Clock clock, Recorded recorded) {
        if (!vote.isOpen()) {
            throw new Refusal("VOTE_CLOSED", vote.closesAt(), source(vote, rules));
        }
        Recusals.checkJudged(em, vote.item());
        Set<Long> recused = Recusals.seats(em, vote.item());
        List<VoteSeat> voters = vote.roll().stream()
                .filter(seat -> !recused.contains(seat.seatId()))
                .toList();
        List<Ballot> counted = ballots(vote).stream()
                .filter(ballot -> !recused.contains(ballot.seatId()))
                .toList();
        if (counted.size() < voters.size() && !Deadline.passed(vote.closesAt(), recorded.at())) {
            throw new Refusal("VOTE_STILL_OPEN", vote.closesAt());
        }
        Count count = new Count(
                voters.size(),
                counted.size(),
                vote.roll().size() - voters.size(),
                number(counted, VoteChoice.FOR),
                number(counted, VoteChoice.AGAINST),
                number(counted, VoteChoice.ABSTAIN));
        vote.count();
        LocalDate day = recorded.at().atZone(clock.getZone()).toLocalDate();
        Majority rule = rules.on(
                        vote.item().meeting().bodyCode(), vote.item().meeting().firstOn())
                .majority();
        Decision decision =
                new Decision(vote.item(), vote.motion(), null, day, day, recorded).counted(count, rule, true);
        em.persist(decision);
        return decision.outcome();
    }

    /** What a meeting decided by show of hands. */
    public DecisionOutcome record(RecordDecision command, MeetingRules rules, Recorded recorded) {
        AgendaItem item = itemToDecide(command.agendaItemId());
        Meeting meeting = item.meeting();
        if (!meeting.isOver()) {
            throw new Refusal("DECISION_BEFORE_MEETING");
        }
        Decision wrong = wrong(command, item);
        Decision decision = new Decision(
                item, command.textKo(), command.textEn(), meeting.firstOn(), command.effectiveOn(), recorded);
        if (command.deferred()) {
            decision.deferred();
        } else {
            Recusals.checkJudged(em, item);
            Set<Long> recused = Recusals.seats(em, item);
            List<Long> present = meeting.presentSeats();
            int presentRecused =
                    (int) present.stream().filter(recused::contains).count();
            Count count = new Count(
                    meeting.seats() - recused.size(),
                    present.size() - presentRecused,
                    recused.size(),
                    zero(command.votesFor()),
                    zero(command.votesAgainst()),
                    zero(command.abstentions()));
            count.check();
            decision.counted(
                    count, rules.on(meeting.bodyCode(), meeting.firstOn()).majority(), false);
        }
        if (wrong != null) {
            decision.inPlaceOf(wrong, command.reason().strip());
        }
        em.persist(decision);
        return decision.outcome();
    }

    /** The entry to be corrected; null for a first one. A written vote was counted and is not typed again. */
    private Decision wrong(RecordDecision command, AgendaItem item) {
        if (command.correctsId() == null) {
            checkUndecided(item);
            return null;
        }
        Decision wrong = em.find(Decision.class, command.correctsId());
        if (wrong == null || !wrong.item().id().equals(item.id())) {
            throw new Refusal("NOT_FOUND");
        } else if (wrong.isWritten()) {
            throw new Refusal("DECISION_COUNTED");
        } else if (Blank.toNull(command.reason()) == null) {
            throw Refusal.ofField("reason", "CORRECTION_REASON_MISSING");
        } else if (!em.createQuery("SELECT d.id FROM Decision d WHERE d.corrects = :wrong", Long.class)
                .setParameter("wrong", wrong)
                .getResultList()
                .isEmpty()) {
            throw new Refusal("DECISION_CORRECTED");
        }
        return wrong;
    }

    private void checkUndecided(AgendaItem item) {
        if (exists("SELECT d.id FROM Decision d WHERE d.item = :item", item)) {
            throw new Refusal("DECIDED_ALREADY");
        }
    }

    private AgendaItem itemToDecide(long id) {
        AgendaItem item = em.find(AgendaItem.class, id);
        if (item == null) {
            throw new Refusal("NOT_FOUND");
        } else if (item.kind() != AgendaKind.DECISION) {
            throw new Refusal("VOTE_ON_REPORT");
        }
        return item;
    }

    private boolean exists(String query, AgendaItem item) {
        return !em.createQuery(query, Long.class)
                .setParameter("item", item)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private List<Ballot> ballots(Vote vote) {
        return em.createQuery("SELECT b FROM Ballot b WHERE b.voteId = :vote", Ballot.class)
                .setParameter("vote", vote.id())
                .getResultList();
    }

    private static int number(List<Ballot> ballots, VoteChoice choice) {
        return (int)
                ballots.stream().filter(ballot -> ballot.choice() == choice).count();
    }

    private static int zero(Integer number) {
        return number == null ? 0 : number;
    }
}
