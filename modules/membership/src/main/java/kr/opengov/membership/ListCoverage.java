package kr.opengov.membership;

/**
 * How complete the list of one kind of members is; an incomplete list must say so.
 *
 * @param recorded how many the register had ever recorded by then
 * @param expectedAbout how many there are in about; null when the list is not known to be incomplete
 * @param source where the expected number was read
 */
public record ListCoverage(MembershipKind kind, long recorded, Integer expectedAbout, String source) {

    public boolean incomplete() {
        return expectedAbout != null && recorded < expectedAbout;
    }
}
