package kr.opengov.web.eligibility;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import kr.opengov.membership.ImportedScore;
import kr.opengov.platform.Refusal;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Reads a file of scores as this portal writes it: CSV (UTF-8), XLSX (the first sheet) or JSON. Only the shape is judged
 * here; the module judges the rows.
 */
final class ScoreFile {

    private static final int MOST_ROWS = 20_000;
    private static final String LIST = "eligibility-scores";
    private static final List<String> NEEDED = List.of(
            ScoreColumns.MEMBER_CODE,
            ScoreColumns.YEAR,
            ScoreColumns.METRIC,
            ScoreColumns.POINTS,
            ScoreColumns.SOURCE,
            ScoreColumns.CONFIDENCE);

    private ScoreFile() {}

    /**
     * @param name decides the format by its end
     * @throws Refusal on the field {@code file}: {@code IMPORT_FILE_UNREADABLE}, {@code IMPORT_COLUMN_MISSING} or {@code
     *     IMPORT_FILE_TOO_LONG}
     */
    static List<ImportedScore> read(String name, InputStream content) {
        String end = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        try {
            return switch (end) {
                case "csv" -> csv(content);
                case "xlsx" -> workbook(content);
                case "json" -> json(content);
                default -> throw unreadable();
            };
        } catch (IOException
                | JsonException
                | IllegalArgumentException
                | IllegalStateException
                | ClassCastException
                | POIXMLException
                | OpenXML4JRuntimeException broken) {
            throw unreadable();
        }
    }

    private static List<ImportedScore> csv(InputStream content) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new InputStreamReader(content, StandardCharsets.UTF_8), format)) {
            List<String> heads = parser.getHeaderNames().stream()
                    .map(head -> head.replace("\uFEFF", "").strip())
                    .toList();
            List<ImportedScore> rows = new ArrayList<>();
            for (CSVRecord line : parser) {
                Map<String, String> cells = new LinkedHashMap<>();
                for (int i = 0; i < heads.size() && i < line.size(); i++) {
                    cells.put(heads.get(i), unmarked(line.get(i)));
                }
                rows.add(row(rows.size() + 2, check(heads, cells)));
            }
            return checked(heads, rows);
        }
    }

    private static List<ImportedScore> workbook(InputStream content) throws IOException {
        try (Workbook workbook = new XSSFWorkbook(content)) {
            DataFormatter formatter = new DataFormatter(Locale.ROOT);
            Sheet sheet = workbook.getSheetAt(0);
            List<String> heads = new ArrayList<>();
            List<ImportedScore> rows = new ArrayList<>();
            for (Row line : sheet) {
                if (heads.isEmpty()) {
                    line.forEach(
                            cell -> heads.add(formatter.formatCellValue(cell).strip()));
                    continue;
                }
                Map<String, String> cells = new LinkedHashMap<>();
                for (int i = 0; i < heads.size(); i++) {
                    cells.put(heads.get(i), formatter.formatCellValue(line.getCell(i)));
                }
                rows.add(row(line.getRowNum() + 1, check(heads, cells)));
            }
            return checked(heads, rows);
        }
    }

    private static List<ImportedScore> json(InputStream content) {
        try (var reader = Json.createReader(content)) {
            List<ImportedScore> rows = new ArrayList<>();
            JsonArray list = reader.readObject().getJsonArray(LIST);
            if (list == null) {
                throw unreadable();
            }
            for (JsonObject object : list.getValuesAs(JsonObject.class)) {
                Map<String, String> cells = new LinkedHashMap<>();
                object.forEach((name, value) -> cells.put(name, text(value)));
                rows.add(row(rows.size() + 2, cells));
            }
            return checked(NEEDED, rows);
        }
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString string
                ? string.getString()
                : value.getValueType() == JsonValue.ValueType.NULL ? "" : value.toString();
    }

    private static Map<String, String> check(List<String> heads, Map<String, String> cells) {
        missing(heads).findFirst().ifPresent(name -> {
            throw Refusal.ofField("file", "IMPORT_COLUMN_MISSING", name);
        });
        return cells;
    }

    private static List<ImportedScore> checked(List<String> heads, List<ImportedScore> rows) {
        check(heads, Map.of());
        if (rows.size() > MOST_ROWS) {
            throw Refusal.ofField("file", "IMPORT_FILE_TOO_LONG", MOST_ROWS);
        }
        return rows;
    }

    private static Stream<String> missing(List<String> heads) {
        return NEEDED.stream().filter(name -> !heads.contains(name));
    }

    /** The apostrophe in front of what a spreadsheet would calculate is the portal's own, see the export. */
    private static String unmarked(String text) {
        return text.length() > 1
                        && text.charAt(0) == '\''
                        && "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20".indexOf(text.charAt(1)) >= 0
                ? text.substring(1)
                : text;
    }

    private static ImportedScore row(int line, Map<String, String> cells) {
        return new ImportedScore(
                line,
                cells.get(ScoreColumns.MEMBER_CODE),
                cells.get(ScoreColumns.YEAR),
                cells.get(ScoreColumns.METRIC),
                cells.get(ScoreColumns.POINTS),
                cells.get(ScoreColumns.SOURCE),
                cells.get(ScoreColumns.CONFIDENCE));
    }

    private static Refusal unreadable() {
        return Refusal.ofField("file", "IMPORT_FILE_UNREADABLE");
    }
}
