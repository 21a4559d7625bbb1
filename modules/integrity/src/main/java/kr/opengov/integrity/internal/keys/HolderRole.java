package kr.opengov.integrity.internal.keys;

import java.util.EnumSet;
import java.util.Set;

/** As what somebody holds keys of a case. This table is the separation of duties: no other place decides it. */
public enum HolderRole {
    OFFICER(EnumSet.of(KeyKind.CONTENT, KeyKind.NOTES, KeyKind.HEADER)),
    CUSTODIAN(EnumSet.of(KeyKind.IDENTITY)),
    REPORTER(EnumSet.of(KeyKind.CONTENT, KeyKind.IDENTITY)),
    /** The shared key of the recovery ceremony; nobody holds it alone. */
    RECOVERY(EnumSet.of(KeyKind.CONTENT, KeyKind.IDENTITY, KeyKind.NOTES, KeyKind.HEADER));

    private final Set<KeyKind> kinds;

    HolderRole(Set<KeyKind> kinds) {
        this.kinds = kinds;
    }

    /** Whether this role is given keys of a kind. */
    public boolean holds(KeyKind kind) {
        return kinds.contains(kind);
    }
}
