package kr.opengov.platform.internal.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import kr.dogfoot.hwplib.object.HWPFile;
import kr.dogfoot.hwplib.reader.HWPReader;
import kr.dogfoot.hwplib.tool.textextractor.TextExtractMethod;
import kr.dogfoot.hwplib.tool.textextractor.TextExtractor;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * The text of an HWP 5 file with its tables, boxes, notes, headers and footers. The library reads a file into memory as a
 * whole, so what a file unpacks to is counted first.
 */
final class HwpText {

    private static final int BUFFER = 8192;

    private long unpacked;
    private boolean embedding;

    private HwpText() {}

    /**
     * @param largest bytes the file may unpack to
     * @return empty for a file that is larger, locked, holds another document, or is no HWP 5 file
     */
    static Optional<String> of(Path content, long largest) throws IOException {
        try {
            return new HwpText().fits(content, largest) ? read(content) : Optional.empty();
        } catch (IOException | RuntimeException broken) {
            throw broken;
        } catch (Exception unreadable) {
            throw new IOException("an HWP file that cannot be read", unreadable);
        } catch (StackOverflowError nested) {
            throw new IOException("an HWP file nested too deeply", nested);
        }
    }

    private static Optional<String> read(Path content) throws Exception {
        HWPFile file = HWPReader.fromFile(content.toFile());
        var header = file.getFileHeader();
        return header.hasPassword() || header.isDRMDocument() || header.isPublicCertificationDRMDocument()
                ? Optional.empty()
                : Optional.of(TextExtractor.extract(file, TextExtractMethod.InsertControlTextBetweenParagraphText));
    }

    private boolean fits(Path content, long largest) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem(content.toFile(), true)) {
            count(file.getRoot(), largest);
            return !embedding && unpacked <= largest;
        }
    }

    private void count(DirectoryEntry folder, long largest) throws IOException {
        for (Entry entry : folder) {
            if (unpacked > largest) {
                return;
            } else if (entry instanceof DirectoryEntry inner) {
                count(inner, largest);
            } else if (entry instanceof DocumentEntry document) {
                embedding =
                        embedding || document.getName().toUpperCase(Locale.ROOT).endsWith(".OLE");
                count(document, largest);
            }
        }
    }

    private void count(DocumentEntry document, long largest) throws IOException {
        long begin = unpacked;
        Inflater raw = new Inflater(true);
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = new InflaterInputStream(new DocumentInputStream(document), raw)) {
            for (int length = in.read(buffer); length > 0 && unpacked <= largest; length = in.read(buffer)) {
                unpacked += length;
            }
        } catch (ZipException | java.io.EOFException stored) {
            unpacked = Math.max(unpacked, begin + document.getSize());
        } finally {
            raw.end();
        }
    }
}
