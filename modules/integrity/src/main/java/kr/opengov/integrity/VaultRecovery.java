package kr.opengov.integrity;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import kr.opengov.integrity.internal.cases.CaseStore;
import kr.opengov.integrity.internal.cases.KeyHolder;
import kr.opengov.integrity.internal.cases.OpenVaults;
import kr.opengov.integrity.internal.cases.Restoration;
import kr.opengov.integrity.internal.journal.Journal;
import kr.opengov.integrity.internal.keys.HolderRole;
import kr.opengov.integrity.internal.keys.KeyPair;
import kr.opengov.integrity.internal.keys.Share;
import kr.opengov.integrity.internal.keys.SharedSecret;
import kr.opengov.integrity.internal.keys.TamperedCiphertext;
import kr.opengov.integrity.internal.keys.Vault;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.accounts.CallerAccount;

/**
 * Gives somebody who lost the passphrase a new vault with the keys of the old one, when enough officials bring their
 * shares of the recovery key together. The recovery key lives as long as the call.
 */
@Stateless
public class VaultRecovery {

    private static final int MOST_SHARES = 20;

    @PersistenceContext(unitName = "integrity")
    private EntityManager em;

    @Resource
    private SessionContext context;

    @Inject
    private OpenVaults vaults;

    @Inject
    private Clock clock;

    public VaultRecovery() {}

    VaultRecovery(EntityManager em, SessionContext context, OpenVaults vaults, Clock clock) {
        this.em = em;
        this.context = context;
        this.vaults = vaults;
        this.clock = clock;
    }

    /** Whether the ceremony was held. */
    @RolesAllowed({Roles.INTEGRITY_OFFICER, Roles.CUSTODIAN})
    public boolean exists() {
        return !new CaseStore(em).active(HolderRole.RECOVERY).isEmpty();
    }

    /**
     * Makes the caller's vault anew under another passphrase.
     *
     * @param shares the shares as they were printed
     * @throws Refusal {@code SHARES_DO_NOT_FIT} on {@code shares} when they are too few, mistyped or of another ceremony;
     *     {@code PASSPHRASE_LENGTH}, {@code PASSPHRASE_TOO_SIMPLE}; {@code NOT_FOUND} without a vault
     */
    @RolesAllowed({Roles.INTEGRITY_OFFICER, Roles.CUSTODIAN})
    public void restore(List<String> shares, char[] passphrase) {
        OfficerVaults.checkPassphrase(passphrase);
        long account = CallerAccount.of(context);
        CaseStore store = new CaseStore(em);
        KeyHolder me = store.holderOf(account).orElseThrow(() -> new Refusal("NOT_FOUND"));
        KeyHolder recovery = store.active(HolderRole.RECOVERY).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.ofField("shares", "SHARES_DO_NOT_FIT"));
        try (KeyPair opened = joined(shares, recovery);
                KeyPair pair = KeyPair.random()) {
            me.renew(Vault.underPassphrase(vaults.hash(), me.id(), pair, passphrase));
            em.flush();
            new Restoration(em).give(me, recovery, opened);
        } catch (TamperedCiphertext damaged) {
            throw vaults.refuse(null, damaged);
        }
        vaults.officers().lock(account);
        new Journal(em, clock)
                .officer(me.id(), "vault.restored", null, me.role().name());
    }

    private static KeyPair joined(List<String> shares, KeyHolder recovery) {
        try {
            return SharedSecret.recover(parsed(shares), recovery.holder().publicKey());
        } catch (IllegalArgumentException | TamperedCiphertext wrong) {
            throw Refusal.ofField("shares", "SHARES_DO_NOT_FIT");
        }
    }

    private static List<Share> parsed(List<String> shares) {
        List<Share> parsed = new ArrayList<>();
        for (String share : shares) {
            if (parsed.size() >= MOST_SHARES) {
                throw new IllegalArgumentException("More shares than there can be");
            }
            parsed.add(Share.of(share));
        }
        return parsed;
    }
}
