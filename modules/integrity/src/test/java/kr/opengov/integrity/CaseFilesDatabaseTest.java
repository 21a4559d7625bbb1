package kr.opengov.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kr.opengov.platform.paging.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseFilesDatabaseTest {
    private static final String CANARY = "CANARY-FILE-9150 카나리아";
    private static final byte[] PDF = ("%PDF-1.7\n" + CANARY.repeat(9000)).getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private CasesFixture cases;
    private String visit;

    @BeforeEach
    void report() {
        cases = CasesFixture.staffed();
        visit = cases.visit(cases.submit("A", ReportMode.ANONYMOUS, null, Set.of()));
    }

    @Test
    void aFileComesBackForReporterAndOfficer() throws IOException {
        UUID file = attach("증거.pdf", PDF);
        assertThat(bytes(cases.call(em -> cases.files(em, 0, folder).download(visit, file))))
                .isEqualTo(PDF);
        Stream.of(CasesFixture.FIRST, CasesFixture.SECOND, CasesFixture.THIRD).forEach(cases::unlock);
        long officer = Stream.of(CasesFixture.FIRST, CasesFixture.SECOND, CasesFixture.THIRD)
                .filter(account -> cases.call(em -> cases.desk(em, account).list(PageRequest.first(5)))
                                .total()
                        > 0)
                .findFirst()
                .orElseThrow();
        UUID id = cases.call(em -> cases.desk(em, officer).list(PageRequest.first(5)))
                .rows()
                .get(0)
                .id();
        assertThatThrownBy(
                        () -> cases.call(em -> cases.files(em, officer, folder).read(id, file, "확인")))
                .hasMessage("DECLARATION_MISSING");
        cases.run(em -> cases.desk(em, officer).declare(id));
        OpenEvidence opened = cases.call(em -> cases.files(em, officer, folder).read(id, file, "확인"));
        assertThat(opened.name()).isEqualTo("증거.pdf");
        assertThat(bytes(opened)).isEqualTo(PDF);
        assertThatThrownBy(
                        () -> cases.call(em -> cases.files(em, officer, folder).read(id, UUID.randomUUID(), "확인")))
                .hasMessage("NOT_FOUND");
    }

    @Test
    void nothingOfItLiesInClearOnTheDiskDuringAndAfterTheUpload() throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        Set<Path> before = list(temporary);
        InputStream watched = new ByteArrayInputStream(PDF) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                assertNoCanary(folder);
                return super.read(into, offset, Math.min(length, 20_000));
            }
        };
        cases.run(em -> cases.files(em, 0, folder).attach(visit, "증거.pdf", watched));
        assertNoCanary(folder);
        for (Path added : list(temporary)) {
            if (!before.contains(added) && Files.isRegularFile(added)) {
                assertThat(Files.readString(added, StandardCharsets.ISO_8859_1)).doesNotContain("CANARY-FILE");
            }
        }
    }

    @Test
    void aReportTakesSoManyFilesAndNoMore() throws IOException {
        for (int i = 0; i < CaseFiles.MOST_FILES; i++) {
            attach("메모.txt", new byte[] {'a'});
        }
        assertThatThrownBy(() -> attach("메모.txt", new byte[] {'a'})).hasMessage("FILE_CASE_FULL");
        assertThat(list(folder.resolve("reports"))).hasSize(CaseFiles.MOST_FILES);
    }

    @Test
    void anUploadThatBreaksLeavesTheReportAndNoFile() throws IOException {
        InputStream broken = new InputStream() {
            private int given;

            @Override
            public int read() throws IOException {
                given++;
                if (given > 100_000) {
                    throw new IOException("connection reset");
                }
                return given <= PDF.length ? PDF[given - 1] : 0;
            }
        };
        assertThatThrownBy(() -> cases.run(em -> cases.files(em, 0, folder).attach(visit, "증거.pdf", broken)))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(list(folder.resolve("reports"))).isEmpty();
        assertThat(cases.call(em -> cases.reporterDesk(em).view(visit)).lines())
                .extracting(CaseLine::type)
                .containsExactly("REPORT");
    }

    @ParameterizedTest
    @CsvSource({
        "증거.exe, FILE_TYPE_REFUSED",
        "묶음.zip, FILE_TYPE_REFUSED",
        "이름없음, FILE_NAME_UNUSABLE",
        ".pdf, FILE_NAME_UNUSABLE",
        "그림.png, FILE_CONTENT_DIFFERS",
        "글.hwp, FILE_CONTENT_DIFFERS"
    })
    void whatIsNotTakenHasASentence(String name, String code) throws IOException {
        assertThatThrownBy(() -> attach(name, PDF)).hasMessage(code);
        assertThatThrownBy(() -> attach("빈.pdf", new byte[0])).hasMessage("FILE_EMPTY");
        Path reports = folder.resolve("reports");
        assertThat(Files.exists(reports) ? list(reports) : Set.of()).isEmpty();
    }

    @Test
    void aNameLosesPathAndControlCharacters() {
        attach("C:\\Users\\hong\\..\\내 문서\u202Efdp.exe\u0000.pdf", PDF);
        assertThat(cases.call(em -> cases.reporterDesk(em).view(visit)).lines())
                .anyMatch(line -> "내 문서fdp.exe.pdf".equals(line.details().get("name")));
    }

    @Test
    void withoutAVisitNothingIsReadOrWritten() {
        assertThatThrownBy(() -> cases.run(
                        em -> cases.files(em, 0, folder).attach("x", "증거.pdf", new ByteArrayInputStream(PDF))))
                .hasMessage("VISIT_ENDED");
        assertThat(Files.exists(folder.resolve("reports"))).isFalse();
    }

    private UUID attach(String name, byte[] content) {
        return cases.call(em -> cases.files(em, 0, folder).attach(visit, name, new ByteArrayInputStream(content)));
    }

    private static byte[] bytes(OpenEvidence opened) throws IOException {
        try (InputStream content = opened.content()) {
            return content.readAllBytes();
        }
    }

    private static void assertNoCanary(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> files = all.filter(Files::isRegularFile).toList();
            for (Path file : files) {
                String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertThat(bytes).doesNotContain("CANARY-FILE").doesNotContain("%PDF");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<Path> list(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return Set.copyOf(all.toList());
        }
    }
}
