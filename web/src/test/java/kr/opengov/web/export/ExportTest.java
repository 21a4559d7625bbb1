package kr.opengov.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import kr.opengov.platform.paging.Page;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportTest {

    private record City(String name, Long people, LocalDate since, Instant read) {}

    private static final List<Column<City>> COLUMNS = List.of(
            new Column<>("name", "지방정부", City::name),
            new Column<>("people", "인구", City::people),
            new Column<>("since", "가입일", City::since),
            new Column<>("read", "확인 시각", City::read));

    private static final City GWANGJU =
            new City("광주광역시", 1_450_000L, LocalDate.of(2020, 10, 15), Instant.parse("2026-01-02T03:04:05Z"));

    @Test
    void csvStartsWithTheByteOrderMarkAndKeepsHangul() {
        byte[] file = written(ExportFormat.CSV, GWANGJU);

        assertThat(file).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(file, StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF지방정부,인구,가입일,확인 시각\r\n광주광역시,1450000,2020-10-15,2026-01-02T03:04:05Z\r\n");
    }

    @Test
    void csvQuotesWhatWouldBreakTheTable() throws IOException {
        List<CSVRecord> rows = csv(new City("a,b \"c\"\nd", -5L, null, null));

        assertThat(rows.get(1).toList()).containsExactly("a,b \"c\"\nd", "-5", "", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+82", "-2", "@SUM(A1)", "\t=1", "\r=1", "＝1+1", "＋1", "－1", "＠A"})
    void noTextBecomesAFormula(String text) throws IOException {
        City city = new City(text, null, null, null);

        assertThat(csv(city).get(1).get(0)).isEqualTo("'" + text);
        try (XSSFWorkbook workbook = xlsx(city)) {
            Cell cell = workbook.getSheetAt(0).getRow(1).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
        assertThat(json(city).getJsonArray("cities").getJsonObject(0).getString("name"))
                .isEqualTo(text);
    }

    @Property
    void csvIsReadBackAsWritten(@ForAll String name, @ForAll Long people) throws IOException {
        CSVRecord row = csv(new City(name, people, null, null)).get(1);

        assertThat(row.size()).isEqualTo(COLUMNS.size());
        assertThat(row.get(0)).isEqualTo(SpreadsheetText.neutral(onDisk(name)));
        assertThat(row.get(1)).isEqualTo(people.toString());
    }

    @Property
    void jsonIsReadBackAsWritten(@ForAll String name, @ForAll Long people) throws IOException {
        JsonObject row =
                json(new City(name, people, null, null)).getJsonArray("cities").getJsonObject(0);

        assertThat(row.getString("name")).isEqualTo(onDisk(name));
        assertThat(row.getJsonNumber("people").longValueExact()).isEqualTo(people);
        assertThat(row.isNull("since")).isTrue();
    }

    @Test
    void workbookHoldsRealNumbersAndDaysUnderAFixedHead() throws IOException {
        try (XSSFWorkbook workbook = xlsx(GWANGJU)) {
            Sheet sheet = workbook.getSheetAt(0);
            Row row = sheet.getRow(1);
            assertThat(sheet.getSheetName()).isEqualTo("회원 지방정부");
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("광주광역시");
            assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(1_450_000d);
            assertThat(row.getCell(2).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(GWANGJU.since());
            assertThat(row.getCell(3).getStringCellValue()).isEqualTo("2026-01-02T03:04:05Z");
            assertThat(workbook.getSheetAt(1)
                            .getRow(0)
                            .getCell(1)
                            .getLocalDateTimeCellValue()
                            .toLocalDate())
                    .isEqualTo(LocalDate.of(2026, 1, 1));
        }
    }

    @Test
    void workbookCutsATextThatNoCellCanHoldAndSaysSo() throws IOException {
        try (XSSFWorkbook workbook = xlsx(new City("가".repeat(40_000), null, null, null))) {
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .hasSize(32_767)
                    .endsWith("…");
        }
    }

    @Test
    void workbookOfMoreRowsThanFitInMemoryIsComplete() throws IOException {
        City[] many = IntStream.range(0, 1_000)
                .mapToObj(i -> new City("city " + i, (long) i, null, null))
                .toArray(City[]::new);
        try (XSSFWorkbook workbook = xlsx(many)) {
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(1_000);
            assertThat(workbook.getSheetAt(0).getRow(1_000).getCell(1).getNumericCellValue())
                    .isEqualTo(999d);
        }
    }

    @Test
    void anEmptyListIsAFileWithAHead() throws IOException {
        assertThat(csv()).hasSize(1);
        assertThat(json().getJsonArray("cities")).isEmpty();
        assertThat(json().getString("asOf")).isEqualTo("2026-01-01");
        try (XSSFWorkbook workbook = xlsx()) {
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isZero();
        }
    }

    @Property(tries = 200)
    void allPagesGivesEveryRowOnceInOrder(@ForAll @IntRange(max = 900) int length) {
        List<Integer> asked = new ArrayList<>();
        AllPages<Long> all = AllPages.of("name", true, request -> {
            asked.add(request.number());
            assertThat(request.sort()).isEqualTo("name");
            assertThat(request.descending()).isTrue();
            return new Page<>(
                    LongStream.range(request.offset(), Math.min(length, request.offset() + (long) request.size()))
                            .boxed()
                            .toList(),
                    length,
                    request);
        });

        assertThat(asked).containsExactly(1);
        assertThat(all.total()).isEqualTo(length);
        assertThat(all)
                .containsExactlyElementsOf(LongStream.range(0, length).boxed().toList());
        assertThat(asked).doesNotHaveDuplicates();
    }

    @Test
    void formatsAreFoundByNameInAnyCase() {
        assertThat(ExportFormat.named("XlsX")).contains(ExportFormat.XLSX);
        assertThat(ExportFormat.named("pdf")).isEmpty();
        assertThat(ExportFormat.named(null)).isEmpty();
    }

    private static byte[] written(ExportFormat format, City... cities) {
        Map<String, Object> circumstances = new LinkedHashMap<>();
        circumstances.put("asOf", LocalDate.of(2026, 1, 1));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.write(new ExportedList<>("cities", "회원 지방정부", circumstances, COLUMNS, List.of(cities)), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static List<CSVRecord> csv(City... cities) throws IOException {
        String text = new String(written(ExportFormat.CSV, cities), StandardCharsets.UTF_8).substring(1);
        try (CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
            return parser.getRecords();
        }
    }

    private static XSSFWorkbook xlsx(City... cities) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(written(ExportFormat.XLSX, cities)));
    }

    private static JsonObject json(City... cities) {
        return Json.createReader(
                        new StringReader(new String(written(ExportFormat.JSON, cities), StandardCharsets.UTF_8)))
                .readObject();
    }

    /** Half of a surrogate pair is no character: UTF-8 has a question mark for it. */
    private static String onDisk(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
