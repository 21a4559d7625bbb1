package kr.opengov.platform.internal.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.w3c.dom.Document;

/** Draws a composition as a tagged PDF with its fonts inside; the same composition gives the same bytes. */
final class PdfPaper {
    private static final String STYLE = style();
    private static final float VERSION = 1.7f;
    private static final int NORMAL = 400;
    private static final int BOLD = 700;
    /** So that rounding never pushes the foot over to the next page. */
    private static final double SLACK = 3;

    static {
        // It tells every step of every page otherwise.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private PdfPaper() {}

    static byte[] draw(Composition composition) {
        try (PDDocument document = new PDDocument()) {
            Fonts fonts = Fonts.in(document);
            double filler = filler(composition, document, fonts);
            PdfBoxRenderer renderer = renderer(PaperMarkup.of(composition, STYLE, filler, true), document, fonts);
            renderer.layout();
            renderer.createPDFWithoutClosing();
            RepeatedHeaders.leaveOut(document);
            PdfDescription.write(document, composition);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException("PDF of a document", failed);
        }
    }

    /** Lays the main part out once to see how far above the bottom of its page the foot would end. */
    private static double filler(Composition composition, PDDocument document, Fonts fonts) {
        PdfBoxRenderer renderer = renderer(PaperMarkup.of(composition, STYLE, 0, false), document, fonts);
        renderer.layout();
        Box foot = renderer.getSharedContext().getBoxById(PaperMarkup.FOOT);
        int end = foot.getAbsY() + foot.getHeight();
        List<PageBox> pages = renderer.getRootBox().getLayer().getPages();
        double free = pages.get(pages.size() - 1).getBottom() - end;
        return Math.max(0, free / renderer.getDotsPerPoint() - SLACK);
    }

    /** The fonts of one file, read once for both layouts; what no text needs is not written. */
    private record Fonts(PDFontSupplier regular, PDFontSupplier bold, PDFontSupplier more) {
        static Fonts in(PDDocument document) throws IOException {
            return new Fonts(
                    read(document, Typeface.REGULAR), read(document, Typeface.BOLD), read(document, Typeface.MORE));
        }

        private static PDFontSupplier read(PDDocument document, String file) throws IOException {
            try (InputStream stream = Typeface.open(file)) {
                return new PDFontSupplier(PDType0Font.load(document, stream, true));
            }
        }
    }

    /** It is not closed, because that would close the file before it is written. */
    private static PdfBoxRenderer renderer(Document markup, PDDocument document, Fonts fonts) {
        return new PdfRendererBuilder()
                .usePDDocument(document)
                .usePdfVersion(VERSION)
                .usePdfUaAccessibility(true)
                .useFont(fonts.regular(), "portal-document", NORMAL, FontStyle.NORMAL, true)
                .useFont(fonts.bold(), "portal-document", BOLD, FontStyle.NORMAL, true)
                .useFont(fonts.more(), "portal-document-more", NORMAL, FontStyle.NORMAL, true)
                .useFont(fonts.regular(), "portal-document-regular", NORMAL, FontStyle.NORMAL, true)
                .useExternalResourceAccessControl(
                        (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withW3cDocument(markup, null)
                .buildPdfRenderer();
    }

    private static String style() {
        try (InputStream stream = PdfPaper.class.getResourceAsStream("document.css")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("document.css", broken);
        }
    }
}
