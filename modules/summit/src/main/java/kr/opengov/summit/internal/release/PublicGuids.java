package kr.opengov.summit.internal.release;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Identities of things that have only a number inside: the same for a person or room in every file. */
public final class PublicGuids {

    private PublicGuids() {}

    public static UUID of(String kind, long id) {
        return UUID.nameUUIDFromBytes(("kr.opengov.summit/" + kind + "/" + id).getBytes(StandardCharsets.UTF_8));
    }
}
