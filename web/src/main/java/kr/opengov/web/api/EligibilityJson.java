package kr.opengov.web.api;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import kr.opengov.membership.CycleSheet;
import kr.opengov.membership.Finding;
import kr.opengov.membership.MemberEligibility;
import kr.opengov.membership.PlanCycle;
import kr.opengov.membership.ScoreEntry;
import kr.opengov.membership.ScoreSheet;
import kr.opengov.membership.SettledVerdict;
import kr.opengov.membership.Verdict;
import kr.opengov.platform.JsonSource;
import kr.opengov.web.members.DayQuestion;

/** What the rules say about one member, as JSON. The keys are published and keep their meaning for good. */
final class EligibilityJson {

    private EligibilityJson() {}

    static JsonObject of(MemberEligibility member, DayQuestion question) {
        return new JsonFacts()
                .with("code", member.code())
                .with("kind", member.kind())
                .with("status", member.status())
                .with("asOf", question.asOf())
                .with("knownAt", question.historic() ? question.knownAt() : null)
                .with("years", JsonFacts.list(member.sheets(), EligibilityJson::sheet))
                .with("eligibilityReview", verdict(member.eligibilityReview()))
                .with("cycles", JsonFacts.list(member.cycles(), EligibilityJson::cycle))
                .with("proceduralReview", verdict(member.proceduralReview()))
                .with("settled", JsonFacts.list(member.settled(), EligibilityJson::settled))
                .build();
    }

    private static JsonObject sheet(ScoreSheet sheet) {
        return new JsonFacts()
                .with("year", sheet.year())
                .with("values", JsonFacts.list(sheet.entries(), EligibilityJson::entry))
                .with("eligibility", verdict(sheet.eligibility()))
                .with("valuesCheck", verdict(sheet.values()))
                .build();
    }

    private static JsonObject entry(ScoreEntry entry) {
        return new JsonFacts()
                .with("metric", entry.metric())
                .with("points", entry.points() == null ? null : JsonSource.JSON.createValue(entry.points()))
                .with("source", entry.source())
                .with("confidence", entry.confidence())
                .with("revision", entry.revision())
                .with("reason", entry.reason())
                .with("recordedAt", entry.recordedAt())
                .build();
    }

    private static JsonObject cycle(CycleSheet sheet) {
        PlanCycle cycle = sheet.cycle();
        JsonFacts facts = new JsonFacts().with("plan", sheet.verdict().number());
        if (cycle != null) {
            facts.with("starts", cycle.starts())
                    .with("ends", cycle.ends())
                    .with("precision", cycle.precision())
                    .with("delivery", cycle.delivery())
                    .with("deliveredOn", cycle.deliveredOn())
                    .with("requirementsMet", cycle.requirementsMet())
                    .with("progress", cycle.progress())
                    .with("source", cycle.source())
                    .with("confidence", cycle.confidence())
                    .with("recordedAt", cycle.recordedAt());
        }
        return facts.with("verdict", verdict(sheet.verdict())).build();
    }

    private static JsonObject settled(SettledVerdict settled) {
        return new JsonFacts()
                .with("asOf", settled.day())
                .with("recordedAt", settled.recordedAt())
                .with("current", settled.current())
                .with("verdict", verdict(settled.verdict()))
                .build();
    }

    private static JsonValue verdict(Verdict verdict) {
        return verdict == null
                ? JsonValue.NULL
                : new JsonFacts()
                        .with("kind", verdict.kind())
                        .with("number", verdict.number())
                        .with("outcome", verdict.outcome())
                        .with("confidence", verdict.confidence())
                        .with("findings", JsonFacts.list(verdict.findings(), EligibilityJson::finding))
                        .build();
    }

    private static JsonObject finding(Finding finding) {
        JsonArrayBuilder arguments = JsonSource.JSON.createArrayBuilder();
        finding.arguments().forEach(arguments::add);
        return new JsonFacts()
                .with("code", finding.code())
                .with("weight", finding.weight())
                .with("rule", finding.rule())
                .with("ruleVersion", finding.ruleVersion())
                .with("arguments", arguments.build())
                .build();
    }
}
