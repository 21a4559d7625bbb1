package kr.opengov.platform.internal.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;

/**
 * Takes the header rows that a table repeats on its further pages out of the reading order. They are drawn with the tags
 * of the first, so that a screen reader would say each header once for every page; on those pages they are decoration.
 */
final class RepeatedHeaders {
    private static final COSName ARTIFACT = COSName.getPDFName("Artifact");

    private final PDDocument document;
    private final Map<COSDictionary, Set<Integer>> repeated = new HashMap<>();

    private RepeatedHeaders(PDDocument document) {
        this.document = document;
    }

    static void leaveOut(PDDocument document) throws IOException {
        RepeatedHeaders headers = new RepeatedHeaders(document);
        headers.visit(document.getDocumentCatalog().getStructureTreeRoot());
        if (!headers.repeated.isEmpty()) {
            headers.forgetParents();
            for (PDPage page : document.getPages()) {
                headers.rewrite(page);
            }
        }
    }

    private void visit(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if ("TH".equals(element.getStructureType())) {
                    leaveOut(element, new ArrayList<>());
                } else {
                    visit(element);
                }
            }
        }
    }

    /** @param first holds the page of the header's first words as soon as they are met */
    private void leaveOut(PDStructureElement element, List<COSDictionary> first) {
        for (Object kid : List.copyOf(element.getKids())) {
            if (kid instanceof PDStructureElement inner) {
                leaveOut(inner, first);
            } else if (kid instanceof Integer mark) {
                if (isRepeated(element.getPage().getCOSObject(), mark, first)) {
                    element.removeKid(COSInteger.get(mark));
                }
            } else if (kid instanceof PDMarkedContentReference reference
                    && isRepeated(reference.getPage().getCOSObject(), reference.getMCID(), first)) {
                element.removeKid(reference);
            }
        }
    }

    private boolean isRepeated(COSDictionary page, int mark, List<COSDictionary> first) {
        if (first.isEmpty()) {
            first.add(page);
        }
        boolean again = first.get(0) != page;
        if (again) {
            repeated.computeIfAbsent(page, unknown -> new HashSet<>()).add(mark);
        }
        return again;
    }

    private void forgetParents() throws IOException {
        PDNumberTreeNode parents =
                document.getDocumentCatalog().getStructureTreeRoot().getParentTree();
        for (Map.Entry<COSDictionary, Set<Integer>> entry : repeated.entrySet()) {
            Object kept = parents.getValue(entry.getKey().getInt(COSName.STRUCT_PARENTS));
            if (kept instanceof COSObjectable value && value.getCOSObject() instanceof COSArray marks) {
                entry.getValue().forEach(mark -> marks.set(mark, COSNull.NULL));
            }
        }
    }

    private void rewrite(PDPage page) throws IOException {
        Set<Integer> marks = repeated.get(page.getCOSObject());
        if (marks == null) {
            return;
        }
        List<Object> tokens = new ArrayList<>();
        PDFStreamParser parser = new PDFStreamParser(page);
        for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            boolean begins = token instanceof Operator operator
                    && OperatorName.BEGIN_MARKED_CONTENT_SEQ.equals(operator.getName());
            if (begins && marks.contains(mark((COSBase) tokens.get(tokens.size() - 1), page))) {
                tokens.subList(tokens.size() - 2, tokens.size()).clear();
                tokens.add(ARTIFACT);
                tokens.add(Operator.getOperator(OperatorName.BEGIN_MARKED_CONTENT));
            } else {
                tokens.add(token);
            }
        }
        PDStream stream = new PDStream(document);
        try (OutputStream content = stream.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(content).writeTokens(tokens);
        }
        page.setContents(stream);
    }

    /** The number of marked content, from the stream itself or from the page's list; -1 if it has none. */
    private static int mark(COSBase properties, PDPage page) {
        if (properties instanceof COSName name) {
            PDPropertyList list = page.getResources().getProperties(name);
            return list == null ? -1 : list.getCOSObject().getInt(COSName.MCID);
        }
        return properties instanceof COSDictionary direct ? direct.getInt(COSName.MCID) : -1;
    }
}
