package kr.opengov.platform.approvals;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import kr.opengov.platform.audit.PersonConcerned;

/**
 * A person in a proposed line, in its order.
 *
 * @param role review, cooperation or approval
 * @param delegated whether an approver decides by delegation (전결)
 */
public record LinePerson(
        @NotNull StepRole role, @NotNull @PersonConcerned Long accountId, boolean delegated) implements Serializable {}
