package kr.opengov.membership.internal.figures;

import kr.opengov.membership.MembershipKind;

/**
 * How many members of a kind there are in about, in a file.
 *
 * @param id of the entry that stands; null in a file
 */
record CoverageLine(Long id, MembershipKind kind, int expectedAbout, String source) {}
