package kr.opengov.actionplans;

/**
 * An agency of a commitment.
 *
 * @param name in Korean as printed
 * @param used false for a reading that is kept but not followed
 */
public record AgencyView(AgencyRole role, String name, PrintedIn printedIn, boolean used) {}
