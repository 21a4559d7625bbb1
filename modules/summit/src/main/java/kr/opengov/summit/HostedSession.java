package kr.opengov.summit;

import kr.opengov.platform.Bilingual;

/**
 * A session in the list of its host.
 *
 * @param waiting whether texts handed in wait for the organisers
 */
public record HostedSession(
        String acronym, Bilingual summit, String code, Bilingual title, SessionState state, boolean waiting) {}
