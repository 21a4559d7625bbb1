package kr.opengov.actionplans;

import java.time.Instant;
import kr.opengov.platform.Bilingual;

/**
 * A commitment somebody follows.
 *
 * @param commitment as in addresses, such as {@code KOR/6/7}
 * @param lastNews when something happened last since there is following, or null
 */
public record FollowedCommitment(String commitment, Bilingual title, Instant lastNews) {}
