package kr.opengov.membership;

import java.io.Serializable;

/** What a change gives back: the new entry and the public code of the member it belongs to. */
public record StatusEntryId(long id, String memberCode) implements Serializable {}
