package kr.opengov.actionplans;

import java.time.LocalDate;

/**
 * What one ministry was asked about a candidate task, and what it says.
 *
 * @param verdict null while no answer came
 * @param letter the number of the official letter it came with
 */
public record AgencyOpinionView(
        Long id,
        long version,
        String agency,
        LocalDate askedOn,
        LocalDate dueOn,
        AgencyVerdict verdict,
        String reason,
        String letter,
        LocalDate answeredOn)
        implements java.io.Serializable {

    /** As everybody may see it while the task is not put forward: that it was asked, and until when. */
    public AgencyOpinionView unanswered() {
        return new AgencyOpinionView(id, version, agency, askedOn, dueOn, null, null, null, null);
    }
}
