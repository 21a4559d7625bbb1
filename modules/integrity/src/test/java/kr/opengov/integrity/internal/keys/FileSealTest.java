package kr.opengov.integrity.internal.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileSealTest {
    private static final Binding PLACE =
            new Binding(UUID.randomUUID(), "attachment", UUID.randomUUID(), "file", 1, KeyKind.ATTACHMENT, 1);

    private final DataKey key = DataKey.random(new SecureRandom());

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4095, 4096, 4097, 65_535, 65_536, 65_537, 131_072, 400_001})
    void aFileComesBackWhole(int length) throws IOException {
        byte[] content = content(length);
        byte[] sealed = sealed(content);
        assertThat(opened(sealed, PLACE, length)).isEqualTo(content);
    }

    @Test
    void aMissingMovedRepeatedOrChangedSegmentIsNoticed() throws IOException {
        byte[] content = content(300_000);
        byte[] sealed = sealed(content);
        int segment = FileSeal.SEGMENT + FileSeal.TAG;
        int head = 1 + FileSeal.PREFIX;
        refused(Arrays.copyOf(sealed, head + 2 * segment), content.length);
        refused(Arrays.copyOf(sealed, sealed.length - 1), content.length);
        refused(Arrays.copyOf(sealed, 3), content.length);
        byte[] exchanged = sealed.clone();
        System.arraycopy(sealed, head, exchanged, head + segment, segment);
        System.arraycopy(sealed, head + segment, exchanged, head, segment);
        refused(exchanged, content.length);
        byte[] longer = Arrays.copyOf(sealed, sealed.length + segment);
        System.arraycopy(sealed, head, longer, sealed.length, segment);
        refused(longer, content.length);
        byte[] changed = sealed.clone();
        changed[sealed.length - 20] ^= 1;
        refused(changed, content.length);
    }

    @Test
    void aFileCutOffWhileItArrivedDoesNotOpen() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SealingStream stream = new SealingStream(out, key, PLACE);
        stream.write(content(200_000));
        stream.close();
        refused(out.toByteArray(), 131_072);
    }

    @Test
    void aFileOfAnotherPlaceDoesNotOpen() throws IOException {
        byte[] sealed = sealed(content(10));
        Binding other = new Binding(PLACE.caseId(), "attachment", UUID.randomUUID(), "file", 1, KeyKind.ATTACHMENT, 1);
        assertThatThrownBy(() -> opened(sealed, other, 10)).isInstanceOf(TamperedCiphertext.class);
    }

    @Test
    void aFalseLengthGivesNoMoreThanWasThere() throws IOException {
        byte[] sealed = sealed(content(10));
        refused(sealed, 5000);
        assertThat(opened(sealed, PLACE, 4)).hasSize(4);
    }

    @Test
    void sizesAreShared() {
        assertThat(FileSeal.padded(0)).isEqualTo(4096);
        assertThat(FileSeal.padded(4096)).isEqualTo(4096);
        for (long length = 4097; length < 600_000_000L; length = length * 5 / 4 + 13) {
            assertThat(FileSeal.padded(length)).isBetween(length, length + length * 12 / 100);
        }
        assertThat(FileSeal.padded(500_000_001L)).isEqualTo(FileSeal.padded(500_000_900L));
    }

    private byte[] sealed(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SealingStream stream = new SealingStream(out, key, PLACE)) {
            stream.write(content);
            assertThat(stream.finish()).isEqualTo(content.length);
        }
        return out.toByteArray();
    }

    private byte[] opened(byte[] sealed, Binding place, long length) throws IOException {
        try (OpeningStream stream = new OpeningStream(new ByteArrayInputStream(sealed), key, place, length)) {
            return stream.readAllBytes();
        }
    }

    private void refused(byte[] sealed, long length) {
        assertThatThrownBy(() -> opened(sealed, PLACE, length)).isInstanceOf(TamperedCiphertext.class);
    }

    private static byte[] content(int length) {
        byte[] content = new byte[length];
        new Random(length).nextBytes(content);
        return content;
    }
}
