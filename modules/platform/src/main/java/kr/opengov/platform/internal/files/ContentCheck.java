package kr.opengov.platform.internal.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.Tika;

/** Whether the content of a file is what its name says. */
final class ContentCheck {

    private static final byte[] HWP_NAME = "HWP Document File".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final int LONGEST_DECLARATION = 200;

    private final Tika tika = new Tika();

    boolean fits(AcceptedType type, Path content) throws IOException {
        return switch (type.proof()) {
            case DETECTED -> detected(content).equals(type.mediaType());
            case TEXT -> AcceptedType.texts().contains(detected(content)) && hasNoZeroByte(content);
            case ENTRY, DECLARED -> isArchive(type, content);
            case HWP -> isHwp(content);
        };
    }

    /** Without the name: the name must not vouch for the content. */
    private String detected(Path content) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(content))) {
            return tika.detect(in);
        }
    }

    private static boolean isArchive(AcceptedType type, Path content) throws IOException {
        try (ZipFile zip = new ZipFile(content.toFile())) {
            return type.entry() != null
                    ? zip.getEntry(type.entry()) != null && zip.getEntry("[Content_Types].xml") != null
                    : declared(zip).equals(type.mediaType());
        } catch (ZipException notAnArchive) {
            return false;
        }
    }

    private static String declared(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry("mimetype");
        if (entry == null) {
            return "";
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(LONGEST_DECLARATION), StandardCharsets.US_ASCII).strip();
        }
    }

    private static boolean hasNoZeroByte(Path content) throws IOException {
        try (InputStream in = Files.newInputStream(content)) {
            byte[] buffer = new byte[8192];
            for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    if (buffer[i] == 0) {
                        return false;
                    }
                }
            }
            return true;
        }
    }

    /** Version 3 begins with its name; version 5 is a compound document with the name in one of its streams. */
    private static boolean isHwp(Path content) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(content))) {
            in.mark(HWP_NAME.length);
            byte[] start = in.readNBytes(HWP_NAME.length);
            in.reset();
            boolean compound = start.length >= COMPOUND.length
                    && start[0] == COMPOUND[0]
                    && start[1] == COMPOUND[1]
                    && start[2] == COMPOUND[2]
                    && start[3] == COMPOUND[3];
            return compound ? contains(in, HWP_NAME) : Arrays.equals(start, HWP_NAME);
        }
    }

    private static boolean contains(InputStream in, byte[] wanted) throws IOException {
        int matched = 0;
        for (int next = in.read(); next >= 0; next = in.read()) {
            matched = next == wanted[matched] ? matched + 1 : next == wanted[0] ? 1 : 0;
            if (matched == wanted.length) {
                return true;
            }
        }
        return false;
    }
}
