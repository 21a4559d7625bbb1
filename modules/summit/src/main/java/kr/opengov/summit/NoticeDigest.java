package kr.opengov.summit;

import java.util.List;

/**
 * What one person is told about a release.
 *
 * @param reasons STARRED, SPEAKER or HOST_ORGANISATION
 * @param state DRAFT or SENT
 */
public record NoticeDigest(
        String name, String language, List<String> reasons, String subject, String body, String state) {
    public NoticeDigest {
        reasons = List.copyOf(reasons);
    }
}
