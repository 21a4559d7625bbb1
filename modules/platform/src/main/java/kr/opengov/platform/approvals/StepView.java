package kr.opengov.platform.approvals;

import java.io.Serializable;
import java.time.Instant;

/**
 * A step of a line.
 *
 * @param delegated approved by delegation (전결)
 * @param acting signed by somebody acting for the holder (대결)
 * @param actedName who signed; null until then
 */
public record StepView(
        int position,
        StepRole role,
        StepState state,
        Long accountId,
        String name,
        String unit,
        String positionTitle,
        boolean delegated,
        boolean acting,
        String actedName,
        String actedPosition,
        Instant actedAt,
        String remark)
        implements Serializable {}
