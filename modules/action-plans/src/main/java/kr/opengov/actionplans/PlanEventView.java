package kr.opengov.actionplans;

import java.time.LocalDate;
import kr.opengov.platform.Bilingual;

/**
 * Something that happened on the way of a plan.
 *
 * @param id null for what another register knows and nobody recorded as an event: a meeting, a call's ledger
 * @param day when it happened or ended; of a date given by month or year the last day of it
 * @param started its first day, or null when it was one day or the first is not known
 * @param received of published responses: contributions by then, or null
 * @param answered of published responses: contributions with an answer, or null
 * @param requirement of a finding: what was missed, or null
 * @param link an address to read more, or null
 */
public record PlanEventView(
        Long id,
        PlanEventKind kind,
        LocalDate day,
        DatePrecision precision,
        LocalDate started,
        Integer received,
        Integer answered,
        Requirement requirement,
        Bilingual title,
        Bilingual source,
        String link) {

    /** The beginning of the portal's addresses of meetings. */
    public static final String MEETINGS = "/meetings/";

    /** As the query delivers it. */
    public PlanEventView(
            Long id,
            PlanEventKind kind,
            LocalDate day,
            DatePrecision precision,
            LocalDate started,
            Integer received,
            Integer answered,
            Requirement requirement,
            String titleKo,
            String titleEn,
            String sourceKo,
            String sourceEn,
            String link) {
        this(
                id,
                kind,
                day,
                precision,
                started,
                received,
                answered,
                requirement,
                new Bilingual(titleKo, titleEn, true),
                new Bilingual(sourceKo, sourceEn, true),
                link);
    }

    /** Whether it was recorded as an event; a meeting of the register is corrected there. */
    public boolean recorded() {
        return id != null;
    }

    /** The end of the address of a meeting of the register, or null. */
    public String meetingPath() {
        return !recorded() && link != null && link.startsWith(MEETINGS) ? link : null;
    }

    /** Its first day. */
    public LocalDate begins() {
        return started == null ? day : started;
    }
}
