package kr.opengov.integrity.internal.procedure;

import java.util.UUID;
import kr.opengov.integrity.CaseAction;
import kr.opengov.integrity.ClosingGround;

/**
 * What an officer proposed for a second person to approve.
 *
 * @param ground of a closing, else null
 */
public record Approval(CaseAction action, ClosingGround ground, UUID proposer) {}
