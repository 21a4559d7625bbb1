package kr.opengov.membership;

import java.util.List;

/**
 * The settled verdicts, judged again with the facts known then and the versions of the rules they name.
 *
 * @param verdicts how many
 * @param different those that came out differently, as {@code KOR ELIGIBILITY 2019}; none, unless somebody changed the
 *     database past the portal
 */
public record VerdictReplay(int verdicts, List<String> different) {

    public VerdictReplay {
        different = List.copyOf(different);
    }
}
