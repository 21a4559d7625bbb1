package kr.opengov.platform.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kr.dogfoot.hwpxlib.object.HWPXFile;
import kr.dogfoot.hwpxlib.reader.HWPXReader;
import kr.dogfoot.hwpxlib.tool.textextractor.TextExtractMethod;
import kr.dogfoot.hwpxlib.tool.textextractor.TextExtractor;
import kr.dogfoot.hwpxlib.tool.textextractor.TextMarks;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** Reads back what a reader of a file gets: of a PDF in the order of its tags, as a screen reader says it. */
final class PaperText {
    private PaperText() {}

    /** The text of the structure tree; what stands outside of it, such as page numbers, is not part of it. */
    static String ofPdf(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Map<COSDictionary, Map<Integer, String>> contents = new HashMap<>();
            for (PDPage page : document.getPages()) {
                contents.put(page.getCOSObject(), marked(page));
            }
            StringBuilder text = new StringBuilder();
            walk(document.getDocumentCatalog().getStructureTreeRoot(), null, contents, text);
            return text.toString();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Map<Integer, String> marked(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        Map<Integer, String> texts = new HashMap<>();
        extractor.getMarkedContents().forEach(content -> collect(content, texts));
        return texts;
    }

    private static void collect(PDMarkedContent content, Map<Integer, String> texts) {
        String own = content.getContents().stream()
                .filter(TextPosition.class::isInstance)
                .map(position -> ((TextPosition) position).getUnicode())
                .collect(Collectors.joining());
        if (content.getMCID() >= 0) {
            texts.merge(content.getMCID(), own, String::concat);
        }
        content.getContents().stream()
                .filter(PDMarkedContent.class::isInstance)
                .forEach(inner -> collect((PDMarkedContent) inner, texts));
    }

    private static void walk(
            PDStructureNode node,
            COSDictionary page,
            Map<COSDictionary, Map<Integer, String>> contents,
            StringBuilder text) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                COSDictionary own =
                        element.getPage() == null ? page : element.getPage().getCOSObject();
                walk(element, own, contents, text);
            } else if (kid instanceof PDMarkedContentReference reference) {
                COSDictionary own =
                        reference.getPage() == null ? page : reference.getPage().getCOSObject();
                text.append(contents.get(own).getOrDefault(reference.getMCID(), ""));
            } else if (kid instanceof Integer mark) {
                text.append(contents.get(page).getOrDefault(mark, ""));
            }
        }
        text.append('\n');
    }

    static String ofHwpx(byte[] hwpx) {
        TextMarks marks = new TextMarks();
        marks.paraSeparator("\n");
        marks.lineBreak("\n");
        marks.tab("\t");
        marks.tableRowSeparator("\n");
        marks.tableCellSeparator("\n");
        try {
            return TextExtractor.extract(
                    opened(hwpx), TextExtractMethod.InsertControlTextBetweenParagraphText, true, marks);
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The file as the library reads it again. */
    static HWPXFile opened(byte[] hwpx) throws Exception {
        Path file = Files.createTempFile("paper", ".hwpx");
        try {
            Files.write(file, hwpx);
            return HWPXReader.fromFilepath(file.toString());
        } finally {
            Files.delete(file);
        }
    }

    /** Without blanks: where a line broke is a matter of the layout. */
    static String pressed(String text) {
        return text.codePoints()
                .filter(point -> !Character.isWhitespace(point) && !Character.isSpaceChar(point))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    static String pressed(List<String> words) {
        return pressed(String.join("", words));
    }
}
