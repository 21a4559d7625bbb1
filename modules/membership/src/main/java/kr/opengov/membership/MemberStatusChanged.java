package kr.opengov.membership;

import java.time.LocalDate;
import kr.opengov.platform.outbox.Topic;

/**
 * A status of a member was entered or corrected. Sent through the outbox, at least once.
 *
 * @param entryId the entry; the receiver recognises a repetition by it
 * @param correctsId the entry it replaces, or null
 */
@Topic("members.status-changed")
public record MemberStatusChanged(
        long entryId, String memberCode, MemberStatus status, LocalDate effective, Long correctsId) {}
