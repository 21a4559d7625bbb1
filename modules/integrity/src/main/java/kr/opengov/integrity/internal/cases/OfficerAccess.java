package kr.opengov.integrity.internal.cases;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import kr.opengov.integrity.VaultState;
import kr.opengov.integrity.internal.keys.TamperedCiphertext;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.persistence.Aggregates;

/** Opens a case for an officer it is assigned to; for everybody else there is no such case. */
public final class OfficerAccess {

    private final EntityManager em;
    private final OpenVaults vaults;
    private final CaseStore store;

    /** What an officer works with. */
    public record Desk(KeyHolder me, CaseAssignment assignment, OpenCase open) {}

    public OfficerAccess(EntityManager em, OpenVaults vaults) {
        this.em = em;
        this.vaults = vaults;
        this.store = new CaseStore(em);
    }

    /** How it stands with the vault of an account. */
    public VaultState state(long account) {
        if (vaults.officers().isOpen(account)) {
            return VaultState.UNLOCKED;
        }
        return store.holderOf(account).isPresent() ? VaultState.LOCKED : VaultState.MISSING;
    }

    /** Who the account is here. */
    public KeyHolder holder(long account) {
        return store.holderOf(account).orElseThrow(() -> new Refusal("NOT_FOUND"));
    }

    /**
     * Lets the officer do something in the open case.
     *
     * @param version what the officer saw, or null for reading
     * @throws Refusal {@code NOT_FOUND}, {@code VAULT_LOCKED}, {@code CASE_DAMAGED} or what the work refuses
     */
    public <T> T with(long account, UUID caseId, Long version, Function<Desk, T> work) {
        KeyHolder me = holder(account);
        CaseAssignment assignment = store.assignment(caseId, me.id()).orElseThrow(() -> new Refusal("NOT_FOUND"));
        ReportCase report = version == null
                ? store.find(caseId).orElseThrow(() -> new Refusal("NOT_FOUND"))
                : Aggregates.load(em, ReportCase.class, caseId, version);
        try {
            return vaults.officers()
                    .use(account, pair -> {
                        try (OpenCase open = store.open(report, me.holder(), pair)) {
                            return Optional.of(work.apply(new Desk(me, assignment, open)));
                        }
                    })
                    .orElseThrow(() -> new Refusal("VAULT_LOCKED"))
                    .orElseThrow();
        } catch (TamperedCiphertext damaged) {
            throw vaults.refuse(caseId, damaged);
        }
    }

    /** @throws Refusal {@code DECLARATION_MISSING} */
    public static void declared(Desk desk) {
        if (!desk.assignment().isDeclared()) {
            throw new Refusal("DECLARATION_MISSING");
        }
    }
}
