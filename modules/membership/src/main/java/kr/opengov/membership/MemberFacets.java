package kr.opengov.membership;

import java.util.Map;

/**
 * How many members each filter would show on a day, computed with the text of the filter and without its other parts.
 * Values without a member are absent.
 *
 * @param unplaced members whose country has no region
 */
public record MemberFacets(
        Map<MembershipKind, Long> byKind,
        Map<Region, Long> byRegion,
        Map<MemberStatus, Long> byStatus,
        Map<Standing, Long> byStanding,
        long unplaced) {

    public MemberFacets {
        byKind = Map.copyOf(byKind);
        byRegion = Map.copyOf(byRegion);
        byStatus = Map.copyOf(byStatus);
        byStanding = Map.copyOf(byStanding);
    }
}
