package kr.opengov.platform.internal.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import kr.opengov.platform.Refusal;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Whether a file carries a program: Visual Basic in Office Open XML, in compound documents and in what they embed; Basic
 * and scripts in OpenDocument; scripts that do anything in HWP and HWPX.
 */
final class MacroCheck {

    /** More than any script somebody writes by hand; what is longer is not read, it counts as a macro. */
    private static final int LONGEST_SCRIPT = 1 << 20;

    private static final int PARTS_OF_A_SCRIPT = 4;

    private MacroCheck() {}

    static boolean hasMacro(Path content) throws IOException {
        FileMagic kind;
        try (InputStream in = Files.newInputStream(content)) {
            kind = FileMagic.valueOf(FileMagic.prepareToCheckMagic(in));
        }
        return switch (kind) {
            case OOXML -> inArchive(content);
            case OLE2 -> inCompound(content);
            default -> isArchive(content) && inArchive(content);
        };
    }

    private static boolean isArchive(Path content) throws IOException {
        try (InputStream in = Files.newInputStream(content)) {
            byte[] start = in.readNBytes(2);
            return start.length == 2 && start[0] == 'P' && start[1] == 'K';
        }
    }

    private static boolean inArchive(Path content) throws IOException {
        try (ZipFile zip = new ZipFile(content.toFile())) {
            for (ZipEntry entry :
                    zip.stream().filter(each -> !each.isDirectory()).toList()) {
                if (isMacro(zip, entry)) {
                    return true;
                }
            }
            return false;
        } catch (ZipException notAnArchive) {
            return false;
        }
    }

    private static boolean isMacro(ZipFile zip, ZipEntry entry) throws IOException {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        if (name.endsWith("vbaproject.bin") || name.endsWith("vbadata.xml")) {
            return true;
        }
        if (name.startsWith("basic/")) {
            return !name.endsWith("-lc.xml") && !name.endsWith("-lb.xml");
        }
        if (!name.startsWith("scripts/")) {
            return false;
        }
        byte[] script;
        try (InputStream in = zip.getInputStream(entry)) {
            script = in.readNBytes(LONGEST_SCRIPT);
        }
        return script.length == LONGEST_SCRIPT || ScriptText.doesAnything(new String(script, charset(script)));
    }

    /** Hangul writes UTF-16; Latin text in it has a zero in every other byte. */
    private static Charset charset(byte[] script) {
        boolean wide = script.length > 1 && (script[1] == 0 || (script[0] & 0xFF) == 0xFF);
        return wide ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    }

    private static boolean inCompound(Path content) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem(content.toFile(), true)) {
            return inFolder(file.getRoot());
        } catch (IOException | RuntimeException broken) {
            System.getLogger(MacroCheck.class.getName())
                    .log(System.Logger.Level.DEBUG, "a compound document that cannot be read", broken);
            throw Refusal.ofField("file", "FILE_CONTENT_DIFFERS", "hwp");
        }
    }

    private static boolean inFolder(DirectoryEntry folder) throws IOException {
        for (Entry entry : folder) {
            String name = entry.getName().toUpperCase(Locale.ROOT);
            if (name.equals("VBA") || name.startsWith("_VBA_PROJECT")) {
                return true;
            }
            if (name.equals("DEFAULTJSCRIPT") && entry instanceof DocumentEntry script && doesAnything(script)) {
                return true;
            }
            if (entry instanceof DirectoryEntry inner && inFolder(inner)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Four texts, each with its length before it: head, source, before and after (한글 문서 파일 형식 5.0, 스크립트); deflated
     * unless the file is not.
     */
    private static boolean doesAnything(DocumentEntry entry) throws IOException {
        byte[] stored;
        try (DocumentInputStream in = new DocumentInputStream(entry)) {
            stored = in.readNBytes(LONGEST_SCRIPT);
        }
        byte[] plain = inflated(stored);
        ByteBuffer parts = ByteBuffer.wrap(plain).order(ByteOrder.LITTLE_ENDIAN);
        StringBuilder text = new StringBuilder();
        try {
            for (int part = 0; part < PARTS_OF_A_SCRIPT && parts.remaining() >= Integer.BYTES; part++) {
                int length = parts.getInt();
                if (length < 0 || length > parts.remaining() / Character.BYTES) {
                    return true;
                }
                byte[] characters = new byte[length * Character.BYTES];
                parts.get(characters);
                text.append(new String(characters, StandardCharsets.UTF_16LE)).append('\n');
            }
        } catch (BufferUnderflowException broken) {
            return true;
        }
        return ScriptText.doesAnything(text.toString());
    }

    private static byte[] inflated(byte[] stored) {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        Inflater raw = new Inflater(true);
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(stored), raw)) {
            plain.write(in.readNBytes(LONGEST_SCRIPT));
            return plain.toByteArray();
        } catch (IOException notDeflated) {
            return stored;
        } finally {
            raw.end();
        }
    }
}
