package kr.opengov.platform.pages;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A request of a data subject.
 *
 * @param code the number the person is told, such as {@code PD-2026-000012}
 * @param accountId who asks
 * @param accountName the name now, or null when the account is gone
 * @param wish in the person's words
 * @param dueOn the last day for the answer
 * @param answer null until there is one
 */
public record DataRequestView(
        Long id,
        String code,
        Long accountId,
        String accountName,
        DataRequestKind kind,
        String wish,
        Instant receivedAt,
        LocalDate dueOn,
        DataRequestState state,
        String answer,
        Instant answeredAt,
        long version) {

    public boolean open() {
        return state == DataRequestState.RECEIVED;
    }
}
