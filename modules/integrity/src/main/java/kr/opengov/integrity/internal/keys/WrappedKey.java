package kr.opengov.integrity.internal.keys;

import java.util.UUID;

/** A key of a case, wrapped for one holder. */
public record WrappedKey(KeyKind kind, int epoch, HolderRole role, UUID holder, byte[] wrapped) {}
