package kr.opengov.actionplans;

import java.time.LocalDate;

/**
 * A line of the ledger: what came in, and the response to it.
 *
 * @param text what was said where it is no proposal; null where the source does not tell
 * @param hidden whether it, or the proposal, is hidden from the public
 * @param disposition of the response; on public pages null until it is released
 */
public record LedgerRow(
        Long id,
        long version,
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
        LocalDate releasedOn,
        boolean hidden) {

    public boolean answered() {
        return releasedOn != null;
    }

    public boolean drafted() {
        return responseId != null && releasedOn == null;
    }

    public String note(String language) {
        return "en".equals(language) && noteEn != null ? noteEn : noteKo;
    }

    /** The line as everybody may see it: a draft is none of it, and of what is hidden only that it came and was answered. */
    public LedgerRow published() {
        return new LedgerRow(
                id,
                version,
                kind,
                proposalCode,
                hidden ? null : proposalTitle,
                hidden ? null : text,
                receivedOn,
                hidden ? null : noteKo,
                hidden ? null : noteEn,
                answered() ? responseId : null,
                answered() ? disposition : null,
                answered() && !hidden ? response : null,
                releasedOn,
                hidden);
    }
}
