package kr.opengov.platform.internal.files;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kr.opengov.platform.files.NumberSearch;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Searches the text of a file for resident registration numbers, within a time and a size: a file that asks for more is not
 * searched, and said to be so. Pictures inside a document are not read; a document inside a document makes it not searched.
 */
final class NumberSearcher {

    private static final long LONGEST_NANOS = 10_000_000_000L;
    private static final long LARGEST_TEXT = 100L << 20;
    private static final int MOST_ENTRIES = 10_000;
    private static final int BUFFER = 8192;

    private static final Set<COSName> FLATE = Set.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION);

    /** Filters that give back no more than they are given. */
    private static final Set<COSName> SPELLED = Set.of(
            COSName.ASCII_HEX_DECODE,
            COSName.ASCII_HEX_DECODE_ABBREVIATION,
            COSName.ASCII85_DECODE,
            COSName.ASCII85_DECODE_ABBREVIATION);

    /** What ends a paragraph or cell in OOXML, OpenDocument and HWPX. */
    private static final String ENDS = " p h si c row tr tc br table-cell list-item sp ";

    private final long deadline = System.nanoTime() + LONGEST_NANOS;
    private final NumberFinder finder = new NumberFinder();
    private long read;
    private long unpacked;

    private NumberSearcher() {}

    /** What is found in a file of a type. */
    static NumberSearch search(AcceptedType type, Path content) throws IOException {
        return new NumberSearcher().of(type, content);
    }

    private NumberSearch of(AcceptedType type, Path content) throws IOException {
        boolean whole;
        try {
            whole = switch (type) {
                case TXT, CSV -> plain(content);
                case PDF -> pdf(content);
                case DOCX, XLSX, PPTX, ODT, ODS, ODP, HWPX -> archive(content);
                case HWP -> hwp(content);
                case PNG, JPG, JPEG -> false;
            };
        } catch (IOException | XMLStreamException | RuntimeException unreadable) {
            System.getLogger(NumberSearcher.class.getName())
                    .log(System.Logger.Level.DEBUG, "a file whose text cannot be read", unreadable);
            whole = false;
        }
        return finder.found() ? NumberSearch.FOUND : whole ? NumberSearch.NONE : NumberSearch.NOT_SEARCHED;
    }

    private boolean plain(Path content) throws IOException {
        try {
            return plain(content, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            return plain(content, Charset.forName("x-windows-949"));
        }
    }

    private boolean plain(Path content, Charset charset) throws IOException {
        if (Files.size(content) > LARGEST_TEXT) {
            return false;
        }
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (Reader in = new BufferedReader(new InputStreamReader(Files.newInputStream(content), decoder))) {
            char[] buffer = new char[BUFFER];
            for (int length = in.read(buffer); length > 0; length = in.read(buffer)) {
                finder.text(new String(buffer, 0, length));
                if (isLate()) {
                    return false;
                }
            }
        }
        return true;
    }

    /** A page without text is a picture of one. */
    private boolean pdf(Path content) throws IOException {
        if (Files.size(content) > LARGEST_TEXT || !PdfStreams.unpackWithin(content, LARGEST_TEXT, this::isLate)) {
            return false;
        }
        try (PDDocument document = Loader.loadPDF(content.toFile())) {
            if (!fits(document)) {
                return false;
            }
            PDFTextStripper stripper = new PDFTextStripper();
            boolean whole = !document.isEncrypted();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = stripper.getText(document);
                finder.text(text);
                whole = whole && !text.isBlank();
                if (isLate()) {
                    return false;
                }
            }
            return whole && finder.anything();
        }
    }

    /**
     * Whether what the text is taken of unpacks to no more than is searched. The library unpacks a stream as a whole, so it
     * is counted first; pictures are not unpacked for the text, and a stream packed twice is not counted but refused.
     */
    private boolean fits(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            for (Iterator<PDStream> contents = page.getContentStreams(); contents.hasNext(); ) {
                if (!isPackedOnce(contents.next().getFilters())) {
                    return false;
                }
            }
        }
        for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
            if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream
                    && !COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
                List<COSName> filters = new PDStream(stream).getFilters();
                if (!isPackedOnce(filters)) {
                    return false;
                }
                if (filters.stream().anyMatch(FLATE::contains)) {
                    count(stream);
                }
                if (unpacked > LARGEST_TEXT || isLate()) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whatever else a stream names is for pictures, or made to take memory. */
    private static boolean isPackedOnce(List<COSName> filters) {
        long packed = filters.stream().filter(FLATE::contains).count();
        return filters.stream().allMatch(filter -> FLATE.contains(filter) || SPELLED.contains(filter))
                && (packed == 0 || packed == 1 && FLATE.contains(filters.get(filters.size() - 1)));
    }

    private void count(COSStream stream) throws IOException {
        byte[] buffer = new byte[BUFFER];
        Inflater inflater = new Inflater(true);
        try (InputStream packed = new PDStream(stream).createInputStream(List.of("FlateDecode", "Fl"));
                InputStream in = new InflaterInputStream(packed, inflater)) {
            // As the library does, which does not look at the two bytes before the data.
            packed.skipNBytes(PdfStreams.HEADER);
            for (int length = in.read(buffer);
                    length > 0 && unpacked <= LARGEST_TEXT && !isLate();
                    length = in.read(buffer)) {
                unpacked += length;
            }
        } catch (ZipException | EOFException damaged) {
            // The library takes what it can get of it, which is no more than was counted.
            return;
        } finally {
            inflater.end();
        }
    }

    private boolean hwp(Path content) throws IOException {
        Optional<String> text = HwpText.of(content, LARGEST_TEXT);
        text.ifPresent(whole -> whole.lines().forEach(line -> {
            finder.text(line);
            finder.end();
        }));
        return text.isPresent() && finder.anything();
    }

    private boolean archive(Path content) throws IOException, XMLStreamException {
        boolean whole = true;
        try (ZipFile zip = new ZipFile(content.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                return false;
            }
            for (ZipEntry entry :
                    zip.stream().filter(each -> !each.isDirectory()).toList()) {
                String name = entry.getName().toLowerCase(Locale.ROOT);
                if (name.contains("embeddings/") || name.endsWith(".ole")) {
                    whole = false;
                } else if (name.endsWith(".xml")) {
                    try (InputStream in = new Counted(zip.getInputStream(entry))) {
                        whole = xml(in) && whole;
                    }
                }
                if (isLate()) {
                    return false;
                }
            }
        }
        return whole && finder.anything();
    }

    private boolean xml(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader reader = factory.createXMLStreamReader(in);
        try {
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                    read += reader.getTextLength();
                    finder.text(reader.getText());
                } else if (event == XMLStreamConstants.END_ELEMENT
                        && ENDS.contains(" " + reader.getLocalName() + " ")) {
                    finder.end();
                }
                if (read > LARGEST_TEXT || isLate()) {
                    return false;
                }
            }
            return true;
        } finally {
            finder.end();
            reader.close();
        }
    }

    /** Stops before more is unpacked than is searched: one attribute or one name may be as long as the whole. */
    private final class Counted extends FilterInputStream {

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int many = super.read(buffer, offset, length);
            count(Math.max(many, 0));
            return many;
        }

        private void count(long bytes) throws IOException {
            unpacked += bytes;
            if (unpacked > LARGEST_TEXT || isLate()) {
                throw new IOException("a document that unpacks to more than is searched");
            }
        }
    }

    private boolean isLate() {
        return System.nanoTime() > deadline;
    }
}
