package kr.opengov.platform.internal.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import kr.opengov.platform.Refusal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @Test
    void composesHangulAndDropsPathAndDirectionMarks() {
        String decomposed = Normalizer.normalize("회의록", Normalizer.Form.NFD);
        assertThat(FileName.of("C:\\temp\\" + decomposed + ".HWP").name()).isEqualTo("회의록.hwp");
        assertThat(FileName.of("../../etc/a\u202Efdp.pdf").name()).isEqualTo("afdp.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "pdf", ".pdf", "a.", "/", "..", "\u0000.pdf"})
    void refusesWhatIsNoName(String name) {
        assertThatThrownBy(() -> FileName.of(name)).isInstanceOf(Refusal.class);
    }

    @Property
    void neverKeepsAPathOrAControlCharacter(@ForAll String given) {
        try {
            FileName name = FileName.of(given + ".pdf");
            assertThat(name.name()).doesNotContain("/", "\\", "\u0000", "\n").endsWith(".pdf");
            assertThat(name.name().length()).isLessThanOrEqualTo(200);
            assertThat(Normalizer.isNormalized(name.name(), Normalizer.Form.NFC))
                    .isTrue();
        } catch (Refusal refusal) {
            assertThat(refusal.code()).isEqualTo("FILE_NAME_UNUSABLE");
        }
    }
}
