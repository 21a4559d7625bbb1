package kr.opengov.actionplans.internal.innovation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kr.opengov.actionplans.InitiativeView;
import kr.opengov.actionplans.InnovationStrategy;
import kr.opengov.actionplans.WriteInitiative;
import kr.opengov.actionplans.internal.proposal.SafeText;
import kr.opengov.actionplans.internal.register.CommitmentAddress;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;

/** Keeps the register of open innovation. */
public final class InitiativeBook {

    private static final String ROWS = "select i from Initiative i";
    private static final long NEW = -1;

    private final EntityManager em;

    public InitiativeBook(EntityManager em) {
        this.em = em;
    }

    /** One page, the latest stage first; three statements. */
    public Page<InitiativeView> page(InnovationStrategy strategy, PageRequest page) {
        String where = strategy == null ? "" : " where i.strategy = :strategy";
        TypedQuery<Long> count = em.createQuery("select count(i) from Initiative i" + where, Long.class);
        TypedQuery<Initiative> rows =
                em.createQuery(ROWS + where + " order by i.stageSince desc, i.id desc", Initiative.class);
        if (strategy != null) {
            count.setParameter("strategy", strategy);
            rows.setParameter("strategy", strategy);
        }
        List<Initiative> found =
                rows.setFirstResult(page.offset()).setMaxResults(page.size()).getResultList();
        return new Page<>(views(found), count.getSingleResult(), page);
    }

    /** One initiative; two statements. */
    public Optional<InitiativeView> one(String code) {
        return views(em.createQuery(ROWS + " where i.code = :code", Initiative.class)
                        .setParameter("code", code)
                        .getResultList())
                .stream()
                .findFirst();
    }

    private List<InitiativeView> views(List<Initiative> initiatives) {
        List<Long> ids = initiatives.stream()
                .map(Initiative::commitmentId)
                .filter(Objects::nonNull)
                .toList();
        Map<Long, String> addresses = new HashMap<>();
        if (!ids.isEmpty()) {
            em.createQuery(
                            "select c.id, c.plan.memberCode, c.plan.ordinal, c.code from Commitment c where c.id in :ids",
                            Object[].class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(row -> addresses.put((Long) row[0], row[1] + "/" + row[2] + "/" + row[3]));
        }
        return initiatives.stream()
                .map(each -> each.view(addresses.get(each.commitmentId())))
                .toList();
    }

    /** Enters or changes one; see the façade for what it refuses. */
    public void save(WriteInitiative command, LocalDate today, Instant at) {
        if (command.strategy() == InnovationStrategy.PRIZE
                && (Blank.is(command.judges()) || Blank.is(command.criteria()))) {
            // Prizes and challenges stand on their judges and criteria (GAO-17-14).
            throw Refusal.ofField(Blank.is(command.judges()) ? "judges" : "criteria", "INITIATIVE_JUDGES");
        }
        if (command.stageSince().isAfter(today)) {
            throw Refusal.ofField("stageSince", "DAY_IN_FUTURE", today);
        }
        SafeText.link(command.link());
        Optional<Initiative> known = em.createQuery("select i from Initiative i where i.code = :code", Initiative.class)
                .setParameter("code", command.code())
                .getResultStream()
                .findFirst();
        if (command.version() == NEW) {
            if (known.isPresent()) {
                throw Refusal.ofField("code", "INITIATIVE_EXISTS", command.code());
            }
            Initiative fresh = new Initiative(command.code(), at);
            fresh.write(command, commitment(command.commitment()));
            em.persist(fresh);
        } else {
            Initiative initiative = known.orElseThrow(() -> new Refusal("NOT_FOUND"));
            if (initiative.version() != command.version()) {
                throw new Conflict();
            }
            initiative.write(command, commitment(command.commitment()));
        }
        em.flush();
    }

    private Long commitment(String address) {
        if (Blank.is(address)) {
            return null;
        }
        CommitmentAddress place = CommitmentAddress.of(address.strip());
        return em.createQuery(
                        "select c.id from Commitment c where c.plan.memberCode = :member and c.plan.ordinal = :ordinal"
                                + " and c.code = :code",
                        Long.class)
                .setParameter("member", place.member())
                .setParameter("ordinal", place.ordinal())
                .setParameter("code", place.code())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refusal.ofField("commitment", "COMMITMENT_UNKNOWN", address));
    }
}
