package kr.opengov.integrity.internal.cases;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import kr.opengov.integrity.CaseState;
import kr.opengov.integrity.ReportKind;
import kr.opengov.integrity.internal.keys.CaseKeys;
import kr.opengov.integrity.internal.keys.Holder;
import kr.opengov.integrity.internal.keys.HolderRole;
import kr.opengov.integrity.internal.keys.KeyKind;
import kr.opengov.integrity.internal.keys.PublicKey;
import kr.opengov.integrity.internal.keys.Vault;
import kr.opengov.integrity.internal.procedure.Step;
import kr.opengov.platform.persistence.Aggregates;

/** A case: what lists and deadlines need in the clear, the vault of its reporter, and how far it has come. */
@Entity
@Cacheable(false)
@Table(name = "report_case")
public class ReportCase implements Aggregates.Versioned {

    private static final String TABLE = "report_case";
    private static final String HEADER = "header";

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "lookup_id")
    private byte[] lookupId;

    @Enumerated(EnumType.STRING)
    @Column
    private ReportKind kind;

    @Enumerated(EnumType.STRING)
    @Column
    private CaseState state;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column
    private int epoch;

    @Column
    private int entries;

    @Column(name = "header_epoch")
    private int headerEpoch;

    @Column
    private byte[] header;

    @Column(name = "reporter_key")
    private byte[] reporterKey;

    @Column(name = "reporter_salt")
    private byte[] reporterSalt;

    @Column(name = "reporter_private_key")
    private byte[] reporterPrivateKey;

    @Column(name = "supplement_rounds")
    private int supplementRounds;

    @Column(name = "missed_supplements")
    private int missedSupplements;

    @Column(name = "possible_spam")
    private boolean possibleSpam;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    protected ReportCase() {}

    /** A report that was just received; the subject is sealed for lists. */
    ReportCase(
            UUID id, byte[] lookupId, ReportKind kind, LocalDate day, Vault reporter, CaseKeys keys, String subject) {
        this.id = id;
        this.lookupId = lookupId.clone();
        this.kind = kind;
        this.state = CaseState.RECEIVED;
        this.receivedOn = day;
        this.epoch = keys.epoch();
        this.headerEpoch = keys.epoch();
        this.header = keys.seal(KeyKind.HEADER, TABLE, id, HEADER, 1, subject);
        this.reporterKey = reporter.publicKey().bytes();
        this.reporterSalt = reporter.salt();
        this.reporterPrivateKey = reporter.sealed();
    }

    /** Who the reporter is to the keys: the case itself, since nothing else is known of this person. */
    public Holder reporter() {
        return new Holder(HolderRole.REPORTER, id, new PublicKey(reporterKey));
    }

    public Vault reporterVault() {
        return new Vault(new PublicKey(reporterKey), reporterSalt, reporterPrivateKey);
    }

    /** Puts the report behind the others, where it is read all the same, or back among them. */
    public void markPossibleSpam(boolean possible) {
        possibleSpam = possible;
    }

    public boolean isPossibleSpam() {
        return possibleSpam;
    }

    /** The same pair under another code; the old code finds and opens nothing any more. */
    public void changeVault(byte[] newLookupId, Vault vault) {
        lookupId = newLookupId.clone();
        reporterKey = vault.publicKey().bytes();
        reporterSalt = vault.salt();
        reporterPrivateKey = vault.sealed();
    }

    /** Counts an entry and gives its position. */
    int nextPosition() {
        entries++;
        return entries;
    }

    int entries() {
        return entries;
    }

    void enter(Step step, LocalDate today) {
        switch (step) {
            case SUPPLEMENT_REQUESTED -> supplementRounds++;
            case SUPPLEMENT_MISSED -> missedSupplements++;
            default -> {
                // Nothing is counted for the other steps.
            }
        }
        state = step.to();
        closedOn = state == CaseState.CLOSED ? today : closedOn;
    }

    void beginEpoch(int next) {
        if (next != epoch + 1) {
            throw new IllegalArgumentException("Epochs follow one another");
        }
        epoch = next;
    }

    void changeKind(ReportKind other) {
        kind = other;
    }

    /** The next deadline, as the list is ordered by it; null when no clock runs. */
    void dueOn(LocalDate day) {
        dueOn = day;
    }

    String subject(CaseKeys keys) {
        return keys.open(KeyKind.HEADER, TABLE, id, HEADER, 1, header);
    }

    @Override
    public long version() {
        return version;
    }

    public UUID id() {
        return id;
    }

    public ReportKind kind() {
        return kind;
    }

    public CaseState state() {
        return state;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public int epoch() {
        return epoch;
    }

    int headerEpoch() {
        return headerEpoch;
    }

    int supplementRounds() {
        return supplementRounds;
    }

    int missedSupplements() {
        return missedSupplements;
    }

    LocalDate closedOn() {
        return closedOn;
    }
}
