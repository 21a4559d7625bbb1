package kr.opengov.web.export;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kr.opengov.platform.JsonSource;
import kr.opengov.platform.Refusal;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Reads a list as this portal writes it: CSV (UTF-8), XLSX (the first sheet) or JSON (the list under its name). Only the
 * shape is judged here; the module judges the rows.
 */
public final class ListFile {

    /** Numbers in a sheet have a separator of the machine unless a language says which. */
    private static final Locale NEUTRAL = Locale.ROOT;

    private static final long MOST_UNPACKED = 64L << 20;

    private final String list;
    private final List<String> needed;
    private final int mostRows;

    /**
     * @param list the name the list has as an {@link ExportedList}
     * @param needed columns without which the file is refused
     */
    public ListFile(String list, List<String> needed, int mostRows) {
        this.list = list;
        this.needed = List.copyOf(needed);
        this.mostRows = mostRows;
    }

    /** What the list is called in files. */
    public String name() {
        return list;
    }

    /**
     * A row.
     *
     * @param number of the line in the file, the head is 1; in JSON rows are counted as if there was a head
     * @param cells by the names of the columns; an empty text where nothing stands
     */
    public record Line(int number, Map<String, String> cells) {
        public Line {
            cells = Map.copyOf(cells);
        }
    }

    /**
     * The rows in their order.
     *
     * @param name decides the format by its end
     * @throws Refusal on the field {@code file}: {@code IMPORT_FILE_UNREADABLE}, {@code IMPORT_COLUMN_MISSING}, {@code
     *     IMPORT_FILE_TOO_LONG}, {@code IMPORT_FORMULA} for a cell that would be calculated, {@code IMPORT_TOO_LARGE} for
     *     a workbook that unpacks to more than any list needs
     */
    public List<Line> read(String name, InputStream content) {
        String end = name.substring(name.lastIndexOf('.') + 1).toLowerCase(NEUTRAL);
        try {
            InputStream bounded = new BoundedInput(content, MOST_UNPACKED);
            List<Line> lines =
                    switch (end) {
                        case "csv" -> csv(bounded);
                        case "xlsx" -> workbook(bounded);
                        case "json" -> json(bounded);
                        default -> throw unreadable();
                    };
            checkRows(lines);
            return lines;
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

    private List<Line> csv(InputStream content) throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
        List<Line> lines = new ArrayList<>();
        List<String> heads = List.of();
        try (CSVParser parser = CSVParser.parse(new InputStreamReader(content, StandardCharsets.UTF_8), format)) {
            for (CSVRecord record : parser) {
                if (heads.isEmpty()) {
                    heads = record.stream()
                            .map(head -> head.replace("\uFEFF", "").strip())
                            .toList();
                    continue;
                }
                Map<String, String> cells = new LinkedHashMap<>();
                for (int i = 0; i < heads.size() && i < record.size(); i++) {
                    if (SpreadsheetText.isCalculation(record.get(i))) {
                        throw formula(lines.size() + 2, heads.get(i));
                    }
                    cells.put(heads.get(i), SpreadsheetText.original(record.get(i)));
                }
                lines.add(new Line(lines.size() + 2, cells));
                checkRows(lines);
            }
        }
        check(heads);
        return lines;
    }

    /** Asked at each row, not when all of them are in the memory. */
    private void checkRows(List<Line> lines) {
        if (lines.size() > mostRows) {
            throw Refusal.ofField("file", "IMPORT_FILE_TOO_LONG", mostRows);
        }
    }

    private List<Line> workbook(InputStream content) throws IOException {
        List<Line> lines = new ArrayList<>();
        List<String> heads = new ArrayList<>();
        byte[] packed = content.readAllBytes();
        checkUnpacked(packed);
        try (Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(packed))) {
            DataFormatter formatter = new DataFormatter(NEUTRAL);
            for (Row row : workbook.getSheetAt(0)) {
                if (heads.isEmpty()) {
                    row.forEach(
                            cell -> heads.add(formatter.formatCellValue(cell).strip()));
                    continue;
                }
                Map<String, String> cells = new LinkedHashMap<>();
                for (int i = 0; i < heads.size(); i++) {
                    if (row.getCell(i) != null && row.getCell(i).getCellType() == CellType.FORMULA) {
                        throw formula(row.getRowNum() + 1, heads.get(i));
                    }
                    cells.put(heads.get(i), formatter.formatCellValue(row.getCell(i)));
                }
                lines.add(new Line(row.getRowNum() + 1, cells));
            }
        }
        check(heads);
        return lines;
    }

    private List<Line> json(InputStream content) {
        try (JsonReader reader = JsonSource.JSON.createReader(content)) {
            JsonArray rows = reader.readObject().getJsonArray(list);
            if (rows == null) {
                throw unreadable();
            }
            List<Line> lines = new ArrayList<>();
            for (JsonObject object : rows.getValuesAs(JsonObject.class)) {
                check(List.copyOf(object.keySet()));
                Map<String, String> cells = new LinkedHashMap<>();
                object.forEach((name, value) -> cells.put(name, text(value)));
                lines.add(new Line(lines.size() + 2, cells));
            }
            return lines;
        }
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString string
                ? string.getString()
                : value.getValueType() == JsonValue.ValueType.NULL ? "" : value.toString();
    }

    private void check(List<String> heads) {
        needed.stream().filter(name -> !heads.contains(name)).findFirst().ifPresent(name -> {
            throw Refusal.ofField("file", "IMPORT_COLUMN_MISSING", name);
        });
    }

    /** An archive bomb is small until it is unpacked. */
    private static void checkUnpacked(byte[] packed) throws IOException {
        long unpacked = 0;
        byte[] block = new byte[1 << 16];
        // Java's own reader does not know the long sizes that streaming writers of workbooks note behind an entry.
        try (ZipArchiveInputStream zip =
                new ZipArchiveInputStream(new ByteArrayInputStream(packed), "UTF-8", true, true)) {
            while (zip.getNextEntry() != null) {
                for (int read = zip.read(block); read >= 0; read = zip.read(block)) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED) {
                        throw BoundedInput.tooLarge(MOST_UNPACKED);
                    }
                }
            }
        }
    }

    private static Refusal formula(int line, String column) {
        return Refusal.ofField("file", "IMPORT_FORMULA", line, column);
    }

    private static Refusal unreadable() {
        return Refusal.ofField("file", "IMPORT_FILE_UNREADABLE");
    }
}
