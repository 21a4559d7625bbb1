package kr.opengov.integrity.internal.files;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import kr.opengov.platform.Refusal;

/**
 * The name of a file as an officer will see it: no path, NFC, no control or direction characters, and a form that is taken.
 * Archives and programs are not: nobody should unpack what a stranger packed.
 */
public record EvidenceName(String name, String extension) {

    private static final int LONGEST = 150;

    /** Where the name of the first entry stands in a zip archive. */
    private static final int FIRST_NAME = 30;

    private static final List<String> DOCUMENT_PARTS = List.of(
            "[Content_Types].xml",
            "_rels/",
            "docProps/",
            "customXml/",
            "word/",
            "xl/",
            "ppt/",
            "mimetype",
            "version.xml",
            "Contents/",
            "META-INF/");

    private static final byte[] PACKED = {'P', 'K', 3, 4};
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /** What a file of each form begins with. */
    private static final Map<String, Predicate<byte[]>> FORMS = Map.ofEntries(
            Map.entry("pdf", head -> begins(head, 0, "%PDF-")),
            Map.entry("jpg", head -> begins(head, 0, 0xFF, 0xD8, 0xFF)),
            Map.entry("jpeg", head -> begins(head, 0, 0xFF, 0xD8, 0xFF)),
            Map.entry("png", head -> begins(head, 0, 0x89, 'P', 'N', 'G')),
            Map.entry("heic", head -> begins(head, 4, "ftyp")),
            Map.entry("mp4", head -> begins(head, 4, "ftyp")),
            Map.entry("m4a", head -> begins(head, 4, "ftyp")),
            Map.entry("mp3", head -> begins(head, 0, "ID3") || begins(head, 0, 0xFF) && (head[1] & 0xE0) == 0xE0),
            Map.entry("wav", head -> begins(head, 0, "RIFF") && begins(head, 8, "WAVE")),
            Map.entry("docx", EvidenceName::isPackedDocument),
            Map.entry("xlsx", EvidenceName::isPackedDocument),
            Map.entry("pptx", EvidenceName::isPackedDocument),
            Map.entry("hwpx", EvidenceName::isPackedDocument),
            Map.entry("odt", EvidenceName::isPackedDocument),
            Map.entry("hwp", head -> begins(head, COMPOUND) || begins(head, 0, "HWP Document File")),
            Map.entry("doc", head -> begins(head, COMPOUND)),
            Map.entry("xls", head -> begins(head, COMPOUND)),
            Map.entry("ppt", head -> begins(head, COMPOUND)),
            Map.entry("txt", EvidenceName::isText),
            Map.entry("csv", EvidenceName::isText));

    /**
     * @throws Refusal {@code FILE_NAME_UNUSABLE} when nothing usable is left, {@code FILE_TYPE_REFUSED} with the extension
     */
    public static EvidenceName of(String given) {
        String path = given == null ? "" : given;
        String base = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        String clean = Normalizer.normalize(base, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}\"<>|:*?]", "")
                .strip();
        int dot = clean.lastIndexOf('.');
        if (dot < 1 || dot == clean.length() - 1) {
            throw Refusal.ofField("file", "FILE_NAME_UNUSABLE");
        }
        String extension = clean.substring(dot + 1).toLowerCase(Locale.ROOT);
        if (!FORMS.containsKey(extension)) {
            throw Refusal.ofField("file", "FILE_TYPE_REFUSED", extension);
        }
        String stem = clean.substring(0, Math.min(dot, LONGEST)).strip();
        return new EvidenceName(stem + "." + extension, extension);
    }

    /** Whether the first bytes of a file are those of its form. */
    boolean fits(byte[] head) {
        return FORMS.get(extension).test(head);
    }

    private static boolean begins(byte[] head, int at, String text) {
        byte[] wanted = text.getBytes(StandardCharsets.US_ASCII);
        return head.length >= at + wanted.length && matches(head, at, wanted);
    }

    private static boolean begins(byte[] head, int at, int... values) {
        byte[] wanted = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            wanted[i] = (byte) values[i];
        }
        return head.length > at + wanted.length && matches(head, at, wanted);
    }

    private static boolean begins(byte[] head, byte[] wanted) {
        return head.length >= wanted.length && matches(head, 0, wanted);
    }

    private static boolean matches(byte[] head, int at, byte[] wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (head[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    /** A document in the form of an archive begins with a part that such documents have; an archive of files does not. */
    private static boolean isPackedDocument(byte[] head) {
        if (!begins(head, PACKED) || head.length < FIRST_NAME + 4) {
            return false;
        }
        int length = Byte.toUnsignedInt(head[26]) | Byte.toUnsignedInt(head[27]) << 8;
        int end = Math.min(head.length, FIRST_NAME + length);
        String first = new String(head, FIRST_NAME, end - FIRST_NAME, StandardCharsets.UTF_8);
        return DOCUMENT_PARTS.stream().anyMatch(first::startsWith);
    }

    private static boolean isText(byte[] head) {
        for (byte each : head) {
            if (each == 0) {
                return false;
            }
        }
        return true;
    }
}
