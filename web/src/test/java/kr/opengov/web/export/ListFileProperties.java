package kr.opengov.web.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kr.opengov.platform.Refusal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What went out as CSV, XLSX or JSON comes back as it was, whatever people typed. */
class ListFileProperties {

    private static final List<Column<List<String>>> COLUMNS = List.of(
            new Column<>("code", "code", row -> row.get(0)),
            new Column<>("name", "name", row -> row.get(1)),
            new Column<>("note", "note", row -> row.get(2).isEmpty() ? null : row.get(2)));

    @Property(tries = 100)
    void comesBackAsItWas(@ForAll("rows") List<List<String>> rows, @ForAll ExportFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(new ExportedList<>("things", "things", Map.of("asOf", "2026-01-01"), COLUMNS, rows), out);
        List<ListFile.Line> back = new ListFile("things", List.of("code"), 100)
                .read("things." + format.extension(), new ByteArrayInputStream(out.toByteArray()));
        assertThat(back.stream()
                        .map(line -> List.of(
                                line.cells().get("code"),
                                line.cells().get("name"),
                                line.cells().get("note"))))
                .isEqualTo(rows);
    }

    @Provide
    Arbitrary<List<List<String>>> rows() {
        Arbitrary<String> tricky = Arbitraries.of(
                "'=1+1",
                "''=x",
                "=SUM(A1)",
                "-5",
                "+82",
                "@home",
                "'",
                "''",
                "'quoted'",
                "a,b",
                "\"q\"",
                "007",
                "1e5",
                "열린정부",
                "TRUE",
                "2026-01-01",
                "＝전각");
        Arbitrary<String> any = Arbitraries.strings()
                .withCharRange(' ', '~')
                .withChars("가나다열린정부'=+-@,;\"")
                .ofMaxLength(12)
                .map(String::strip);
        Arbitrary<String> text = Arbitraries.oneOf(tricky, any);
        Arbitrary<String> code = text.filter(one -> !one.isEmpty());
        return Arbitraries.oneOf(List.of(code.flatMap(
                        first -> text.flatMap(second -> text.map(third -> List.of(first, second, third))))))
                .list()
                .ofMaxSize(6);
    }

    @Example
    void refusesWhatIsNoListOfThePortal() {
        ListFile file = new ListFile("things", List.of("code"), 2);
        refused("IMPORT_COLUMN_MISSING", file, "x.csv", "name\r\na\r\n");
        refused("IMPORT_COLUMN_MISSING", file, "x.json", "{\"things\":[{\"name\":\"a\"}]}");
        refused("IMPORT_FILE_UNREADABLE", file, "x.json", "{\"others\":[]}");
        refused("IMPORT_FILE_UNREADABLE", file, "x.xlsx", "no workbook");
        refused("IMPORT_FILE_UNREADABLE", file, "x.pdf", "code\r\n");
        refused("IMPORT_FILE_TOO_LONG", file, "x.csv", "code\r\na\r\nb\r\nc\r\n");
    }

    private static void refused(String code, ListFile file, String name, String content) {
        assertThatThrownBy(() -> file.read(name, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Example
    void aFormulaIsRefusedWithItsLineAndColumn() throws IOException {
        refused("IMPORT_FORMULA", "things.csv", "code,note\na,b\nc,=1+1\n".getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Row head = workbook.createSheet().createRow(0);
            head.createCell(0).setCellValue("code");
            head.createCell(1).setCellValue("note");
            Row row = workbook.getSheetAt(0).createRow(2);
            row.createCell(0).setCellValue("a");
            row.createCell(1).setCellFormula("1+1");
            workbook.write(out);
        }
        refused("IMPORT_FORMULA", "things.xlsx", out.toByteArray());
    }

    @Example
    void aWorkbookThatUnpacksToTooMuchIsRefused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 80; i++) {
                zip.write(zeros);
            }
        }
        refused("IMPORT_TOO_LARGE", "things.xlsx", out.toByteArray());
    }

    /** Lists that never end: no more of them is read than a list may have. */
    @Example
    void aListThatIsTooLargeIsNotReadToItsEnd() {
        ListFile file = new ListFile("things", List.of("code"), 1_000);
        endless("IMPORT_FILE_TOO_LONG", file, "x.csv", "code\r\n", "a\r\n");
        endless("IMPORT_TOO_LARGE", file, "x.xlsx", "", "a");
    }

    private static void endless(String code, ListFile file, String name, String head, String again) {
        byte[] begin = head.getBytes(StandardCharsets.UTF_8);
        byte[] part = again.getBytes(StandardCharsets.UTF_8);
        InputStream parts = new InputStream() {
            private int at;

            @Override
            public int read() {
                int here = at;
                at = at + 1 < begin.length + part.length ? at + 1 : begin.length;
                return here < begin.length ? begin[here] : part[here - begin.length];
            }
        };
        assertThatThrownBy(() -> file.read(name, parts))
                .as(name)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static void refused(String code, String name, byte[] file) {
        assertThatThrownBy(
                        () -> new ListFile("things", List.of("code"), 100).read(name, new ByteArrayInputStream(file)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(code);
                    assertThat(refusal.arguments().get(0)).isIn(3, 64L);
                });
    }
}
