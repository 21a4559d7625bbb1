package kr.opengov.actionplans.internal.drafting;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kr.opengov.actionplans.PlanSheet;
import kr.opengov.actionplans.internal.register.ActionPlan;
import kr.opengov.actionplans.internal.register.Commitment;
import kr.opengov.membership.Cells;
import kr.opengov.membership.RegisterList;
import kr.opengov.platform.Refusal;

/** What the sheets of a plan have in common: rows that name a commitment of it, and no reasons, because it is a draft. */
abstract class PlanList<R> extends RegisterList<R> {

    static final String COMMITMENT = "commitment";
    static final String POSITION = "position";
    static final String STARTS = "startsOn";
    static final String ENDS = "endsOn";

    private static final int LONGEST_ADDRESS = 60;
    private static final int LAST_POSITION = 999;

    private final EntityManager em;
    private final ActionPlan plan;
    private final String address;
    private final PlanSheet sheet;
    private final Set<Long> touched = new HashSet<>();

    PlanList(EntityManager em, ActionPlan plan, String address, PlanSheet sheet) {
        this.em = em;
        this.plan = plan;
        this.address = address;
        this.sheet = sheet;
    }

    @Override
    protected final boolean reasonNeeded() {
        return false;
    }

    final EntityManager em() {
        return em;
    }

    final ActionPlan plan() {
        return plan;
    }

    final String address() {
        return address;
    }

    /** The name of the how manieth column of the sheet. */
    final String column(int place) {
        return sheet.columns().get(place);
    }

    final String addressOf(String code) {
        return address + "/" + code;
    }

    /**
     * The code of the commitment a row names; empty where it names none.
     *
     * @throws Refusal {@code IMPORT_WORD_UNKNOWN} for one of another plan
     */
    final Optional<String> code(Cells cells) {
        String named = cells.text(COMMITMENT, LONGEST_ADDRESS);
        if (named == null) {
            return Optional.empty();
        }
        if (!named.startsWith(address + "/")) {
            throw Refusal.ofField(COMMITMENT, "IMPORT_WORD_UNKNOWN", named);
        }
        return Optional.of(named.substring(address.length() + 1));
    }

    /** @throws Refusal {@code IMPORT_VALUE_MISSING}, or {@code IMPORT_WORD_UNKNOWN} for one of another plan */
    final String neededCode(Cells cells) {
        return code(cells).orElseThrow(() -> Refusal.ofField(COMMITMENT, "IMPORT_VALUE_MISSING"));
    }

    final int neededPosition(Cells cells) {
        return cells.neededNumber(POSITION, 1, LAST_POSITION);
    }

    /** The ids of the plan's commitments by their codes; one statement. */
    final Map<String, Long> commitments() {
        Map<String, Long> ids = new HashMap<>();
        em.createQuery("select c.code, c.id from Commitment c where c.plan = :plan", Object[].class)
                .setParameter("plan", plan)
                .getResultList()
                .forEach(cells -> ids.put((String) cells[0], (Long) cells[1]));
        return ids;
    }

    /**
     * The commitment whose part a row writes: its version grows once, so that who has its form open is told when he saves.
     *
     * @throws Refusal {@code IMPORT_WORD_UNKNOWN}
     */
    final Long touched(Map<String, Long> commitments, String code) {
        Long id = known(commitments, code);
        if (touched.add(id)) {
            em.lock(em.find(Commitment.class, id), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        }
        return id;
    }

    private Long known(Map<String, Long> commitments, String code) {
        Long id = commitments.get(code);
        if (id == null) {
            throw Refusal.ofField(COMMITMENT, "IMPORT_WORD_UNKNOWN", addressOf(code));
        }
        return id;
    }

    /** @throws Refusal {@code PLAN_DATES_REVERSED} */
    static void inOrder(LocalDate from, LocalDate to) {
        DraftBook.inOrder(ENDS, from, to);
    }
}
