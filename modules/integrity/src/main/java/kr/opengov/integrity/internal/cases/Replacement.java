package kr.opengov.integrity.internal.cases;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kr.opengov.integrity.internal.keys.CaseKeys;
import kr.opengov.integrity.internal.keys.Holder;
import kr.opengov.integrity.internal.keys.HolderRole;
import kr.opengov.integrity.internal.keys.KeyKind;
import kr.opengov.platform.Refusal;

/**
 * Takes an officer out of a case (회피·기피): the keys that were wrapped for this person are deleted, a new epoch begins
 * whose keys the person never had, and another officer is given the past by somebody who has it.
 */
public final class Replacement {

    private final EntityManager em;
    private final CaseStore store;

    public Replacement(EntityManager em) {
        this.em = em;
        this.store = new CaseStore(em);
    }

    /**
     * @param open the case as the acting officer reads it
     * @param leaving who goes; may be the acting officer
     * @throws Refusal {@code NOBODY_LEFT} when no officer would remain, {@code NOT_FOUND} when the officer is not assigned
     */
    public void replace(OpenCase open, UUID leaving, String reason, LocalDate today) {
        UUID caseId = open.report().id();
        List<UUID> remaining = new ArrayList<>(store.assigned(caseId));
        if (!remaining.remove(leaving)) {
            throw new Refusal("NOT_FOUND");
        }
        EntryText note = new EntryText(
                EntryType.RECUSAL, open.me().id(), Map.of(EntryText.TEXT, reason, "leaving", leaving.toString()));
        store.write(open, KeyKind.NOTES, today, note);
        Optional<KeyHolder> newcomer = newcomer(open, leaving, remaining);
        if (remaining.isEmpty() && newcomer.isEmpty()) {
            throw new Refusal("NOBODY_LEFT");
        }
        newcomer.ifPresent(officer -> {
            store.persistKeys(caseId, open.pastFor(officer.holder()));
            em.persist(new CaseAssignment(caseId, officer.id()));
            remaining.add(officer.id());
        });
        em.flush();
        store.dismiss(caseId, leaving);
        int epoch = open.report().epoch() + 1;
        try (CaseKeys keys = CaseKeys.random(caseId, epoch)) {
            store.persistKeys(caseId, keys.wrapFor(holders(open, remaining)));
        }
        open.report().beginEpoch(epoch);
    }

    /**
     * Gives the case and its past to one officer more; the keys stay, since nobody left.
     *
     * @param open the case as the acting officer reads it
     * @return who joined
     * @throws Refusal {@code NOBODY_LEFT} when every other officer is assigned, excluded or stepped back
     */
    public UUID add(OpenCase open) {
        UUID caseId = open.report().id();
        KeyHolder officer =
                newcomer(open, open.me().id(), store.assigned(caseId)).orElseThrow(() -> new Refusal("NOBODY_LEFT"));
        store.persistKeys(caseId, open.pastFor(officer.holder()));
        em.persist(new CaseAssignment(caseId, officer.id()));
        return officer.id();
    }

    /** Nobody the reporter excluded, nobody who stepped back before. */
    private Optional<KeyHolder> newcomer(OpenCase open, UUID leaving, List<UUID> remaining) {
        Set<UUID> without = new HashSet<>(remaining);
        without.add(leaving);
        without.addAll(open.excluded());
        return store.leastBusyOfficers(without, open.isHeadAccused()).stream().findFirst();
    }

    private List<Holder> holders(OpenCase open, List<UUID> officers) {
        List<Holder> holders = new ArrayList<>();
        for (HolderRole role : HolderRole.values()) {
            store.active(role).stream()
                    .filter(holder -> role != HolderRole.OFFICER || officers.contains(holder.id()))
                    .forEach(holder -> holders.add(holder.holder()));
        }
        holders.add(open.report().reporter());
        return holders;
    }
}
