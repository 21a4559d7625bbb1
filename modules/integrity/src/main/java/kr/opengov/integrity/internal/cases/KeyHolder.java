package kr.opengov.integrity.internal.cases;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import kr.opengov.integrity.internal.keys.Holder;
import kr.opengov.integrity.internal.keys.HolderRole;
import kr.opengov.integrity.internal.keys.PublicKey;
import kr.opengov.integrity.internal.keys.Vault;

/** An officer, the custodian or the recovery, with the vault of the private key; the recovery has none. */
@Entity
@Cacheable(false)
@Table(name = "key_holder")
public class KeyHolder {

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    @Column
    private HolderRole role;

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "duty_ko")
    private String dutyKo;

    @Column(name = "duty_en")
    private String dutyEn;

    @Column(name = "conflict_of_interest_officer")
    private boolean conflictOfInterestOfficer;

    @Column
    private boolean active;

    @Column(name = "public_key")
    private byte[] publicKey;

    @Column
    private byte[] salt;

    @Column(name = "private_key")
    private byte[] privateKey;

    /** What there is one of only, by a unique key; empty for people. */
    @Column
    private String sole;

    protected KeyHolder() {}

    /** A person with a vault. */
    public KeyHolder(
            UUID id,
            HolderRole role,
            long accountId,
            String dutyKo,
            String dutyEn,
            boolean conflictOfInterestOfficer,
            Vault vault) {
        this.id = id;
        this.role = role;
        this.accountId = accountId;
        this.dutyKo = dutyKo;
        this.dutyEn = dutyEn;
        this.conflictOfInterestOfficer = conflictOfInterestOfficer;
        this.active = true;
        this.publicKey = vault.publicKey().bytes();
        this.salt = vault.salt();
        this.privateKey = vault.sealed();
    }

    /** The recovery, whose private half lies in shares outside the database. */
    public KeyHolder(UUID id, PublicKey publicKey) {
        this.id = id;
        this.role = HolderRole.RECOVERY;
        this.dutyKo = "복구";
        this.dutyEn = "Recovery";
        this.active = true;
        this.sole = HolderRole.RECOVERY.name();
        this.publicKey = publicKey.bytes();
    }

    /** Another pair under another passphrase; what was wrapped for the old one opens no more. */
    public void renew(Vault vault) {
        publicKey = vault.publicKey().bytes();
        salt = vault.salt();
        privateKey = vault.sealed();
    }

    /** Gives the duty of the conflict-of-interest officer, or takes it away. */
    public void appoint(boolean conflictOfInterest) {
        conflictOfInterestOfficer = conflictOfInterest;
    }

    /** As whom keys are wrapped for it. */
    public Holder holder() {
        return new Holder(role, id, new PublicKey(publicKey));
    }

    public Vault vault() {
        return new Vault(new PublicKey(publicKey), salt, privateKey);
    }

    public UUID id() {
        return id;
    }

    public HolderRole role() {
        return role;
    }

    public String dutyKo() {
        return dutyKo;
    }

    public String dutyEn() {
        return dutyEn;
    }

    public boolean isConflictOfInterestOfficer() {
        return conflictOfInterestOfficer;
    }
}
