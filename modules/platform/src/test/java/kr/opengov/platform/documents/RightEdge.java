package kr.opengov.platform.documents;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** How far to the right a page is written on, in points. */
final class RightEdge extends PDFTextStripper {
    private float edge;

    private RightEdge() {}

    static float of(PDPage page) throws IOException {
        RightEdge reader = new RightEdge();
        reader.processPage(page);
        return reader.edge;
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        edge = Math.max(edge, text.getXDirAdj() + text.getWidthDirAdj());
    }

    @Override
    protected void writePage() {
        // Only places are of interest here, not the text.
    }
}
