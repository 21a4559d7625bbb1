package kr.opengov.platform.approvals;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Somebody's part in an approved document.
 *
 * @param name who signed
 * @param day null where the paper prints none
 * @param delegated approved by delegation (전결)
 * @param actingFor the holder of the place, when somebody acted for him (대결); null otherwise
 */
public record Signature(
        StepRole role, String name, String unit, String position, LocalDate day, boolean delegated, String actingFor)
        implements Serializable {}
