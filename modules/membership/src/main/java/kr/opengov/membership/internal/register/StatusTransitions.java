package kr.opengov.membership.internal.register;

import static kr.opengov.membership.MemberStatus.ACTIVE;
import static kr.opengov.membership.MemberStatus.INACTIVE;
import static kr.opengov.membership.MemberStatus.JOINING;
import static kr.opengov.membership.MemberStatus.LETTER_WITHDRAWN;
import static kr.opengov.membership.MemberStatus.PERMANENTLY_SUSPENDED;
import static kr.opengov.membership.MemberStatus.REMOVED;
import static kr.opengov.membership.MemberStatus.SUSPENDED;
import static kr.opengov.membership.MemberStatus.UNDER_REVIEW;
import static kr.opengov.membership.MemberStatus.UNKNOWN;
import static kr.opengov.membership.MemberStatus.WITHDRAWN;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import kr.opengov.membership.MemberStatus;

/**
 * A state follows only one from which the partnership's rules lead to it.
 *
 * <ul>
 *   <li>Removal follows inactivity (Procedural Review: inactive for twelve months).
 *   <li>Suspension, for a time or for good, follows a review, inactivity or a suspension (Response Policy, stage two).
 *   <li>A member may withdraw from any state (Articles of Governance, III).
 *   <li>Nothing follows an end; who returns gets a new membership.
 *   <li>The unknown may follow and precede everything that does not contradict this, because sources have gaps.
 * </ul>
 */
final class StatusTransitions {

    private static final Map<MemberStatus, Set<MemberStatus>> NEXT = new EnumMap<>(MemberStatus.class);

    static {
        NEXT.put(JOINING, EnumSet.of(ACTIVE, LETTER_WITHDRAWN, UNKNOWN));
        NEXT.put(ACTIVE, EnumSet.of(UNDER_REVIEW, INACTIVE, SUSPENDED, WITHDRAWN, UNKNOWN));
        NEXT.put(UNDER_REVIEW, EnumSet.of(ACTIVE, INACTIVE, SUSPENDED, PERMANENTLY_SUSPENDED, WITHDRAWN, UNKNOWN));
        NEXT.put(
                INACTIVE,
                EnumSet.of(ACTIVE, UNDER_REVIEW, SUSPENDED, PERMANENTLY_SUSPENDED, WITHDRAWN, REMOVED, UNKNOWN));
        NEXT.put(SUSPENDED, EnumSet.of(ACTIVE, UNDER_REVIEW, INACTIVE, PERMANENTLY_SUSPENDED, WITHDRAWN, UNKNOWN));
        NEXT.put(
                UNKNOWN,
                EnumSet.of(
                        ACTIVE,
                        UNDER_REVIEW,
                        INACTIVE,
                        SUSPENDED,
                        PERMANENTLY_SUSPENDED,
                        WITHDRAWN,
                        REMOVED,
                        LETTER_WITHDRAWN));
        for (MemberStatus end : EnumSet.of(PERMANENTLY_SUSPENDED, WITHDRAWN, REMOVED, LETTER_WITHDRAWN)) {
            NEXT.put(end, EnumSet.noneOf(MemberStatus.class));
        }
    }

    /** The states a membership may begin with. */
    static final Set<MemberStatus> FIRST = Set.of(JOINING, ACTIVE, UNKNOWN);

    private StatusTransitions() {}

    /** The states that may follow. */
    static Set<MemberStatus> after(MemberStatus status) {
        return Set.copyOf(NEXT.get(status));
    }

    static boolean allowed(MemberStatus from, MemberStatus to) {
        return NEXT.get(from).contains(to);
    }
}
