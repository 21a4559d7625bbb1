package kr.opengov.membership;

import kr.opengov.platform.Blank;

/**
 * Which members are asked for; null means any.
 *
 * @param kind national, local or affiliate
 * @param region the partnership's region
 * @param status exactly this status
 * @param standing members, former members, joining, undetermined
 * @param text part of a Korean or English name or of a code; blank means any
 */
public record MemberFilter(MembershipKind kind, Region region, MemberStatus status, Standing standing, String text) {

    /** Everything that has a status on the day, former members too. */
    public static final MemberFilter ALL = new MemberFilter(null, null, null, null, null);

    public MemberFilter {
        text = Blank.toNull(text);
    }

    public static MemberFilter of(MembershipKind kind, Standing standing) {
        return new MemberFilter(kind, null, null, standing, null);
    }
}
