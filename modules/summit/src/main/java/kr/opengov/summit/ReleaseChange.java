package kr.opengov.summit;

import java.util.UUID;
import kr.opengov.platform.Bilingual;

/**
 * One thing a release changed.
 *
 * @param guid the slot's
 * @param code the session's name in addresses; null for a break
 * @param before what stood there: for {@code TIME} two instants parted by a slash, for {@code DURATION} minutes, for
 *     {@code ROOM} a name, for {@code SPEAKERS} names, for {@code TEXT} the former title; null for nothing. What is the
 *     same in both languages stands in Korean alone
 */
public record ReleaseChange(
        UUID guid, String code, Bilingual title, ChangeKind kind, Bilingual before, Bilingual after) {}
