package kr.opengov.membership;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A meeting in a list.
 *
 * @param code the end of its address
 * @param ordinal the number the body counts by, or null
 * @param mode null where no source says how people met
 * @param startsAt null where no hour is printed
 * @param invented made up to show how the portal works
 * @param editions how many editions of its minutes are published
 * @param openToPublic whether anybody can attend; false where no source says so
 */
public record MeetingRow(
        Long id,
        long version,
        String code,
        String bodyCode,
        String bodyNameKo,
        String bodyNameEn,
        Integer ordinal,
        String titleKo,
        String titleEn,
        MeetingKind kind,
        MeetingMode mode,
        MeetingState state,
        LocalDate firstOn,
        LocalDate lastOn,
        DayPrecision precision,
        Instant startsAt,
        Instant endsAt,
        boolean invented,
        long editions,
        boolean openToPublic)
        implements Serializable {

    public String title(String language) {
        return "en".equals(language) && titleEn != null ? titleEn : titleKo;
    }

    /** The language the title is in, for its {@code lang} attribute. */
    public String titleLanguage(String language) {
        return "en".equals(language) && titleEn != null ? "en" : "ko";
    }

    /** The name of the body; its code where the register of bodies does not know it. */
    public String bodyName(String language) {
        String name = "en".equals(language) ? bodyNameEn : bodyNameKo;
        return name == null ? bodyCode : name;
    }

    public boolean isWritten() {
        return mode == MeetingMode.WRITTEN;
    }

    public boolean isSeveralDays() {
        return precision == DayPrecision.DAY && !lastOn.equals(firstOn);
    }
}
