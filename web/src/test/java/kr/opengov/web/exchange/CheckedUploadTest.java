package kr.opengov.web.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kr.opengov.platform.Refusal;
import kr.opengov.web.export.ListFile;
import org.junit.jupiter.api.Test;

class CheckedUploadTest {

    private static final ListFile SCORES = new ListFile("scores", List.of("year"), 10);
    private static final ListFile SEATS = new ListFile("seats", List.of("year"), 10);

    private final CheckedUpload upload = new CheckedUpload();

    @Test
    void theRowsThatWereCheckedAreSavedWithoutTheFileBeingChosenAgain() {
        upload.setFile(file("good.csv", "year\n2021\n"));
        assertThat(upload.rows(SCORES)).hasSize(1);
        upload.setFile(null);
        assertThat(upload.rows(SCORES)).hasSize(1);
        assertThat(upload.getFileName()).isEqualTo("good.csv");
    }

    @Test
    void aFileThatIsRefusedTakesTheRowsOfTheOneBeforeWithIt() {
        upload.setFile(file("good.csv", "year\n2021\n"));
        upload.rows(SCORES);
        upload.setFile(file("bad.csv", "month\n12\n"));
        assertThatThrownBy(() -> upload.rows(SCORES)).isInstanceOf(Refusal.class);
        assertThat(upload.getFileName()).isNull();
        upload.setFile(null);
        assertThatThrownBy(() -> upload.rows(SCORES))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("IMPORT_FILE_MISSING"));
    }

    @Test
    void rowsOfOneListAreNoRowsOfAnother() {
        upload.setFile(file("good.csv", "year\n2021\n"));
        upload.rows(SCORES);
        upload.setFile(null);
        assertThatThrownBy(() -> upload.rows(SEATS)).isInstanceOf(Refusal.class);
    }

    private static Part file(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return (Part) Proxy.newProxyInstance(
                Part.class.getClassLoader(),
                new Class<?>[] {Part.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getSize" -> (long) bytes.length;
                    case "getSubmittedFileName" -> name;
                    case "getInputStream" -> new ByteArrayInputStream(bytes);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
