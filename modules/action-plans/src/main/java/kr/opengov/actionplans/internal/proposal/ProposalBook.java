package kr.opengov.actionplans.internal.proposal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kr.opengov.actionplans.ContributionKind;
import kr.opengov.actionplans.EnterProposal;
import kr.opengov.actionplans.ProposalChannel;
import kr.opengov.actionplans.ProposalEventKind;
import kr.opengov.actionplans.ProposalState;
import kr.opengov.actionplans.ProposerKind;
import kr.opengov.actionplans.SubmitProposal;
import kr.opengov.actionplans.internal.call.Call;
import kr.opengov.actionplans.internal.follow.Followers;
import kr.opengov.actionplans.internal.response.Contribution;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.Refusal;

/** Writes proposals with their texts, their history and their place in the index of titles. */
public final class ProposalBook {

    private final EntityManager em;
    private final Clock clock;
    private final StatutoryClock limits;
    private final Long account;

    /**
     * @param account who acts, or null
     */
    public ProposalBook(EntityManager em, Clock clock, StatutoryClock limits, Long account) {
        this.em = em;
        this.clock = clock;
        this.limits = limits;
        this.account = account;
    }

    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Who acts, or null. */
    Long account() {
        return account;
    }

    /** Keeps others from changing a proposal until the commit. */
    void lock(Proposal proposal) {
        em.lock(proposal, LockModeType.PESSIMISTIC_WRITE);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Takes a proposal of the caller. */
    public String receive(Call call, SubmitProposal command) {
        checkProposer(command.proposerKind(), command.proposerName(), command.guardianName());
        String title = SafeText.title(command.title());
        String body = SafeText.body(command.body());
        Arrival arrival = Arrival.online(command, title, body, account, now());
        return receive(call, arrival, accepted(call, arrival));
    }

    /** Takes a proposal that staff types in; it cannot have come later than now. */
    public String receive(Call call, EnterProposal command) {
        Received received = typed(call, command);
        return receive(call, received.arrival(), received.day());
    }

    /** A proposal that was looked at and may be taken in. */
    record Received(Long call, Arrival arrival, LocalDate day) {}

    /** Looks at a proposal that staff types in. */
    Received typed(Call call, EnterProposal command) {
        if (command.channel() == ProposalChannel.ONLINE) {
            throw Refusal.ofField("channel", "PROPOSAL_TYPED_CHANNEL");
        }
        if (command.receivedAt().isAfter(now())) {
            throw Refusal.ofField("receivedAt", "PROPOSAL_RECEIVED_LATER");
        }
        checkProposer(command.proposerKind(), command.proposerName(), command.guardianName());
        String title = SafeText.title(command.title());
        String body = SafeText.body(command.body());
        Arrival arrival = Arrival.typed(command, title, body, account, now());
        return new Received(call.id(), arrival, accepted(call, arrival));
    }

    /** For a minor an adult stands in. */
    private static void checkProposer(ProposerKind kind, String name, String guardian) {
        SafeText.check("proposerName", name);
        SafeText.check("guardianName", guardian);
        if (kind == ProposerKind.MINOR && Blank.is(guardian)) {
            throw Refusal.ofField("guardianName", "PROPOSAL_GUARDIAN");
        }
    }

    private String receive(Call call, Arrival arrival, LocalDate received) {
        return enter(new Proposal(nextCode(arrival.receivedAt()), call.id(), arrival), arrival, received);
    }

    /** The day of receipt, on which the call takes it. */
    private LocalDate accepted(Call call, Arrival arrival) {
        LocalDate received = LocalDate.ofInstant(arrival.receivedAt(), clock.getZone());
        call.accept(arrival.channel(), received, arrival.receivedAt());
        return received;
    }

    /**
     * Takes in many that were looked at, in their order: numbers, counts and the index of titles are written once for all of
     * them. Nobody follows a proposal yet that has no account.
     */
    void enter(List<Received> many) {
        Map<Integer, Integer> next = new TreeMap<>();
        many.stream()
                .collect(Collectors.groupingBy(one -> one.day().getYear(), TreeMap::new, Collectors.counting()))
                .forEach((year, count) -> next.put(year, lastNumber(year, count.intValue()) - count.intValue()));
        List<Proposal> proposals = new ArrayList<>();
        for (Received one : many) {
            int year = one.day().getYear();
            Proposal proposal = new Proposal(code(year, next.merge(year, 1, Integer::sum)), one.call(), one.arrival());
            proposal.due(limits, clock);
            em.persist(proposal);
            proposal.standAlone();
            proposals.add(proposal);
        }
        em.flush();
        new ProposalCounts(em).arrived(proposals.stream().map(this::place).toList());
        Map<Long, String> titles = new LinkedHashMap<>();
        for (int i = 0; i < proposals.size(); i++) {
            Proposal proposal = proposals.get(i);
            Received one = many.get(i);
            em.persist(new ProposalVersion(
                    proposal, 1, one.arrival().enteredAt(), one.arrival().enteredBy()));
            em.persist(new ProposalEvent(proposal, ProposalEventKind.RECEIVED, null, null, one.day(), now(), account));
            em.persist(new Contribution(one.call(), ContributionKind.PROPOSAL, proposal.id(), null, null, one.day()));
            titles.put(proposal.id(), proposal.title());
        }
        new SimilarTitles(em).index(titles);
        em.flush();
    }

    /** Takes a part out of a proposal; both are answered, and whoever follows the whole follows the part. */
    public String split(Proposal whole, String partTitle, String partBody, String reason) {
        Arrival arrival = Arrival.part(whole, SafeText.title(partTitle), SafeText.body(partBody), now(), account);
        Proposal part = new Proposal(nextCode(arrival.receivedAt()), whole.callId(), arrival);
        part.splitFrom(whole);
        enter(part, arrival, part.receivedOn(clock));
        new Followers(em).copy(whole.id(), part.id(), now());
        note(whole, ProposalEventKind.SPLIT, reason, part.code());
        note(part, ProposalEventKind.SPLIT_OFF, reason, whole.code());
        return part.code();
    }

    private String enter(Proposal proposal, Arrival arrival, LocalDate received) {
        Long call = proposal.callId();
        proposal.due(limits, clock);
        em.persist(proposal);
        proposal.standAlone();
        em.flush();
        new ProposalCounts(em).arrived(place(proposal));
        em.persist(new ProposalVersion(proposal, 1, arrival.enteredAt(), arrival.enteredBy()));
        if (arrival.accountId() != null) {
            new Followers(em).add(proposal.id(), arrival.accountId(), now());
        }
        note(proposal, ProposalEventKind.RECEIVED, null, null, received);
        new SimilarTitles(em).index(proposal.id(), null, proposal.title());
        em.persist(
                new Contribution(call, ContributionKind.PROPOSAL, proposal.id(), arrival.accountId(), null, received));
        return proposal.code();
    }

    private String nextCode(Instant receivedAt) {
        int year = ZonedDateTime.ofInstant(receivedAt, clock.getZone()).getYear();
        return code(year, lastNumber(year, 1));
    }

    /**
     * The last one of so many new numbers of a year of receipt; whoever comes at the same moment waits, so that no number is
     * missing.
     */
    private int lastNumber(int year, int count) {
        em.createNativeQuery("INSERT INTO ap_proposal_number (number_year, last_number) VALUES (?1, ?2)"
                        + " ON DUPLICATE KEY UPDATE last_number = last_number + VALUES(last_number)")
                .setParameter(1, year)
                .setParameter(2, count)
                .executeUpdate();
        Number number =
                (Number) em.createNativeQuery("SELECT last_number FROM ap_proposal_number WHERE number_year = ?1")
                        .setParameter(1, year)
                        .getSingleResult();
        return number.intValue();
    }

    private static String code(int year, int number) {
        return String.format(Locale.ROOT, "OGP-%d-%06d", year, number);
    }

    /** Loads a proposal for a change by its code. */
    public Proposal load(String code, long version) {
        Proposal proposal = byCode(code);
        if (proposal.version() != version) {
            throw new Conflict();
        }
        em.lock(proposal, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return proposal;
    }

    /** @throws Refusal {@code NOT_FOUND} */
    public Proposal byCode(String code) {
        return find(code).orElseThrow(() -> new Refusal("NOT_FOUND"));
    }

    /** A proposal by its code. */
    public Optional<Proposal> find(String code) {
        return em.createQuery("select p from Proposal p where p.code = :code", Proposal.class)
                .setParameter("code", code == null ? "" : code.strip().toUpperCase(Locale.ROOT))
                .getResultStream()
                .findFirst();
    }

    /** A proposal of the caller; somebody else's is not found. */
    public Proposal own(String code, long version) {
        Proposal proposal = load(code, version);
        if (account == null || !account.equals(proposal.accountId())) {
            throw new Refusal("NOT_FOUND");
        }
        return proposal;
    }

    /** Gives a proposal a new text; the former one stays readable. A supplement that was asked for is then there. */
    public void edit(Proposal proposal, String newTitle, String newBody) {
        String title = SafeText.title(newTitle);
        String body = SafeText.body(newBody);
        if (proposal.title().equals(title) && proposal.body().equals(body)) {
            return;
        }
        String former = proposal.title();
        boolean supplement = proposal.state() == ProposalState.SUPPLEMENT_ASKED;
        proposal.edit(title, body);
        int number = em.createQuery(
                        "select max(v.number) from ProposalVersion v where v.proposalId = :id", Integer.class)
                .setParameter("id", proposal.id())
                .getSingleResult();
        em.persist(new ProposalVersion(proposal, number + 1, now(), account));
        note(proposal, ProposalEventKind.EDITED, null, null);
        new SimilarTitles(em).index(proposal.id(), former, title);
        if (supplement) {
            move(proposal, ProposalState.RECEIVED, null);
        }
    }

    /** Moves a proposal and writes it down. */
    public void move(Proposal proposal, ProposalState state, String reason) {
        counted(proposal, () -> proposal.move(state, reason, limits, clock));
        note(proposal, ProposalEventKind.STATE, reason, null);
    }

    /** Makes a change of a proposal after which it may be counted elsewhere. */
    void counted(Proposal proposal, Runnable change) {
        ProposalCounts.Place before = place(proposal);
        change.run();
        new ProposalCounts(em).moved(before, place(proposal));
    }

    private ProposalCounts.Place place(Proposal proposal) {
        return new ProposalCounts.Place(
                proposal.id(),
                proposal.receivedOn(clock),
                proposal.callId(),
                proposal.state(),
                proposal.channel().name(),
                proposal.hidden(),
                proposal.supports());
    }

    /** Writes an entry of the history, dated today. */
    public void note(Proposal proposal, ProposalEventKind kind, String reason, String related) {
        note(proposal, kind, reason, related, today());
    }

    /** Hides a proposal from the public with a reason, or shows it again. */
    public void hide(Proposal proposal, boolean hidden, String reason) {
        if (Blank.is(reason)) {
            throw Refusal.ofField("reason", "PROPOSAL_REASON");
        }
        counted(proposal, () -> {
            if (hidden) {
                proposal.hide(reason.strip());
            } else {
                proposal.show();
            }
        });
        note(proposal, hidden ? ProposalEventKind.HIDDEN : ProposalEventKind.SHOWN, reason.strip(), null);
    }

    /** Writes an entry of the history and leaves it for whoever follows the proposal. */
    public void note(Proposal proposal, ProposalEventKind kind, String reason, String related, LocalDate day) {
        SafeText.check("reason", reason);
        ProposalEvent event = new ProposalEvent(proposal, kind, reason, related, day, now(), account);
        em.persist(event);
        new Followers(em).tell(event.id(), proposal.id(), account);
    }
}
