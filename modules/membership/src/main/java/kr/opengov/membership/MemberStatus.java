package kr.opengov.membership;

import java.util.Arrays;
import java.util.List;

/**
 * The state of a membership (OGP Articles of Governance, III; Response Policy; Procedural Review). Which state may
 * follow which is the business of the rules, not of this list.
 */
public enum MemberStatus {
    /** A letter of intent was received, the declaration is not yet endorsed. */
    JOINING(Standing.JOINING),
    ACTIVE(Standing.MEMBER),
    /** Under procedural review or a review by the response policy; all rights remain. */
    UNDER_REVIEW(Standing.MEMBER),
    /** Designated inactive; still a member, without the right to stand or vote in elections. */
    INACTIVE(Standing.MEMBER),
    /** Suspended for a time; still a member. */
    SUSPENDED(Standing.MEMBER),
    PERMANENTLY_SUSPENDED(Standing.FORMER),
    WITHDRAWN(Standing.FORMER),
    /** Taken off the list after twelve months of inactivity. */
    REMOVED(Standing.FORMER),
    /** Took its letter of intent back and never was a member. */
    LETTER_WITHDRAWN(Standing.FORMER),
    /** No source says; shown as unknown, never guessed. */
    UNKNOWN(Standing.UNDETERMINED);

    private final Standing standing;

    MemberStatus(Standing standing) {
        this.standing = standing;
    }

    public Standing standing() {
        return standing;
    }

    /** Nothing follows this state within the same membership; who returns gets a new one. */
    public boolean ends() {
        return standing == Standing.FORMER;
    }

    /** The states that mean this standing. */
    public static List<MemberStatus> of(Standing standing) {
        return Arrays.stream(values())
                .filter(status -> status.standing == standing)
                .toList();
    }
}
