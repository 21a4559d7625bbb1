package kr.opengov.membership.internal.eligibility;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import kr.opengov.membership.Finding;
import kr.opengov.membership.FindingWeight;
import kr.opengov.platform.JsonSource;

/** The sentences of a verdict as they are kept. */
public final class FindingsJson {

    private FindingsJson() {}

    /** As a JSON array. */
    public static String write(List<Finding> findings) {
        JsonArrayBuilder array = JsonSource.JSON.createArrayBuilder();
        findings.forEach(finding -> array.add(object(finding)));
        return array.build().toString();
    }

    /** From a JSON array that was written here. */
    public static List<Finding> read(String text) {
        try (var reader = JsonSource.JSON.createReader(new StringReader(text))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(FindingsJson::finding)
                    .toList();
        }
    }

    private static JsonObjectBuilder object(Finding finding) {
        JsonObjectBuilder object = JsonSource.JSON
                .createObjectBuilder()
                .add("code", finding.code())
                .add("weight", finding.weight().name());
        if (finding.rule() != null) {
            object.add("rule", finding.rule()).add("ruleVersion", finding.ruleVersion());
        }
        JsonArrayBuilder arguments = JsonSource.JSON.createArrayBuilder();
        finding.arguments().forEach(arguments::add);
        return object.add("arguments", arguments);
    }

    private static Finding finding(JsonObject object) {
        return new Finding(
                object.getString("code"),
                FindingWeight.valueOf(object.getString("weight")),
                object.getString("rule", null),
                object.containsKey("ruleVersion")
                        ? Long.valueOf(object.getJsonNumber("ruleVersion").longValueExact())
                        : null,
                object.getJsonArray("arguments").getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList());
    }
}
