package kr.opengov.integrity.internal.keys;

import java.util.UUID;

/**
 * Somebody keys are wrapped for.
 *
 * @param id the person's id in this module, never the account's
 */
public record Holder(HolderRole role, UUID id, PublicKey publicKey) {

    /** Where a key of a case lies that is wrapped for this holder. */
    Binding binding(UUID caseId, KeyKind kind, int epoch) {
        return new Binding(caseId, "case_key", id, role.name(), Binding.SCHEMA, kind, epoch);
    }
}
