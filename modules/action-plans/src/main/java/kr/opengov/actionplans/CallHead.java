package kr.opengov.actionplans;

import java.time.LocalDate;

/**
 * What lists and choices say of a call; nothing of it grows with what came in.
 *
 * @param code what stands in the address
 * @param closesOn last day, which belongs to the call until 24:00 in the portal's zone
 */
public record CallHead(
        String code, String titleKo, String titleEn, LocalDate opensOn, LocalDate closesOn, CallState state)
        implements java.io.Serializable {

    /** Where the call stands on a day of the portal's zone. */
    public CallStage stage(LocalDate day) {
        return CallStage.of(state, opensOn, closesOn, day);
    }

    public String title(String language) {
        return "en".equals(language) && titleEn != null && !titleEn.isEmpty() ? titleEn : titleKo;
    }
}
