package kr.opengov.actionplans;

/**
 * What a commitment is about.
 *
 * @param code of the scheme's code table
 * @param source who says so, or null for the editors of the plan
 */
public record TopicTag(TopicScheme scheme, String code, String source) {}
