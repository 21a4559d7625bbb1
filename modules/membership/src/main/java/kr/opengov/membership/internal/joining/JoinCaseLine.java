package kr.opengov.membership.internal.joining;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kr.opengov.membership.JoinFact;
import kr.opengov.membership.JoinFactKind;
import kr.opengov.membership.LocalLevel;
import kr.opengov.membership.MembershipKind;
import kr.opengov.membership.Region;

/**
 * A join case in a file.
 *
 * @param order which of the cases of the same applicant it is, from 1
 * @param days of the facts that count
 * @param notes of the facts that count, as far as they have one
 * @param endedOn null while it is open
 * @param memberCode the member it led to; null without one
 */
record JoinCaseLine(
        MembershipKind kind,
        String countryCode,
        String nameKo,
        String nameEn,
        Region region,
        LocalLevel level,
        int order,
        Map<JoinFactKind, LocalDate> days,
        Map<JoinFactKind, String> notes,
        LocalDate endedOn,
        String memberCode,
        String overrideReason,
        String endingNote) {

    JoinCaseLine {
        days = Collections.unmodifiableMap(new EnumMap<>(days));
        notes = Collections.unmodifiableMap(new EnumMap<>(notes));
    }

    static JoinCaseLine of(JoinCaseRow row, int order) {
        Map<JoinFactKind, LocalDate> days = new EnumMap<>(JoinFactKind.class);
        Map<JoinFactKind, String> notes = new EnumMap<>(JoinFactKind.class);
        for (JoinFact fact : row.facts().values()) {
            days.put(fact.kind(), fact.datedOn());
            if (fact.note() != null) {
                notes.put(fact.kind(), fact.note());
            }
        }
        return new JoinCaseLine(
                row.kind(),
                row.countryCode(),
                row.nameKo(),
                row.nameEn(),
                row.region(),
                row.level(),
                order,
                days,
                notes,
                row.endedOn(),
                row.memberCode(),
                row.overrideReason(),
                row.endingNote());
    }

    /** Who wants to join: a country by its code, a local government by its name too. */
    List<Object> applicant() {
        return applicant(kind, countryCode, nameEn);
    }

    static List<Object> applicant(MembershipKind kind, String countryCode, String nameEn) {
        return List.of(kind, countryCode, kind == MembershipKind.LOCAL && nameEn != null ? nameEn : "");
    }

    Object key() {
        return List.of(applicant(), order);
    }
}
