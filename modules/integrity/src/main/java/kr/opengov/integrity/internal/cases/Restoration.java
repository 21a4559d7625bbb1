package kr.opengov.integrity.internal.cases;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.opengov.integrity.internal.keys.CaseKeys;
import kr.opengov.integrity.internal.keys.HolderRole;
import kr.opengov.integrity.internal.keys.KeyPair;
import kr.opengov.integrity.internal.keys.WrappedKey;

/** Wraps the keys of a holder's cases anew, out of what the recovery was given: no more than the holder's role holds. */
public final class Restoration {

    private static final String HOLDER = "holder";

    private final EntityManager em;

    public Restoration(EntityManager em) {
        this.em = em;
    }

    /**
     * @param holder whose vault was made anew
     * @param recovery the recovery and
     * @param pair its private half
     */
    public void give(KeyHolder holder, KeyHolder recovery, KeyPair pair) {
        List<UUID> cases = holder.role() == HolderRole.OFFICER ? assigned(holder) : held(holder);
        em.createQuery("delete from CaseKey k where k.holderId = :holder")
                .setParameter(HOLDER, holder.id())
                .executeUpdate();
        if (cases.isEmpty()) {
            return;
        }
        Map<UUID, List<WrappedKey>> byCase = em.createQuery(
                        "select k from CaseKey k where k.holderId = :holder and k.caseId in :cases", CaseKey.class)
                .setParameter(HOLDER, recovery.id())
                .setParameter("cases", cases)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        CaseKey::caseId,
                        LinkedHashMap::new,
                        Collectors.mapping(CaseKey::wrappedKey, Collectors.toList())));
        byCase.forEach((caseId, wrapped) -> rewrap(caseId, wrapped, holder, recovery, pair));
    }

    private void rewrap(UUID caseId, List<WrappedKey> wrapped, KeyHolder holder, KeyHolder recovery, KeyPair pair) {
        List<Integer> epochs =
                wrapped.stream().map(WrappedKey::epoch).distinct().toList();
        List<WrappedKey> given = new ArrayList<>();
        for (int epoch : epochs) {
            try (CaseKeys keys = CaseKeys.unwrap(caseId, epoch, recovery.holder(), pair, wrapped)) {
                given.addAll(keys.wrapFor(List.of(holder.holder())));
            }
        }
        new CaseStore(em).persistKeys(caseId, given);
    }

    private List<UUID> assigned(KeyHolder officer) {
        return em.createQuery("select a.caseId from CaseAssignment a where a.holderId = :holder", UUID.class)
                .setParameter(HOLDER, officer.id())
                .getResultList();
    }

    private List<UUID> held(KeyHolder custodian) {
        return em.createQuery("select distinct k.caseId from CaseKey k where k.holderId = :holder", UUID.class)
                .setParameter(HOLDER, custodian.id())
                .getResultList();
    }
}
