package kr.opengov.summit;

import kr.opengov.platform.Bilingual;

/**
 * The session that runs now or begins next.
 *
 * @param summit the acronym of its summit
 * @param running whether it has begun
 */
public record NextSession(
        String summit, Bilingual summitTitle, String code, Bilingual title, SlotView slot, boolean running) {}
