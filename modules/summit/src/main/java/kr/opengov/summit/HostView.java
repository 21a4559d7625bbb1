package kr.opengov.summit;

import kr.opengov.platform.Bilingual;

/**
 * An organisation that hosts a session.
 *
 * @param unit the unit of the organisation, in Korean as printed, or null
 */
public record HostView(Bilingual name, String unit) {}
