package kr.opengov.actionplans.internal.register;

/** An agency of a commitment as a query delivers it. */
public record AgencyLine(long commitmentId, String name, boolean used) {}
