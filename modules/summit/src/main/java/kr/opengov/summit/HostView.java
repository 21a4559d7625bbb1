package kr.opengov.summit;

import kr.opengov.platform.Bilingual;

/**
 * An organisation that hosts a session.
 *
 * @param unit the unit of the organisation, in Korean as printed, or null
 * @param code the code of the organisation in the directory, or null in lists
 */
public record HostView(Bilingual name, String unit, String code) {}
