package kr.opengov.web.api;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import kr.opengov.membership.AgendaLine;
import kr.opengov.membership.DecisionRow;
import kr.opengov.membership.MeetingFacts;
import kr.opengov.membership.MeetingRow;
import kr.opengov.membership.MeetingView;
import kr.opengov.membership.MinutesEdition;
import kr.opengov.membership.PartialDay;
import kr.opengov.membership.QuorumVerdict;
import kr.opengov.membership.SectorAttendance;
import kr.opengov.platform.JsonSource;

/** One meeting as JSON. The keys are published and keep their meaning for good. */
final class MeetingJson {

    private MeetingJson() {}

    static JsonObject of(MeetingView view) {
        MeetingRow row = view.row();
        MeetingFacts facts = view.facts();
        return new JsonFacts()
                .with("code", row.code())
                .with("bodyCode", row.bodyCode())
                .with("bodyNameKo", row.bodyNameKo())
                .with("bodyNameEn", row.bodyNameEn())
                .with("ordinal", row.ordinal())
                .with("titleKo", row.titleKo())
                .with("titleEn", row.titleEn())
                .with("kind", row.kind())
                .with("mode", row.mode())
                .with("state", row.state())
                .with("firstOn", new PartialDay(row.firstOn(), row.precision()))
                .with("lastOn", new PartialDay(row.lastOn(), row.precision()))
                .with("startsAt", row.startsAt())
                .with("endsAt", row.endsAt())
                .with("placeKo", facts.placeKo())
                .with("placeEn", facts.placeEn())
                .with("noticedAt", facts.noticedAt())
                .with("cancelReason", facts.cancelReason())
                .with("evidence", facts.evidence())
                .with("note", facts.note())
                .with("invented", row.invented())
                .with("openToPublic", row.openToPublic())
                .with("quorum", facts.quorum() == null ? null : quorum(facts.quorum()))
                .with("agenda", JsonFacts.list(view.agenda(), MeetingJson::item))
                .with("attendance", JsonFacts.list(view.attendance(), MeetingJson::sector))
                .with("decisions", JsonFacts.list(view.decisions(), MeetingJson::decision))
                .with("minutes", JsonFacts.list(view.editions(), MeetingJson::edition))
                .build();
    }

    private static JsonObject quorum(QuorumVerdict quorum) {
        return new JsonFacts()
                .with("seats", quorum.seats())
                .with("present", quorum.present())
                .with("needed", quorum.needed())
                .with("reached", quorum.reached())
                .with("ruleVersion", quorum.ruleVersionId())
                .build();
    }

    private static JsonObject item(AgendaLine item) {
        return new JsonFacts()
                .with("id", item.id())
                .with("position", item.position())
                .with("kind", item.kind())
                .with("titleKo", item.titleKo())
                .with("titleEn", item.titleEn())
                .with("summaryKo", item.summaryKo())
                .with("summaryEn", item.summaryEn())
                .build();
    }

    private static JsonObject sector(SectorAttendance sector) {
        return new JsonFacts()
                .with("constituency", sector.constituency())
                .with("seats", sector.seats())
                .with("present", sector.present())
                .with("remote", sector.remote())
                .with("absent", sector.absent())
                .build();
    }

    private static JsonObject decision(DecisionRow decision) {
        return new JsonFacts()
                .with("id", decision.id())
                .with("agendaItem", decision.agendaItemId())
                .with("outcome", decision.outcome())
                .with("textKo", decision.textKo())
                .with("textEn", decision.textEn())
                .with("textHash", decision.textHash())
                .with("votesFor", decision.votesFor())
                .with("votesAgainst", decision.votesAgainst())
                .with("abstentions", decision.abstentions())
                .with("recused", decision.recused())
                .with("present", decision.present())
                .with("needed", decision.needed())
                .with("written", decision.written())
                .with("decidedOn", decision.decidedOn())
                .with("effectiveOn", decision.effectiveOn())
                .build();
    }

    private static JsonObject edition(MinutesEdition edition) {
        JsonArrayBuilder clauses = JsonSource.JSON.createArrayBuilder();
        edition.clauses().forEach(clauses::add);
        return new JsonFacts()
                .with("edition", edition.number())
                .with("text", edition.text())
                .with("textHash", edition.textHash())
                .with("redactions", edition.redactions())
                .with("clauses", clauses.build())
                .with("publishedAt", edition.publishedAt())
                .build();
    }
}
