package kr.opengov.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Locale;
import kr.opengov.actionplans.KeptVerdict;
import kr.opengov.actionplans.PlanChecklist;
import kr.opengov.actionplans.PlanChecklists;
import kr.opengov.actionplans.PlanEventView;
import kr.opengov.actionplans.RequirementLine;
import kr.opengov.platform.Refusal;
import kr.opengov.web.members.DayQuestion;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The checklist of minimum requirements of one plan as open data, as of a day ({@code asOf}). */
@Path("plans/{member}/{ordinal: [1-9][0-9]{0,3}}/checklist")
@RequestScoped
@Tag(name = "plans")
public class PlanChecklistsResource {

    @Inject
    private PlanChecklists checklists;

    @Inject
    private Clock clock;

    @Context
    private HttpServletRequest http;

    @Context
    private Request request;

    /** Every requirement with its verdict, the rule it goes by and the evidence. */
    @GET
    @Operation(
            summary = "The checklist of minimum requirements of one plan",
            description = "Parameter: asOf. Each verdict names the version of its rule and the events behind it.")
    public Response checklist(@PathParam("member") String member, @PathParam("ordinal") int ordinal) {
        DayQuestion question = BadQuery.day(http, clock);
        return checklists
                .checklist(member.toUpperCase(Locale.ROOT), ordinal, question.asOf())
                .map(checklist -> CacheableJson.answer(request, json(checklist)))
                .orElseThrow(() -> new Refusal("NOT_FOUND"));
    }

    private static JsonObject json(PlanChecklist checklist) {
        return new JsonFacts()
                .with("member", checklist.memberCode())
                .with("plan", checklist.ordinal())
                .with("asOf", checklist.day())
                .with("requirements", JsonFacts.list(checklist.lines(), PlanChecklistsResource::line))
                .with("keptAtDelivery", JsonFacts.list(checklist.kept(), PlanChecklistsResource::kept))
                .with("events", JsonFacts.list(checklist.events(), PlanChecklistsResource::event))
                .build();
    }

    private static JsonObject line(RequirementLine line) {
        return new JsonFacts()
                .with("requirement", line.requirement())
                .with("verdict", line.verdict())
                .with("reason", line.reason())
                .with("inGrace", line.grace())
                .with("dueOn", line.dueOn())
                .with("ruleVersion", line.rule() == null ? null : line.rule().id())
                .with("ruleSource", line.rule() == null ? null : line.rule().source())
                .with("evidence", JsonFacts.list(line.evidence(), PlanChecklistsResource::event))
                .build();
    }

    private static JsonObject kept(KeptVerdict kept) {
        return new JsonFacts()
                .with("requirement", kept.requirement())
                .with("verdict", kept.verdict())
                .with("judgedFor", kept.judgedFor())
                .with("overrideReason", kept.overrideReason())
                .build();
    }

    private static JsonObject event(PlanEventView event) {
        return new JsonFacts()
                .with("id", event.id())
                .with("kind", event.kind())
                .with("startedOn", event.started())
                .with("day", event.day())
                .with("precision", event.precision())
                .with("received", event.received())
                .with("answered", event.answered())
                .with("titleKo", event.title().ko())
                .with("titleEn", event.title().en())
                .with("source", event.source().ko())
                .with("meeting", event.meetingPath())
                .build();
    }
}
