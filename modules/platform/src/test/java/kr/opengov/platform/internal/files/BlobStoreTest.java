package kr.opengov.platform.internal.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.settings.Setting;
import kr.opengov.platform.settings.Settings;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlobStoreTest {

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    private Path data;

    private final Map<String, String> configured = new HashMap<>();
    private final BlobStore store = new BlobStore(new Settings(key -> Optional.ofNullable(configured.get(key))));

    @BeforeEach
    void setFolder() {
        configured.put(Setting.DATA.key(), data.toString());
    }

    private Blob write(String name, byte[] content) {
        return store.write(FileName.of(name), new ByteArrayInputStream(content));
    }

    private void refused(String code, String name, byte[] content) throws IOException {
        assertThatThrownBy(() -> write(name, content))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
        assertThat(kept()).isZero();
    }

    private long kept() throws IOException {
        try (Stream<Path> all = Files.walk(data)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    private static byte[] zip(String... entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String entry : entries) {
                String[] parts = entry.split("=", 2);
                zip.putNextEntry(new ZipEntry(parts[0]));
                zip.write((parts.length > 1 ? parts[1] : "x").getBytes(StandardCharsets.US_ASCII));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void keepsTheSameBytesOnceUnderTheirHash() throws Exception {
        Blob first = write("보고서.pdf", PDF);
        Blob second = write("다른 이름.PDF", PDF);

        assertThat(first).isEqualTo(second);
        assertThat(first.size()).isEqualTo(PDF.length);
        assertThat(Files.readAllBytes(store.path(first.sha256()))).isEqualTo(PDF);
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void acceptsWhatTheNameSays() throws Exception {
        write("a.docx", zip("[Content_Types].xml", "word/document.xml"));
        write("a.xlsx", zip("[Content_Types].xml", "xl/workbook.xml"));
        write("a.hwpx", zip("mimetype=application/hwp+zip", "Contents/section0.xml"));
        write(
                "b.hwpx",
                zip(
                        "mimetype=application/hwp+zip",
                        "Scripts/headerScripts=var Documents = XHwpDocuments;",
                        "Scripts/sourceScripts=function OnDocument_New() { //todo : \n }"));
        write("a.odt", zip("mimetype=application/vnd.oasis.opendocument.text", "content.xml"));
        write("a.csv", "이름,수\n가,1\n".getBytes(StandardCharsets.UTF_8));
        write("a.hwp", "HWP Document File V3.00 \u001a".getBytes(StandardCharsets.US_ASCII));
        assertThat(kept()).isEqualTo(7);
    }

    @Test
    void refusesWhatTheContentIsNot() throws Exception {
        refused("FILE_CONTENT_DIFFERS", "a.png", PDF);
        refused(
                "FILE_CONTENT_DIFFERS",
                "a.pdf",
                "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8));
        refused(
                "FILE_CONTENT_DIFFERS",
                "a.txt",
                "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8));
        refused("FILE_CONTENT_DIFFERS", "a.docx", zip("[Content_Types].xml", "xl/workbook.xml"));
        refused("FILE_WITH_MACRO", "a.docx", zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"));
        refused(
                "FILE_WITH_MACRO",
                "a.hwpx",
                zip("mimetype=application/hwp+zip", "Scripts/sourceScripts=function OnDocument_Open() { run(); }"));
        refused("FILE_CONTENT_DIFFERS", "a.docx", PDF);
        refused("FILE_CONTENT_DIFFERS", "a.hwp", PDF);
        refused("FILE_TYPE_REFUSED", "a.exe", new byte[] {'M', 'Z'});
        refused("FILE_TYPE_REFUSED", "a.svg", "<svg/>".getBytes(StandardCharsets.UTF_8));
        refused("FILE_EMPTY", "a.pdf", new byte[0]);
    }

    @Test
    void refusesTypesTheInstallationDoesNotWant() throws Exception {
        configured.put(Setting.FILE_TYPES.key(), "png, jpg");
        refused("FILE_TYPE_REFUSED", "a.pdf", PDF);
    }

    @Test
    void stopsReadingAtTheLargestSize() throws Exception {
        configured.put(Setting.FILE_LARGEST.key(), "10");
        refused("FILE_TOO_LARGE", "a.pdf", PDF);
    }

    @Test
    void refusesMacrosInCompoundDocuments() throws IOException {
        refused("FILE_WITH_MACRO", "a.hwp", compound("Macros/VBA/Module1"));
        refused("FILE_WITH_MACRO", "a.hwp", compound("BinData/Root/_VBA_PROJECT_CUR"));
        refused("FILE_WITH_MACRO", "a.hwp", compound("Scripts/DefaultJScript"));
        write("a.hwp", compound("BodyText/Section0"));
        assertThat(kept()).isEqualTo(1);
    }

    /** A compound document that names itself, with one more stream; a script in it runs something. */
    private static byte[] compound(String path) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            file.createDocument(
                    new ByteArrayInputStream("HWP Document File".getBytes(StandardCharsets.US_ASCII)), "FileHeader");
            DirectoryEntry folder = file.getRoot();
            String[] parts = path.split("/");
            for (int i = 0; i < parts.length - 1; i++) {
                folder = folder.createDirectory(parts[i]);
            }
            folder.createDocument(
                    parts[parts.length - 1], new ByteArrayInputStream(script("function OnDocument_Open() { run(); }")));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    /** The parts of a script, each with its length before it. */
    private static byte[] script(String source) {
        byte[] text = source.getBytes(StandardCharsets.UTF_16LE);
        ByteBuffer parts = ByteBuffer.allocate(16 + text.length).order(ByteOrder.LITTLE_ENDIAN);
        return parts.putInt(0)
                .putInt(source.length())
                .put(text)
                .putInt(0)
                .putInt(0)
                .array();
    }

    @Test
    void stopsReadingTwoGigabytesSoonAfterTheLimit() throws IOException {
        configured.put(Setting.FILE_LARGEST.key(), String.valueOf(1 << 20));
        TwoGigabytes sparse = new TwoGigabytes();
        assertThatThrownBy(() -> store.write(FileName.of("a.pdf"), sparse))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("FILE_TOO_LARGE"));
        assertThat(sparse.read).isLessThan(2 << 20);
        assertThat(kept()).isZero();
    }

    /** Zeros that take no room. */
    private static final class TwoGigabytes extends InputStream {
        private long read;

        @Override
        public int read() {
            return read++ < 2L << 30 ? 0 : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (read >= 2L << 30) {
                return -1;
            }
            read += length;
            return length;
        }
    }

    @Test
    void tidiesUpOnlyWhatIsOldAndUnneeded() throws Exception {
        Blob blob = write("a.pdf", PDF);

        assertThat(store.tidyUp(Instant.now().minusSeconds(60), hash -> false)).isZero();
        assertThat(store.tidyUp(Instant.now().plusSeconds(60), blob.sha256()::equals))
                .isZero();
        assertThat(store.tidyUp(Instant.now().plusSeconds(60), hash -> false)).isEqualTo(1);
        assertThat(kept()).isZero();
    }
}
