package kr.opengov.integrity.internal.demo;

import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kr.opengov.integrity.CaseAction;
import kr.opengov.integrity.ClosingGround;
import kr.opengov.integrity.NewReport;
import kr.opengov.integrity.ProtectionAction;
import kr.opengov.integrity.ReportKind;
import kr.opengov.integrity.ReportMode;
import kr.opengov.integrity.internal.cases.CaseStore;
import kr.opengov.integrity.internal.cases.EntryText;
import kr.opengov.integrity.internal.cases.EntryType;
import kr.opengov.integrity.internal.cases.OpenCase;
import kr.opengov.integrity.internal.cases.OpenVaults;
import kr.opengov.integrity.internal.cases.Protections;
import kr.opengov.integrity.internal.cases.ReportCase;
import kr.opengov.integrity.internal.cases.Submission;
import kr.opengov.integrity.internal.code.FilingProof;
import kr.opengov.integrity.internal.code.ReceiptCode;
import kr.opengov.integrity.internal.journal.Journal;
import kr.opengov.integrity.internal.keys.Holder;
import kr.opengov.integrity.internal.keys.HolderRole;
import kr.opengov.integrity.internal.keys.KeyKind;
import kr.opengov.integrity.internal.keys.KeyPair;
import kr.opengov.integrity.internal.keys.Vault;
import kr.opengov.integrity.internal.procedure.Actor;
import kr.opengov.integrity.internal.procedure.Procedure;
import kr.opengov.integrity.internal.procedure.Request;
import kr.opengov.integrity.internal.procedure.Step;

/** Plays an invented case from its report to where it stands today, by the same rules as a real one. */
final class DemoScript {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final EntityManager em;
    private final OpenVaults vaults;
    private final Clock clock;
    private final Map<UUID, KeyPair> officers;
    private final CaseStore store;

    DemoScript(EntityManager em, OpenVaults vaults, Clock clock, Map<UUID, KeyPair> officers) {
        this.em = em;
        this.vaults = vaults;
        this.clock = clock;
        this.officers = officers;
        this.store = new CaseStore(em);
    }

    void play(JsonObject script) {
        LocalDate received = LocalDate.now(clock).minusDays(script.getInt("daysAgo"));
        UUID id = receive(script, received);
        em.flush();
        List<UUID> assigned = store.assigned(id).stream().sorted().toList();
        UUID first = assigned.get(0);
        UUID second = assigned.get(assigned.size() - 1);
        ReportCase report = em.find(ReportCase.class, id);
        boolean untouched = script.getJsonArray("course").isEmpty();
        if (!untouched) {
            assigned.forEach(
                    officer -> store.assignment(id, officer).orElseThrow().declare(received));
        }
        try (OpenCase open = store.open(report, holder(first), officers.get(first))) {
            for (JsonObject step : script.getJsonArray("course").getValuesAs(JsonObject.class)) {
                act(open, step, received.plusDays(step.getInt("day")), first, second);
                em.flush();
            }
        }
        new Journal(em, clock).reporter("report.received", id);
    }

    /** The officer as keys are wrapped for it. */
    private Holder holder(UUID officer) {
        return store.active(HolderRole.OFFICER).stream()
                .filter(each -> each.id().equals(officer))
                .findFirst()
                .orElseThrow()
                .holder();
    }

    private UUID receive(JsonObject script, LocalDate received) {
        ReceiptCode code = ReceiptCode.random(RANDOM);
        byte[] bytes = code.bytes();
        UUID id = UUID.randomUUID();
        try (KeyPair pair = KeyPair.random()) {
            Vault vault = Vault.underCode(vaults.hash(), id, pair, bytes);
            new Submission(em)
                    .receive(
                            id,
                            vaults.pepper().lookupId(code),
                            vault,
                            report(script),
                            received,
                            FilingProof.number(RANDOM));
            return id;
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private NewReport report(JsonObject script) {
        Set<UUID> excluded = script.getBoolean("firstExcluded", false)
                ? Set.of(officers.keySet().iterator().next())
                : Set.of();
        return new NewReport(
                ReportKind.valueOf(script.getString("kind")),
                ReportMode.valueOf(script.getString("mode")),
                script.getString("subject"),
                script.getString("text"),
                script.getString("identity", null),
                excluded,
                false,
                "1",
                Map.of(),
                script.containsKey("identity") ? Boolean.TRUE : null,
                script.getBoolean("possibleSpam", false));
    }

    private void act(OpenCase open, JsonObject step, LocalDate day, UUID first, UUID second) {
        String text = step.getString("text", null);
        String what = step.getString("do");
        switch (what) {
            case "MESSAGE" -> content(open, day, EntryText.of(EntryType.MESSAGE, first, text));
            case "REPLY" -> content(open, day, EntryText.of(EntryType.MESSAGE, null, text));
            case "PROTECT" -> new Protections(em).request(open, text, null, day);
            case "GRANT_PROTECTION" ->
                new Protections(em).take(open, 1, Actor.officer(first), ProtectionAction.GRANT, text, day);
            case "WITHDRAW" -> content(open, day, EntryText.of(EntryType.WITHDRAWAL, null, text));
            case "NOTE" -> store.write(open, KeyKind.NOTES, day, EntryText.of(EntryType.NOTE, second, text));
            case "GIVE_SUPPLEMENT" -> byReporter(open, day, CaseAction.GIVE_SUPPLEMENT, EntryType.SUPPLEMENT, text);
            case "OBJECT" -> byReporter(open, day, CaseAction.OBJECT, EntryType.OBJECTION, text);
            default -> byOfficer(open, step, day, CaseAction.valueOf(what), first, second);
        }
    }

    private void byReporter(OpenCase open, LocalDate day, CaseAction action, EntryType type, String text) {
        Step taken = Procedure.take(open.facts(day), Actor.reporter(), action, Request.because(text));
        store.enter(open, taken, day, null);
        content(open, day, EntryText.of(type, null, text));
    }

    private void byOfficer(OpenCase open, JsonObject step, LocalDate day, CaseAction action, UUID first, UUID second) {
        String text = step.getString("text", "");
        LocalDate deadline = step.containsKey("deadline") ? day.plusDays(step.getInt("deadline")) : null;
        String ground = step.getString("ground", null);
        ClosingGround closing = ground == null ? null : ClosingGround.valueOf(ground);
        Request request = new Request(text, deadline, step.getString("body", null), closing);
        boolean proposedOnly = step.getBoolean("proposedOnly", false);
        if (proposedOnly || step.getBoolean("twoPersons", false)) {
            Procedure.propose(open.facts(day), Actor.officer(first), action, request);
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put(EntryText.TEXT, text);
            fields.put(OpenCase.ACTION, action.name());
            fields.put(OpenCase.GROUND, ground);
            store.write(open, KeyKind.NOTES, day, new EntryText(EntryType.PROPOSAL, first, fields));
        }
        if (proposedOnly) {
            return;
        }
        boolean proposed = open.proposed() != null;
        UUID actor = proposed ? second : first;
        Step taken = Procedure.take(open.facts(day), Actor.officer(actor), action, request);
        if (proposed) {
            Map<String, String> decision = Map.of(EntryText.TEXT, "제안한 내용에 동의합니다.", "outcome", "APPROVED");
            store.write(open, KeyKind.NOTES, day, new EntryText(EntryType.DECISION, second, decision));
        }
        store.enter(open, taken, day, deadline);
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(EntryText.TEXT, text);
        fields.put("step", taken.name());
        fields.put(OpenCase.GROUND, ground);
        fields.put("body", step.getString("body", null));
        fields.put("deadline", deadline == null ? null : deadline.toString());
        content(open, day, new EntryText(EntryType.STEP, actor, fields));
    }

    private void content(OpenCase open, LocalDate day, EntryText text) {
        store.write(open, KeyKind.CONTENT, day, text);
    }
}
