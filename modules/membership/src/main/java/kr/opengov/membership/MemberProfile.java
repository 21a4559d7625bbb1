package kr.opengov.membership;

import java.util.List;
import java.util.Optional;

/**
 * Everything the register knows about one member, as it knew it at an instant.
 *
 * @param code public code
 * @param level null for a country
 * @param countryCode the country itself, or the one a local member lies in
 * @param row the member as the list shows it on the day; null when it has no status on that day, see {@link #onDay()}
 * @param memberships oldest first; more than one when the member left and returned
 * @param localMembers the local members of a country on the day; empty for a local member
 * @param offices chair and Steering Committee, the latest first
 * @param contradictions what the sources say against each other; shown, never repaired
 */
public record MemberProfile(
        String code,
        MembershipKind kind,
        String nameKo,
        String nameEn,
        String ogpCode,
        LocalLevel level,
        String countryCode,
        String countryNameKo,
        String countryNameEn,
        Region region,
        Confidence regionConfidence,
        MemberRow row,
        List<MembershipHistory> memberships,
        List<MemberRow> localMembers,
        List<OfficeHeld> offices,
        List<Contradiction> contradictions) {

    public MemberProfile {
        memberships = List.copyOf(memberships);
        localMembers = List.copyOf(localMembers);
        offices = List.copyOf(offices);
        contradictions = List.copyOf(contradictions);
    }

    /** The member as the list shows it on the day; empty before it joined. */
    public Optional<MemberRow> onDay() {
        return Optional.ofNullable(row);
    }

    public String name(String language) {
        return "ko".equals(language) ? nameKo : nameEn;
    }

    public String countryName(String language) {
        return "ko".equals(language) ? countryNameKo : countryNameEn;
    }

    /** The membership that changes are recorded in. */
    public MembershipHistory latest() {
        return memberships.get(memberships.size() - 1);
    }
}
