package kr.opengov.web.api;

import jakarta.json.JsonObject;
import kr.opengov.membership.Contradiction;
import kr.opengov.membership.DayPrecision;
import kr.opengov.membership.JoiningEntry;
import kr.opengov.membership.MemberProfile;
import kr.opengov.membership.MemberRow;
import kr.opengov.membership.MembershipHistory;
import kr.opengov.membership.OfficeHeld;
import kr.opengov.membership.PartialDay;
import kr.opengov.membership.StatusEntry;
import kr.opengov.web.members.DayQuestion;

/**
 * One member as JSON. The keys are published and keep their meaning for good. Days are ISO 8601 with as much precision
 * as the source prints ({@code 2011}, {@code 2012-04}, {@code 2016-12-07}), null where nothing is known.
 */
final class MemberJson {

    private MemberJson() {}

    static JsonObject of(MemberProfile profile, DayQuestion question) {
        return new JsonFacts()
                .with("code", profile.code())
                .with("kind", profile.kind())
                .with("nameKo", profile.nameKo())
                .with("nameEn", profile.nameEn())
                .with("ogpCode", profile.ogpCode())
                .with("level", profile.level())
                .with("countryCode", profile.countryCode())
                .with("region", profile.region())
                .with("regionConfidence", profile.regionConfidence())
                .with("asOf", question.asOf())
                .with("knownAt", question.historic() ? question.knownAt() : null)
                .with("state", profile.onDay().map(MemberJson::state).orElse(null))
                .with("memberships", JsonFacts.list(profile.memberships(), MemberJson::membership))
                .with("localMembers", JsonFacts.list(profile.localMembers(), MemberJson::localMember))
                .with("offices", JsonFacts.list(profile.offices(), MemberJson::office))
                .with("contradictions", JsonFacts.list(profile.contradictions(), MemberJson::contradiction))
                .build();
    }

    private static JsonObject state(MemberRow row) {
        return new JsonFacts()
                .with("status", row.status())
                .with("standing", row.standing())
                .with("since", known(row.statusSince()))
                .with("confidence", row.statusConfidence())
                .build();
    }

    private static JsonObject membership(MembershipHistory membership) {
        return new JsonFacts()
                .with("number", membership.number())
                .with("joining", joining(membership.joining()))
                .with("timeline", JsonFacts.list(membership.timeline(), MemberJson::entry))
                .build();
    }

    private static JsonObject joining(JoiningEntry joining) {
        return new JsonFacts()
                .with("since", known(joining.since()))
                .with("cohort", joining.cohort())
                .with("letter", joining.letter())
                .with("declaration", joining.declaration())
                .with("firstPlan", joining.firstPlan())
                .with("evidence", joining.evidence())
                .with("confidence", joining.confidence())
                .with("recordedAt", joining.recordedAt())
                .build();
    }

    private static JsonObject entry(StatusEntry entry) {
        return new JsonFacts()
                .with("id", entry.id())
                .with("status", entry.status())
                .with("letter", entry.letter())
                .with("received", entry.received())
                .with("effective", known(entry.effective()))
                .with("announced", entry.announced())
                .with("decision", entry.decision())
                .with("reason", entry.reason())
                .with("evidence", entry.evidence())
                .with("confidence", entry.confidence())
                .with("recordedAt", entry.recordedAt())
                .with("corrects", entry.correctsId())
                .with("replacedBy", entry.replacedById())
                .build();
    }

    private static JsonObject localMember(MemberRow row) {
        return new JsonFacts()
                .with("code", row.code())
                .with("nameKo", row.nameKo())
                .with("nameEn", row.nameEn())
                .with("status", row.status())
                .build();
    }

    private static JsonObject office(OfficeHeld office) {
        return new JsonFacts()
                .with("office", office.office())
                .with("bodyKo", office.bodyNameKo())
                .with("bodyEn", office.bodyNameEn())
                .with("term", office.term())
                .with("from", known(office.from()))
                .with("to", known(office.to()))
                .with("held", office.onDay())
                .with("evidence", office.evidence())
                .with("confidence", office.confidence())
                .build();
    }

    private static JsonObject contradiction(Contradiction contradiction) {
        return new JsonFacts()
                .with("rule", contradiction.rule())
                .with("first", contradiction.first())
                .with("second", contradiction.second())
                .build();
    }

    private static String known(PartialDay day) {
        return day == null || day.precision() == DayPrecision.UNKNOWN ? null : day.toString();
    }
}
