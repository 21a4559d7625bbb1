package kr.opengov.web.documents;

import java.io.Serializable;
import java.util.Optional;
import kr.opengov.platform.approvals.LinePerson;
import kr.opengov.platform.approvals.StepRole;

/** A place of a line in a form: what is to be done there and by whom; empty places do not count. */
public class LineSlot implements Serializable {
    private static final long serialVersionUID = 1L;

    /** What may be chosen for a place. */
    public enum Part {
        REVIEW,
        COOPERATE,
        APPROVE,
        /** Approval by delegation (전결). */
        DELEGATED
    }

    private Part part;
    private Long accountId;

    static LineSlot of(LinePerson person) {
        LineSlot slot = new LineSlot();
        slot.accountId = person.accountId();
        slot.part =
                person.delegated() ? Part.DELEGATED : Part.valueOf(person.role().name());
        return slot;
    }

    /** The person in the line; empty while part or person are missing. */
    Optional<LinePerson> person() {
        if (part == null || accountId == null) {
            return Optional.empty();
        }
        StepRole role = part == Part.DELEGATED ? StepRole.APPROVE : StepRole.valueOf(part.name());
        return Optional.of(new LinePerson(role, accountId, part == Part.DELEGATED));
    }

    public Part getPart() {
        return part;
    }

    public void setPart(Part part) {
        this.part = part;
    }

    public Long getAccountId() {
        return accountId;
    }

    public void setAccountId(Long accountId) {
        this.accountId = accountId;
    }
}
