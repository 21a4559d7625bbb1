package kr.opengov.membership;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * A request to replace an entry that turned out to be wrong. The wrong entry stays and can be seen; what the register
 * said before the correction can still be reproduced.
 *
 * @param entryId the entry to replace, see {@link StatusEntry#id()}
 * @param correct what should stand there; its reason says what was wrong and must not be blank
 */
public record CorrectStatusEntry(
        @NotNull Long entryId, @NotNull @Valid RecordStatusChange correct) {}
