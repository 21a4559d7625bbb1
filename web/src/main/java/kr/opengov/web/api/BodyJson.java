package kr.opengov.web.api;

import jakarta.json.JsonObject;
import kr.opengov.membership.BodyCompliance;
import kr.opengov.membership.BodyFinding;
import kr.opengov.membership.BodyProfile;
import kr.opengov.membership.CharterView;
import kr.opengov.membership.PartialDay;
import kr.opengov.membership.RosterRow;
import kr.opengov.membership.RuleDays;
import kr.opengov.membership.SeatHolder;
import kr.opengov.membership.TermView;
import kr.opengov.membership.Vacancy;
import kr.opengov.web.members.DayQuestion;

/** One governance body as JSON. The keys are published and keep their meaning for good. */
final class BodyJson {

    private BodyJson() {}

    static JsonObject of(BodyProfile profile, DayQuestion question) {
        return new JsonFacts()
                .with("code", profile.row().code())
                .with("kind", profile.row().kind())
                .with("nameKo", profile.row().nameKo())
                .with("nameEn", profile.row().nameEn())
                .with("parent", profile.row().parentCode())
                .with("member", profile.row().memberCode())
                .with("rule", profile.ruleCode())
                .with("source", profile.source())
                .with("confidence", profile.confidence())
                .with("asOf", question.asOf())
                .with("knownAt", question.historic() ? question.knownAt() : null)
                .with("members", profile.row().members())
                .with("privateMembers", profile.row().privateMembers())
                .with("charters", JsonFacts.list(profile.charters(), BodyJson::charter))
                .with("terms", JsonFacts.list(profile.terms(), BodyJson::term))
                .with("roster", JsonFacts.list(profile.roster(), BodyJson::line))
                .with("vacancies", JsonFacts.list(profile.vacancies(), BodyJson::vacancy))
                .with("incoming", JsonFacts.list(profile.incoming(), BodyJson::holder))
                .with("findings", JsonFacts.list(profile.findings(), BodyJson::finding))
                .build();
    }

    static JsonObject of(String code, BodyCompliance compliance) {
        return new JsonFacts()
                .with("code", code)
                .with("from", compliance.from())
                .with("to", compliance.to())
                .with("days", compliance.days())
                .with("broken", compliance.broken())
                .with("rules", JsonFacts.list(compliance.rules(), BodyJson::days))
                .build();
    }

    private static JsonObject days(RuleDays rule) {
        return new JsonFacts()
                .with("rule", rule.rule())
                .with("days", rule.days())
                .with("unknownDays", rule.unknownDays())
                .with("spans", JsonFacts.list(rule.spans(), span -> new JsonFacts()
                        .with("from", span.from())
                        .with("to", span.to())
                        .with("finding", finding(span.finding()))
                        .build()))
                .build();
    }

    private static JsonObject charter(CharterView charter) {
        return new JsonFacts()
                .with("from", charter.from())
                .with("to", charter.to())
                .with("basisKo", charter.basisKo())
                .with("basisEn", charter.basisEn())
                .with("maximum", charter.maximum())
                .with("privatePercent", charter.privatePercent())
                .with("chairs", charter.chairs())
                .with("meetingMonths", charter.meetingMonths())
                .with("quorumPercent", charter.quorumPercent())
                .with("termMonths", charter.termMonths())
                .with("consecutiveTerms", charter.consecutiveTerms())
                .with("source", charter.source())
                .with("confidence", charter.confidence())
                .build();
    }

    private static JsonObject term(TermView term) {
        return new JsonFacts()
                .with("number", term.number())
                .with("from", day(term.from()))
                .with("to", day(term.to()))
                .with("source", term.source())
                .with("confidence", term.confidence())
                .build();
    }

    private static JsonObject line(RosterRow row) {
        return new JsonFacts()
                .with("seat", row.seat() == null ? null : row.seat().number())
                .with("constituency", row.constituency())
                .with("exOfficio", row.seat() == null ? null : row.seat().officeKo())
                .with("chair", row.chair())
                .with("holder", row.holder() == null ? null : holder(row.holder()))
                .build();
    }

    private static JsonObject holder(SeatHolder holder) {
        return new JsonFacts()
                .with("holding", holder.holdingId())
                .with("member", holder.memberCode())
                .with("person", holder.personCode())
                .with("nameKo", holder.nameKo())
                .with("nameEn", holder.nameEn())
                .with("affiliation", holder.affiliation())
                .with("title", holder.title())
                .with("term", holder.term())
                .with("from", day(holder.from()))
                .with("fromConfidence", holder.fromConfidence())
                .with("to", day(holder.to()))
                .with("endReason", holder.endReason())
                .with("note", holder.note())
                .with("source", holder.source())
                .with("confidence", holder.confidence())
                .with("recordedAt", holder.recordedAt())
                .build();
    }

    private static JsonObject vacancy(Vacancy vacancy) {
        return new JsonFacts()
                .with("seat", vacancy.seat().number())
                .with("constituency", vacancy.seat().constituency())
                .with("since", vacancy.since())
                .with("vacated", vacancy.vacated())
                .build();
    }

    private static JsonObject finding(BodyFinding finding) {
        return new JsonFacts()
                .with("rule", finding.rule())
                .with("ruleVersion", finding.ruleVersionId())
                .with("outcome", finding.outcome())
                .with("effect", finding.effect())
                .with("actual", finding.actual())
                .with("allowed", finding.allowed())
                .with("source", finding.source())
                .build();
    }

    private static String day(PartialDay day) {
        return day == null ? null : day.toString();
    }
}
