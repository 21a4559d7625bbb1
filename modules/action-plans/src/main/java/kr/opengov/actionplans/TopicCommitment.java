package kr.opengov.actionplans;

import kr.opengov.platform.Bilingual;

/**
 * A commitment that is about a topic.
 *
 * @param commitment as in addresses, such as {@code KOR/6/7}
 */
public record TopicCommitment(String commitment, Bilingual planTitle, String number, Bilingual title, String source) {}
