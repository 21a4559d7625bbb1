package kr.opengov.platform.approvals;

import java.io.Serializable;
import java.time.Instant;

/** Something that happened to a document, and the state it led to. */
public record EventView(
        Instant happenedAt, String accountName, DocumentAction action, DocumentState state, String remark)
        implements Serializable {}
