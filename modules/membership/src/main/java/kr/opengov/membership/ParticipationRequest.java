package kr.opengov.membership;

import java.io.Serializable;
import java.time.Instant;

/**
 * A request to take part in a body.
 *
 * @param name who asks, as the account says it; null where it is the reader's own or the account is gone
 * @param email where the secretariat reaches who asks; null as the name
 * @param reason of the answer, or null before
 * @param settledAt when it was answered or taken back, or null before
 */
public record ParticipationRequest(
        long id,
        long version,
        String bodyCode,
        String bodyNameKo,
        String bodyNameEn,
        long accountId,
        String name,
        String email,
        String motivation,
        RequestState state,
        Instant madeAt,
        String reason,
        Instant settledAt)
        implements Serializable {

    /** Without the name and address of who asks. */
    public ParticipationRequest(
            long id,
            long version,
            String bodyCode,
            String bodyNameKo,
            String bodyNameEn,
            long accountId,
            String motivation,
            RequestState state,
            Instant madeAt,
            String reason,
            Instant settledAt) {
        this(
                id,
                version,
                bodyCode,
                bodyNameKo,
                bodyNameEn,
                accountId,
                null,
                null,
                motivation,
                state,
                madeAt,
                reason,
                settledAt);
    }

    public String bodyName(String language) {
        return "en".equals(language) ? bodyNameEn : bodyNameKo;
    }

    public boolean open() {
        return state == RequestState.OPEN;
    }

    /** With the name and address of who asks. */
    public ParticipationRequest by(String knownName, String knownEmail) {
        return new ParticipationRequest(
                id,
                version,
                bodyCode,
                bodyNameKo,
                bodyNameEn,
                accountId,
                knownName,
                knownEmail,
                motivation,
                state,
                madeAt,
                reason,
                settledAt);
    }
}
