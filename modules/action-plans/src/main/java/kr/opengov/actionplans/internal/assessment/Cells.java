package kr.opengov.actionplans.internal.assessment;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kr.opengov.platform.JsonSource;

/** Cells of a row as one text, without loss: a line of JSON. */
final class Cells {

    private Cells() {}

    static String write(List<String> cells) {
        JsonArrayBuilder array = JsonSource.JSON.createArrayBuilder();
        cells.forEach(array::add);
        return array.build().toString();
    }

    static List<String> read(String text) {
        try (JsonReader reader = JsonSource.JSON.createReader(new StringReader(text))) {
            return reader.readArray().getValuesAs(JsonString.class).stream()
                    .map(JsonString::getString)
                    .collect(Collectors.toCollection(ArrayList::new));
        }
    }
}
