package kr.opengov.actionplans;

import java.time.LocalDate;

/**
 * A line of the ledger: what came in, and the response to it.
 *
 * @param text what was said where it is no proposal; null where the source does not tell
 * @param disposition of the response; on public pages null until it is released
 */
public record LedgerRow(
        Long id,
        ContributionKind kind,
        String proposalCode,
        String proposalTitle,
        String text,
        LocalDate receivedOn,
        String noteKo,
        String noteEn,
        Long responseId,
        Disposition disposition,
        String response,
        LocalDate releasedOn) {

    public boolean answered() {
        return releasedOn != null;
    }

    public boolean drafted() {
        return responseId != null && releasedOn == null;
    }

    public String note(String language) {
        return "en".equals(language) && noteEn != null ? noteEn : noteKo;
    }

    /** The line as everybody may see it: a draft is none of it. */
    public LedgerRow published() {
        return answered()
                ? this
                : new LedgerRow(
                        id,
                        kind,
                        proposalCode,
                        proposalTitle,
                        text,
                        receivedOn,
                        noteKo,
                        noteEn,
                        null,
                        null,
                        null,
                        null);
    }
}
