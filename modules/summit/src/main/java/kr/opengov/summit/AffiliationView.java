package kr.opengov.summit;

/**
 * Whom a person stood for at the event, in Korean as printed then.
 *
 * @param post null when none was printed
 */
public record AffiliationView(String organisation, String post) {}
