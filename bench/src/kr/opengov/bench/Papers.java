package kr.opengov.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kr.opengov.platform.documents.Annex;
import kr.opengov.platform.documents.ApprovalStep;
import kr.opengov.platform.documents.Block;
import kr.opengov.platform.documents.DisclosureMark;
import kr.opengov.platform.documents.DocumentOutput;
import kr.opengov.platform.documents.Issuer;
import kr.opengov.platform.documents.OfficialDocument;
import kr.opengov.platform.documents.Registration;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Draws a document of thirty pages in both forms, in turn with the bare PDF library; prints rows of the table. */
public final class Papers {
    /** Makes thirty pages; the row says how many they are. */
    private static final int PARTS = 72;

    private static final int WARM_UP = 5;
    private static final int LINES_ON_A_PAGE = 40;
    private static final int LETTERS_IN_A_LINE = 40;
    private static final double MILLION = 1e6;
    private static final String SENTENCE = "열린정부파트너십 실행계획의 수립과 이행을 위하여 민관협의회를 다음과 같이 구성하고 운영하고자 합니다. ";

    private final DocumentOutput output = new DocumentOutput();

    private Papers() {}

    public static void main(String[] arguments) throws IOException {
        new Papers().run(Integer.parseInt(arguments[0]));
    }

    private void run(int rounds) throws IOException {
        OfficialDocument document = document(PARTS);
        List<String> lines = lines(document);
        long start = System.nanoTime();
        byte[] first = output.pdf(document);
        double firstPdf = since(start);
        start = System.nanoTime();
        output.hwpx(document);
        double firstHwpx = since(start);
        int pages = pages(first);
        for (int i = 0; i < WARM_UP; i++) {
            output.pdf(document);
            output.hwpx(document);
            bare(lines);
        }
        double[] pdf = new double[rounds];
        double[] hwpx = new double[rounds];
        double[] bare = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            bare[i] = timed(() -> bare(lines));
            pdf[i] = timed(() -> output.pdf(document));
            hwpx[i] = timed(() -> output.hwpx(document));
        }
        row("its words on bare pages", median(bare), "1.00", "");
        row("document of %d pages as PDF".formatted(pages), median(pdf), ratio(pdf, bare), "at most 3 s");
        row("document of %d pages as HWPX".formatted(pages), median(hwpx), ratio(hwpx, bare), "at most 3 s");
        row("first as PDF", firstPdf, "", "");
        row("first as HWPX", firstHwpx, "", "");
    }

    private static OfficialDocument document(int parts) {
        List<Block> body = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            body.add(new Block.Item(1, SENTENCE.repeat(3)));
            body.add(new Block.Item(2, SENTENCE));
            body.add(new Block.Item(2, SENTENCE.repeat(2)));
        }
        List<List<String>> roster = new ArrayList<>();
        for (int i = 1; i <= 5 * parts; i++) {
            roster.add(List.of(String.valueOf(i), "시민단체", "지속가능발전협의회", "사무총장", "비고 " + i));
        }
        return new OfficialDocument(
                "ko",
                Issuer.of("행정안전부"),
                List.of(),
                null,
                "서른 쪽 문서",
                body,
                List.of(Annex.of(
                        "명단",
                        List.of(new Block.Table(null, List.of("연번", "구분", "소속", "직위", "비고"), roster)))),
                List.of(new ApprovalStep(
                        ApprovalStep.Part.APPROVAL, "국장", "홍길동", LocalDate.EPOCH, ApprovalStep.Mark.NONE)),
                Registration.none(),
                DisclosureMark.open());
    }

    private static List<String> lines(OfficialDocument document) {
        StringBuilder words = new StringBuilder(document.title());
        for (Block block : document.body()) {
            words.append(((Block.Item) block).text());
        }
        for (List<String> row : ((Block.Table) document.annexes().get(0).content().get(0)).rows()) {
            row.forEach(words::append);
        }
        List<String> lines = new ArrayList<>();
        for (int from = 0; from < words.length(); from += LETTERS_IN_A_LINE) {
            lines.add(words.substring(from, Math.min(from + LETTERS_IN_A_LINE, words.length())));
        }
        return lines;
    }

    private static byte[] bare(List<String> lines) throws IOException {
        try (PDDocument document = new PDDocument();
                InputStream stream = DocumentOutput.class.getResourceAsStream(
                        "/kr/opengov/platform/internal/documents/document-regular.ttf")) {
            PDFont font = PDType0Font.load(document, stream, true);
            for (int from = 0; from < lines.size(); from += LINES_ON_A_PAGE) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(font, 11);
                    content.setLeading(18);
                    content.newLineAtOffset(60, 780);
                    for (String line : lines.subList(from, Math.min(from + LINES_ON_A_PAGE, lines.size()))) {
                        content.showText(line);
                        content.newLine();
                    }
                    content.endText();
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private interface Work {
        byte[] run() throws IOException;
    }

    private static double timed(Work work) throws IOException {
        long start = System.nanoTime();
        work.run();
        return since(start);
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / MILLION;
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static String ratio(double[] one, double[] other) {
        return String.format(Locale.ROOT, "%.2f", median(one) / median(other));
    }

    private static void row(String what, double millis, String ratio, String goal) {
        System.out.println(String.join("\t", what, String.format(Locale.ROOT, "%.0f ms", millis), ratio, goal));
    }
}
