package kr.opengov.platform.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.VertAlign;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.VertRelTo;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.Para;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.Run;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.object.Table;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.internal.documents.PaperWords;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;

class DocumentOutputTest {
    private static final OfficialDocument PAPER = ReferencePaper.paper();

    private final DocumentOutput output = new DocumentOutput();

    @Test
    void bothFormsOfTheReferencePaperSayTheSameWordsInTheSameOrder() {
        String words = PaperText.pressed(PaperWords.of(PAPER));

        assertThat(words)
                .contains("수신내부결재", "시행혁신소통기획관-4000(2021.5.4.)", "전결2021.5.4.주재희", "대국민공개")
                .contains("붙임1.운영위원회위원명단1부.2.그간의추진경과1부.끝.")
                .contains("17기업폴인사이트대표임형문여론조사", "11부서별시민참여사업현황파악");
        assertThat(PaperText.pressed(PaperText.ofPdf(output.pdf(PAPER)))).isEqualTo(words);
        assertThat(PaperText.pressed(PaperText.ofHwpx(output.hwpx(PAPER)))).isEqualTo(words);
    }

    @Test
    void thePdfTellsAScreenReaderWhatThingsAre() throws IOException {
        try (PDDocument document = Loader.loadPDF(output.pdf(PAPER))) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("ko");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            String packet = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(packet).contains("<pdfuaid:part>1</pdfuaid:part>", PAPER.title());
            List<PDStructureElement> elements = elements(catalog.getStructureTreeRoot());
            assertThat(elements)
                    .filteredOn(element -> "H1".equals(element.getStructureType()))
                    .hasSize(1);
            assertThat(elements)
                    .filteredOn(element -> "H2".equals(element.getStructureType()))
                    .hasSize(2);
            assertThat(elements)
                    .filteredOn(element -> "Table".equals(element.getStructureType()))
                    .hasSize(4);
            assertThat(elements)
                    .filteredOn(element -> "TH".equals(element.getStructureType()))
                    .hasSize(4 + 3 + 6 + 4)
                    .allSatisfy(header -> assertThat(header.getCOSObject().toString() + header.getAttributes())
                            .contains("Column"));
            assertThat(elements)
                    .filteredOn(element -> "L".equals(element.getStructureType()))
                    .hasSizeGreaterThan(3);
        }
    }

    @Test
    void everyPageIsA4WithItsFontsInside() throws IOException {
        try (PDDocument document = Loader.loadPDF(output.pdf(PAPER))) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
            for (PDPage page : document.getPages()) {
                assertThat(page.getMediaBox().getWidth()).isCloseTo(PDRectangle.A4.getWidth(), within(1));
                assertThat(page.getMediaBox().getHeight()).isCloseTo(PDRectangle.A4.getHeight(), within(1));
                assertThat(page.getCOSObject().getNameAsString(COSName.getPDFName("Tabs")))
                        .isEqualTo("S");
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).matches("[A-Z]{6}\\+.*");
                }
            }
        }
    }

    @Test
    void theHwpxHasTheMeasuresFontsAndStylesOfAnOfficialPaper() throws Exception {
        var file = PaperText.opened(output.hwpx(PAPER));
        var page = file.sectionXMLFileList().get(0).getPara(0).getRun(0).secPr().pagePr();
        assertThat(page.width()).isEqualTo(59528);
        assertThat(page.height()).isEqualTo(84188);
        assertThat(page.margin().left()).isEqualTo(5669);
        List<String> styles = new ArrayList<>();
        file.headerXMLFile().refList().styles().items().forEach(style -> styles.add(style.name()));
        assertThat(styles).contains("공문 기관명", "공문 제목", "공문 본문", "공문 결문");
        assertThat(file.headerXMLFile().refList().fontfaces().fontfaces())
                .allSatisfy(face -> assertThat(face.getFont(2).face()).isEqualTo("맑은 고딕"));
    }

    @Test
    void theApprovalLineOfTheHwpxStandsAtTheBottomOfItsPageToo() throws Exception {
        var file = PaperText.opened(output.hwpx(PAPER));
        List<Table> frames = new ArrayList<>();
        for (Para paragraph : file.sectionXMLFileList().get(0).paras()) {
            for (Run run : paragraph.runs()) {
                for (int i = 0; i < run.countOfRunItem(); i++) {
                    if (run.getRunItem(i) instanceof Table table && table.pos().vertAlign() == VertAlign.BOTTOM) {
                        frames.add(table);
                    }
                }
            }
        }
        assertThat(frames).singleElement().satisfies(frame -> {
            assertThat(frame.pos().vertRelTo()).isEqualTo(VertRelTo.PAGE);
            assertThat(frame.pos().treatAsChar()).isFalse();
            assertThat(frame.pos().allowOverlap()).isFalse();
            assertThat(frame.getTr(0).getTc(0).subList().countOfPara()).isGreaterThan(3);
        });
    }

    @Test
    void theSameDocumentGivesTheSameBytes() {
        assertThat(output.pdf(PAPER)).isEqualTo(output.pdf(ReferencePaper.paper()));
        assertThat(output.hwpx(PAPER)).isEqualTo(output.hwpx(ReferencePaper.paper()));
    }

    @Test
    void filesTellNothingBesideTheDocument() throws IOException {
        try (PDDocument document = Loader.loadPDF(output.pdf(PAPER))) {
            assertThat(document.getDocumentInformation().getMetadataKeys()).containsExactly("Title");
            String packet =
                    new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(packet).doesNotContain("creator", "Producer", "Date");
        }
        List<String> names = new ArrayList<>();
        try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(output.hwpx(PAPER)))) {
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                names.add(entry.getName());
                assertThat(entry.getTimeLocal().getYear()).isEqualTo(1980);
                String content = new String(archive.readAllBytes(), StandardCharsets.UTF_8);
                assertThat(content)
                        .doesNotContain("creator", "lastsaveby", "/home", "/tmp", System.getProperty("user.dir"))
                        .doesNotContain(LocalDate.now(ZoneOffset.UTC).getYear() + "-");
                if (entry.getName().endsWith("content.hpf")) {
                    assertThat(content).contains("2021-05-04T00:00:00Z").contains(PAPER.title());
                }
            }
        }
        assertThat(names).first().isEqualTo("mimetype");
        assertThat(new String(output.hwpx(PAPER), 30, 27, StandardCharsets.US_ASCII))
                .isEqualTo("mimetypeapplication/hwp+zip");
    }

    @Test
    void hostileTextStaysText() {
        String hostile = "<b>&amp;</b> ]]> <!-- \"'\" =HYPERLINK(\"http://x\") @SUM(1) -1+2 ${jndi:ldap://x} {0} %s";
        OfficialDocument document = with(
                hostile,
                List.of(
                        new Block.Paragraph(hostile),
                        new Block.Table(hostile, List.of(hostile, "=1+1"), List.of(List.of(hostile, "+82"))),
                        new Block.Item(8, hostile)));

        assertSame(document);
        assertThat(PaperText.ofHwpx(output.hwpx(document))).contains(hostile);
    }

    @Test
    void controlsAreLeftOutAndSyllablesTypedAsLettersAreJoined() {
        OfficialDocument document = with(
                "제목\u0000\u0007\u202E\uFEFF\uD800 끝",
                List.of(new Block.Paragraph("\u1112\u1161\u11AB\u1100\u1173\u11AF\t\u00A0글\u200B\r\n둘째 줄\u000B")));

        assertSame(document);
        assertThat(PaperWords.of(document)).contains("제목 끝", "한글  글", "둘째 줄  끝.");
    }

    @Test
    void wordsWiderThanThePageBreak() throws IOException {
        String word = "가".repeat(500) + "W".repeat(500);
        OfficialDocument document = with(
                word,
                List.of(
                        new Block.Paragraph(word),
                        new Block.Item(5, word),
                        new Block.Table(word, List.of("짧은", word), List.of(List.of(word, "1"), List.of("2", word)))));

        assertSame(document);
        try (PDDocument pdf = Loader.loadPDF(output.pdf(document))) {
            for (PDPage page : pdf.getPages()) {
                assertThat(RightEdge.of(page)).isLessThan(PDRectangle.A4.getWidth() - 40);
            }
        }
    }

    @Test
    void aDocumentMayBeNearlyEmpty() {
        OfficialDocument empty = new OfficialDocument(
                "en",
                Issuer.of(""),
                List.of(),
                null,
                "",
                List.of(new Block.Paragraph(""), new Block.Table(null, List.of(""), List.of())),
                List.of(Annex.ofFile(""), Annex.of("", List.of(new Block.Paragraph(" ")))),
                List.of(),
                Registration.none(),
                new DisclosureMark(DisclosureMark.Level.CLOSED, List.of(5, 6), null));

        assertSame(empty);
        assertThat(PaperWords.of(empty)).contains("To", "Internal decision", "Closed(5,6)", "Annex 2");
    }

    @Test
    void namesCharactersTheFontsLack() {
        assertThat(output.missingCharacters("한글 漢字 Łódź İğdır Ελλάδα Україна ①㉮「」·ㆍ※→ ㎡"))
                .isEmpty();
        assertThat(output.missingCharacters("열린😀정부 😀\uD83C\uDDF0 ก")).containsExactly("😀", "\uD83C\uDDF0", "ก");
        assertThat(output.missingCharacters(null)).isEmpty();
        assertThatThrownBy(() -> output.hwpx(with("열린😀", List.of())))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.arguments())
                        .containsExactly("😀"));
    }

    @Test
    void theApprovalLineStandsAtTheBottomOfItsPage() throws IOException {
        try (PDDocument document = Loader.loadPDF(output.pdf(with("짧은 문서", List.of(new Block.Paragraph("본문")))))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
        for (int paragraphs = 20; paragraphs < 36; paragraphs++) {
            OfficialDocument twoPages = with("긴 문서", Collections.nCopies(paragraphs, new Block.Paragraph("본문")));
            try (PDDocument document = Loader.loadPDF(output.pdf(twoPages))) {
                assertThat(document.getNumberOfPages())
                        .as("%s paragraphs", paragraphs)
                        .isLessThanOrEqualTo(2);
            }
        }
    }

    private void assertSame(OfficialDocument document) {
        String words = PaperText.pressed(PaperWords.of(document));
        assertThat(PaperText.pressed(PaperText.ofPdf(output.pdf(document)))).isEqualTo(words);
        assertThat(PaperText.pressed(PaperText.ofHwpx(output.hwpx(document)))).isEqualTo(words);
    }

    private static OfficialDocument with(String title, List<? extends Block> body) {
        return new OfficialDocument(
                "ko",
                Issuer.of("행정안전부"),
                List.of("수신처 가", "수신처 나"),
                "경유처",
                title,
                List.copyOf(body),
                List.of(),
                List.of(),
                Registration.none(),
                DisclosureMark.open());
    }

    private static List<PDStructureElement> elements(PDStructureNode node) {
        List<PDStructureElement> elements = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                elements.add(element);
                elements.addAll(elements(element));
            }
        }
        return elements;
    }

    private static org.assertj.core.data.Offset<Float> within(float points) {
        return org.assertj.core.data.Offset.offset(points);
    }
}
