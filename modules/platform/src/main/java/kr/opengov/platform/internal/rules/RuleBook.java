package kr.opengov.platform.internal.rules;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.internal.audit.Actor;
import kr.opengov.platform.internal.json.RecordJson;
import kr.opengov.platform.persistence.Aggregates;
import kr.opengov.platform.rules.NewRuleVersion;

/** The versions of a rule: on every day at most one of them holds, and all have the same parameters. */
public final class RuleBook {

    private final EntityManager em;
    private final Instant now;

    public RuleBook(EntityManager em, Instant now) {
        this.em = em;
        this.now = now;
    }

    /** Adds a version after the rules agreed; see {@link kr.opengov.platform.rules.Rules#add}. */
    public long add(NewRuleVersion command, Actor author) {
        Aggregates.load(em, Rule.class, command.rule(), command.version());
        if (command.validTo() != null && command.validTo().isBefore(command.validFrom())) {
            throw Refusal.ofField("validTo", "RULE_PERIOD_REVERSED");
        }
        List<RuleVersionRow> rows = new ArrayList<>(holding(command.rule()));
        parametersAreAsBefore(command, rows);
        if (command.corrects() != null) {
            RuleVersionRow corrected = rows.stream()
                    .filter(row -> Objects.equals(row.id(), command.corrects()))
                    .findFirst()
                    .orElseThrow(() -> new Refusal("NOT_FOUND"));
            corrected.withdraw(now);
            rows.remove(corrected);
        }
        for (RuleVersionRow row : rows) {
            makeRoom(row, command, author);
        }
        RuleVersionRow added = new RuleVersionRow(command, author, now);
        em.persist(added);
        return added.id();
    }

    private void makeRoom(RuleVersionRow row, NewRuleVersion command, Actor author) {
        if (row.validTo() == null && row.validFrom().isBefore(command.validFrom())) {
            row.withdraw(now);
            em.persist(row.endingOn(command.validFrom().minusDays(1), author, now));
        } else if ((command.validTo() == null || !row.validFrom().isAfter(command.validTo()))
                && (row.validTo() == null || !command.validFrom().isAfter(row.validTo()))) {
            throw Refusal.ofField("validFrom", "RULE_PERIOD_TAKEN", row.validFrom());
        }
    }

    /** A verdict asks for parameters by name: a version without one of them would break it on the day it begins. */
    private static void parametersAreAsBefore(NewRuleVersion command, List<RuleVersionRow> rows) {
        Map<String, JsonValue.ValueType> names = names(command.parameters());
        rows.stream()
                .max(Comparator.comparing(RuleVersionRow::validFrom))
                .map(latest -> names(latest.parameters()))
                .filter(before -> !before.equals(names))
                .ifPresent(before -> {
                    throw Refusal.ofField("parameters", "RULE_PARAMETERS_DIFFER", String.join(", ", before.keySet()));
                });
    }

    private static Map<String, JsonValue.ValueType> names(String json) {
        try {
            JsonObject object = RecordJson.object(json);
            return object.keySet().stream().collect(Collectors.toMap(name -> name, name -> kind(object.get(name))));
        } catch (JsonException e) {
            throw Refusal.ofField("parameters", "RULE_PARAMETERS_UNREADABLE");
        }
    }

    private static JsonValue.ValueType kind(JsonValue value) {
        return value.getValueType() == JsonValue.ValueType.FALSE ? JsonValue.ValueType.TRUE : value.getValueType();
    }

    private List<RuleVersionRow> holding(String rule) {
        return em.createQuery(
                        "SELECT v FROM RuleVersionRow v WHERE v.rule = :rule AND v.withdrawnAt IS NULL",
                        RuleVersionRow.class)
                .setParameter("rule", rule)
                .getResultList();
    }
}
