package kr.opengov.web.bodies;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kr.opengov.membership.RosterLine;
import kr.opengov.platform.Refusal;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads a roster as this portal writes it: CSV (UTF-8) or XLSX (the first sheet). The module judges the rows. */
final class RosterFile {

    private static final int MOST_ROWS = 2000;
    private static final List<String> NEEDED = List.of("constituency", "nameKo", "from", "source");
    private static final String STARTS_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private RosterFile() {}

    /**
     * @param name decides the format by its end
     * @throws Refusal on the field {@code file}: {@code IMPORT_FILE_UNREADABLE}, {@code IMPORT_COLUMN_MISSING} or {@code
     *     IMPORT_FILE_TOO_LONG}
     */
    static List<RosterLine> read(String name, InputStream content) {
        boolean workbook = name.toLowerCase(Locale.ROOT).endsWith(".xlsx");
        try {
            List<RosterLine> lines = workbook ? workbook(content) : csv(content);
            if (lines.size() > MOST_ROWS) {
                throw Refusal.ofField("file", "IMPORT_FILE_TOO_LONG", MOST_ROWS);
            }
            return lines;
        } catch (IOException
                | IllegalArgumentException
                | IllegalStateException
                | POIXMLException
                | OpenXML4JRuntimeException broken) {
            throw Refusal.ofField("file", "IMPORT_FILE_UNREADABLE");
        }
    }

    private static List<RosterLine> csv(InputStream content) throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
        List<RosterLine> lines = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new InputStreamReader(content, StandardCharsets.UTF_8), format)) {
            List<String> heads = List.of();
            for (CSVRecord line : parser) {
                if (heads.isEmpty()) {
                    heads = checked(line.stream()
                            .map(head -> head.replace("\uFEFF", "").strip())
                            .toList());
                    continue;
                }
                Map<String, String> cells = new LinkedHashMap<>();
                for (int i = 0; i < heads.size() && i < line.size(); i++) {
                    cells.put(heads.get(i), unmarked(line.get(i)));
                }
                lines.add(new RosterLine(lines.size() + 2, cells));
            }
        }
        return lines;
    }

    private static List<RosterLine> workbook(InputStream content) throws IOException {
        List<RosterLine> lines = new ArrayList<>();
        try (Workbook workbook = new XSSFWorkbook(content)) {
            DataFormatter formatter = new DataFormatter(Locale.ROOT);
            List<String> heads = new ArrayList<>();
            for (Row line : workbook.getSheetAt(0)) {
                if (heads.isEmpty()) {
                    line.forEach(
                            cell -> heads.add(formatter.formatCellValue(cell).strip()));
                    checked(heads);
                    continue;
                }
                Map<String, String> cells = new LinkedHashMap<>();
                for (int i = 0; i < heads.size(); i++) {
                    cells.put(heads.get(i), formatter.formatCellValue(line.getCell(i)));
                }
                lines.add(new RosterLine(line.getRowNum() + 1, cells));
            }
        }
        return lines;
    }

    private static List<String> checked(List<String> heads) {
        NEEDED.stream().filter(name -> !heads.contains(name)).findFirst().ifPresent(name -> {
            throw Refusal.ofField("file", "IMPORT_COLUMN_MISSING", name);
        });
        return heads;
    }

    /** The apostrophe in front of what a spreadsheet would calculate is the portal's own, see the export. */
    private static String unmarked(String text) {
        return text.length() > 1 && text.charAt(0) == '\'' && STARTS_FORMULA.indexOf(text.charAt(1)) >= 0
                ? text.substring(1)
                : text;
    }
}
