package kr.opengov.membership;

/**
 * A cycle with its verdict.
 *
 * @param cycle null for the next plan, which is awaited or missing
 */
public record CycleSheet(PlanCycle cycle, Verdict verdict) {}
