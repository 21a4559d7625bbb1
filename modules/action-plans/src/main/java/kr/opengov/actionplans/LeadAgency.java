package kr.opengov.actionplans;

/**
 * An agency that leads a commitment.
 *
 * @param code of the code table; null where the table does not know the printed name
 * @param printed as the source prints it
 * @param present what it, or the agency that took its place, is called today; never null
 */
public record LeadAgency(String code, String printed, String present) {

    /** Whether it has another name today than printed. */
    public boolean renamed() {
        return !present.equals(printed);
    }
}
