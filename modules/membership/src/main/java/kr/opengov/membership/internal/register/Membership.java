package kr.opengov.membership.internal.register;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kr.opengov.membership.CorrectJoining;
import kr.opengov.membership.MembershipKind;
import kr.opengov.membership.RecordJoin;
import kr.opengov.membership.RecordStatusChange;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.persistence.Aggregates;

/** One membership from its beginning to its end. It guards its own history: entries are added, never changed. */
@Entity
@Table(name = "mb_membership")
public class Membership implements Aggregates.Versioned {

    @Id
    @TableGenerator(
            name = "mb_membership",
            table = "mb_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "mb_membership")
    private Long id;

    @Version
    private long version;

    @Column(updatable = false)
    private String code;

    @Column(updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private MembershipKind kind;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "country_code", updatable = false)
    private Country country;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "local_government_id", updatable = false)
    private LocalGovernment localGovernment;

    @Column(name = "ogp_code")
    private String ogpCode;

    @OneToMany(mappedBy = "membership", cascade = CascadeType.PERSIST)
    private List<Joining> joinings = new ArrayList<>();

    @OneToMany(mappedBy = "membership", cascade = CascadeType.PERSIST)
    private List<StatusEvent> events = new ArrayList<>();

    protected Membership() {}

    /** A new membership with its first entry. */
    public Membership(
            String code, int number, Country country, LocalGovernment local, RecordJoin join, Recorded recorded) {
        this.code = code;
        this.number = number;
        this.kind = join.kind();
        this.country = country;
        this.localGovernment = local;
        this.ogpCode = join.ogpCode();
        JoiningFacts facts = JoiningFacts.of(join);
        JoiningDocuments.check(facts);
        joinings.add(new Joining(this, facts, null, recorded));
        add(JoiningDocuments.firstStatus(join), null, recorded);
    }

    public Long id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    public String code() {
        return code;
    }

    public int number() {
        return number;
    }

    public MembershipKind kind() {
        return kind;
    }

    public Country country() {
        return country;
    }

    /** Null for a country. */
    public LocalGovernment localGovernment() {
        return localGovernment;
    }

    public String ogpCode() {
        return ogpCode;
    }

    /** Korean name, or the English one where no source prints a Korean one. */
    public String nameKo() {
        if (localGovernment == null) {
            return country.nameKo();
        }
        return localGovernment.nameKo() == null ? localGovernment.nameEn() : localGovernment.nameKo();
    }

    public String nameEn() {
        return localGovernment == null ? country.nameEn() : localGovernment.nameEn();
    }

    /** The entry the history begins with. */
    public StatusEvent first() {
        return history().get(0);
    }

    /** The entry that stands right before this one; empty for the first. */
    Optional<StatusEvent> before(StatusEvent event) {
        return history().stream()
                .filter(other -> other.position() < event.position())
                .reduce((earlier, later) -> later);
    }

    /** The entries that stand, in order. */
    List<StatusEvent> history() {
        Set<StatusEvent> replaced = events.stream()
                .map(StatusEvent::corrects)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return events.stream()
                .filter(event -> !replaced.contains(event))
                .sorted(Comparator.comparingInt(StatusEvent::position))
                .toList();
    }

    /** Enters a change of status at the end of the history. */
    public StatusEvent change(RecordStatusChange change, Recorded recorded) {
        List<StatusEvent> history = history();
        StatusOrder.check(history, change);
        return add(change, null, recorded);
    }

    /** Replaces an entry by a new one in the same place. */
    public StatusEvent correct(Long entryId, RecordStatusChange change, Recorded recorded) {
        StatusEvent wrong = events.stream()
                .filter(event -> event.id().equals(entryId))
                .findFirst()
                .orElseThrow(() -> new Refusal("NOT_FOUND"));
        List<StatusEvent> history = history();
        if (!history.contains(wrong)) {
            throw new Refusal("ENTRY_ALREADY_CORRECTED");
        }
        StatusOrder.checkInPlaceOf(history, wrong, change);
        return add(change, wrong, recorded);
    }

    /** Replaces what is known about the beginning. */
    public void correctJoining(CorrectJoining correction, Recorded recorded) {
        JoiningFacts facts = JoiningFacts.of(correction);
        JoiningDocuments.check(facts);
        joinings.add(new Joining(this, facts, joining(), recorded));
    }

    /** What is known about the beginning now. */
    private Joining joining() {
        Set<Joining> replaced = joinings.stream()
                .map(Joining::corrects)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return joinings.stream()
                .filter(joining -> !replaced.contains(joining))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Membership " + code + " has no joining"));
    }

    /** The file behind what is known about the beginning; null without one. */
    Long joiningDocument() {
        return joining().documentId();
    }

    private StatusEvent add(RecordStatusChange change, StatusEvent corrects, Recorded recorded) {
        int position = corrects != null ? corrects.position() : events.size() + 1;
        StatusEvent event = new StatusEvent(this, position, change, corrects, recorded);
        events.add(event);
        return event;
    }
}
