package kr.opengov.actionplans;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;

/**
 * A call for proposals.
 *
 * @param code what stands in the address
 * @param opensOn first day
 * @param closesOn last day, which belongs to the call until 24:00 in the portal's zone
 * @param channels names of {@link ProposalChannel}, separated by commas
 * @param supporting whether proposals can be supported
 * @param planOrdinal of the plan of the same member whose checklist reads the ledger, or null
 * @param received contributions that came in
 * @param answered those with a released reasoned response
 */
public record CallView(
        Long id,
        long version,
        String code,
        String memberCode,
        String titleKo,
        String titleEn,
        String textKo,
        String textEn,
        LocalDate opensOn,
        LocalDate closesOn,
        String channels,
        boolean supporting,
        CallState state,
        Instant announcedAt,
        Instant closedAt,
        String closedReason,
        String sourceKo,
        String sourceEn,
        Integer planOrdinal,
        Long received,
        Long answered)
        implements java.io.Serializable {

    /** Where the call stands on a day of the portal's zone. */
    public CallStage stage(LocalDate day) {
        return CallStage.of(state, opensOn, closesOn, day);
    }

    /** The days of the call, first and last included. */
    public long days() {
        return ChronoUnit.DAYS.between(opensOn, closesOn) + 1;
    }

    public List<String> channelList() {
        return Arrays.asList(channels.split(","));
    }

    public boolean takes(ProposalChannel channel) {
        return channelList().contains(channel.name());
    }

    public String title(String language) {
        return isEnglish(language, titleEn) ? titleEn : titleKo;
    }

    public String titleLanguage(String language) {
        return isEnglish(language, titleEn) ? "en" : "ko";
    }

    public String text(String language) {
        return isEnglish(language, textEn) ? textEn : textKo;
    }

    public String textLanguage(String language) {
        return isEnglish(language, textEn) ? "en" : "ko";
    }

    /** Where the facts of the call come from; null for a call of this portal. */
    public String source(String language) {
        return isEnglish(language, sourceEn) ? sourceEn : sourceKo;
    }

    /** Answered contributions in per cent of the received ones, rounded down; 100 without any. */
    public long coverage() {
        return received == 0 ? 100 : answered * 100 / received;
    }

    private static boolean isEnglish(String language, String text) {
        return "en".equals(language) && text != null && !text.isEmpty();
    }
}
