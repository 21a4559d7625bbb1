package kr.opengov.membership.internal.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kr.opengov.membership.AttendanceRow;
import kr.opengov.membership.Presence;
import kr.opengov.membership.internal.register.Recorded;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.accounts.Correspondent;
import kr.opengov.platform.accounts.Correspondents;

/** The members of a body as people who can be reached: persons of the directory and the accounts they use. */
@ApplicationScoped
public class Members {

    @PersistenceContext(unitName = "membership")
    private EntityManager em;

    @Inject
    private Correspondents correspondents;

    @Inject
    private MeetingMails mails;

    protected Members() {}

    public Members(EntityManager em, Correspondents correspondents, MeetingMails mails) {
        this.em = em;
        this.correspondents = correspondents;
        this.mails = mails;
    }

    /** Hands over one mail for each member with an account; answers how many. */
    public int notice(Meeting meeting, List<RosterSeat> seats) {
        Collection<Correspondent> reached = correspondents(seats).values();
        reached.forEach(to -> mails.notice(meeting, to));
        return reached.size();
    }

    /** Tells the members with an account that a vote was opened. */
    void tell(Vote vote, List<RosterSeat> seats) {
        correspondents(seats).values().forEach(to -> mails.vote(vote, to));
    }

    /** The accounts of the holders, by person. */
    Map<Long, Correspondent> correspondents(List<RosterSeat> seats) {
        Map<Long, Long> accounts = accounts(seats);
        Map<Long, Correspondent> known = correspondents.of(accounts.values());
        Map<Long, Correspondent> byPerson = new HashMap<>();
        accounts.forEach((person, account) -> {
            if (known.containsKey(account)) {
                byPerson.put(person, known.get(account));
            }
        });
        return byPerson;
    }

    /** The account of each person that has one. */
    private Map<Long, Long> accounts(List<RosterSeat> seats) {
        List<Long> persons = seats.stream()
                .map(RosterSeat::personId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<Long, Long> accounts = new HashMap<>();
        if (!persons.isEmpty()) {
            em.createQuery(
                            "SELECT a.personId, a.accountId FROM MemberAccount a WHERE a.personId IN :persons",
                            Object[].class)
                    .setParameter("persons", persons)
                    .getResultList()
                    .forEach(row -> accounts.put((Long) row[0], (Long) row[1]));
        }
        return accounts;
    }

    /** The seats of a meeting with who took part and who can be reached. */
    public List<AttendanceRow> attendance(Meeting meeting, List<RosterSeat> seats) {
        Map<Long, Presence> recorded = new HashMap<>();
        em.createQuery("SELECT a.seatId, a.presence FROM Attendance a WHERE a.meeting = :meeting", Object[].class)
                .setParameter("meeting", meeting)
                .getResultList()
                .forEach(row -> recorded.put((Long) row[0], (Presence) row[1]));
        Map<Long, Long> accounts = accounts(seats);
        return seats.stream()
                .map(seat -> new AttendanceRow(
                        seat.seatId(),
                        seat.holdingId(),
                        seat.personId(),
                        seat.nameKo(),
                        seat.nameEn(),
                        seat.affiliation(),
                        seat.title(),
                        seat.constituency(),
                        seat.chair(),
                        recorded.get(seat.seatId()),
                        seat.personId() != null && accounts.containsKey(seat.personId())))
                .toList();
    }

    /** @throws Refusal {@code ACCOUNT_UNKNOWN}, {@code ACCOUNT_LINKED} when the account or the person has another one */
    public void link(long personId, String email, Recorded recorded) {
        Correspondent account =
                correspondents.withEmail(email).orElseThrow(() -> Refusal.ofField("email", "ACCOUNT_UNKNOWN"));
        boolean taken = em.find(MemberAccount.class, account.accountId()) != null
                || !em.createQuery("SELECT a FROM MemberAccount a WHERE a.personId = :person", MemberAccount.class)
                        .setParameter("person", personId)
                        .getResultList()
                        .isEmpty();
        if (taken) {
            throw Refusal.ofField("email", "ACCOUNT_LINKED");
        }
        em.persist(new MemberAccount(account.accountId(), personId, recorded));
    }

    /** The person of the directory an account belongs to. */
    public Optional<Long> personOf(long accountId) {
        return Optional.ofNullable(em.find(MemberAccount.class, accountId)).map(MemberAccount::personId);
    }

    /** The account with an address. */
    public Optional<Long> accountOf(String email) {
        return correspondents.withEmail(email).map(Correspondent::accountId);
    }
}
