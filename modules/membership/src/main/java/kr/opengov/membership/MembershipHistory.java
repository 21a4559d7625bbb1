package kr.opengov.membership;

import java.util.List;

/**
 * One membership from its beginning to its end.
 *
 * @param version to be handed back with a change, so that nobody overwrites what somebody else entered meanwhile
 * @param number 1 for the first membership of this member
 * @param joining what is known about its beginning
 * @param timeline entries in the order of the days they took effect; replaced ones stand right before their correction
 */
public record MembershipHistory(long id, long version, int number, JoiningEntry joining, List<StatusEntry> timeline) {

    public MembershipHistory {
        timeline = List.copyOf(timeline);
    }
}
