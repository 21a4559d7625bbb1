package kr.opengov.platform.internal.files;

import static kr.opengov.platform.files.NumberSearch.FOUND;
import static kr.opengov.platform.files.NumberSearch.NONE;
import static kr.opengov.platform.files.NumberSearch.NOT_SEARCHED;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kr.dogfoot.hwplib.object.HWPFile;
import kr.dogfoot.hwplib.tool.blankfilemaker.BlankFileMaker;
import kr.dogfoot.hwplib.writer.HWPWriter;
import kr.opengov.platform.documents.Annex;
import kr.opengov.platform.documents.Block;
import kr.opengov.platform.documents.DisclosureMark;
import kr.opengov.platform.documents.DocumentOutput;
import kr.opengov.platform.documents.Issuer;
import kr.opengov.platform.documents.OfficialDocument;
import kr.opengov.platform.documents.Registration;
import kr.opengov.platform.files.NumberSearch;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Numbers in made-up files of every kind the portal takes. */
class NumberSearcherTest {

    private static final String NUMBER = "800101-1234567";
    private static final String TEXT = "신청인 홍길동(" + NUMBER + ")의 자료";

    @TempDir
    private Path folder;

    @Test
    void findsThemInTextOfBothEncodings() throws IOException {
        assertThat(search(AcceptedType.TXT, TEXT.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(FOUND);
        assertThat(search(AcceptedType.CSV, TEXT.getBytes(Charset.forName("x-windows-949"))))
                .isEqualTo(FOUND);
        assertThat(search(AcceptedType.TXT, "이름,수\n가,1\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(NONE);
        assertThat(search(AcceptedType.TXT, ("x".repeat(1 << 20) + " " + NUMBER).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(FOUND);
    }

    @Test
    void findsThemInOfficeDocumentsEvenWhenTheyAreSplit() throws IOException {
        assertThat(search(
                        AcceptedType.DOCX,
                        zip(
                                "word/document.xml",
                                "<w:p xmlns:w='w'><w:r><w:t>800101-</w:t></w:r><w:r><w:t>1234567</w:t></w:r></w:p>")))
                .isEqualTo(FOUND);
        assertThat(search(AcceptedType.ODT, zip("content.xml", "<t:p xmlns:t='t'>" + TEXT + "</t:p>")))
                .isEqualTo(FOUND);
        assertThat(search(
                        AcceptedType.XLSX,
                        zip("xl/sharedStrings.xml", "<sst><si><t>800101</t></si><si><t>1234567</t></si></sst>")))
                .isEqualTo(NONE);
        assertThat(search(AcceptedType.DOCX, zip("word/document.xml", "<p>글</p>", "word/embeddings/a.xlsx", "x")))
                .isEqualTo(NOT_SEARCHED);
        assertThat(search(
                        AcceptedType.DOCX,
                        zip("word/document.xml", "<!DOCTYPE p [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><p>&a;</p>")))
                .isEqualTo(NOT_SEARCHED);
    }

    @Test
    void findsThemInThePortalsOwnPdfAndHwpx() throws IOException {
        DocumentOutput output = new DocumentOutput();
        for (String text : List.of(TEXT, "글")) {
            NumberSearch expected = text.equals(TEXT) ? FOUND : NONE;
            assertThat(search(AcceptedType.PDF, output.pdf(paper(text)))).isEqualTo(expected);
            assertThat(search(AcceptedType.HWPX, output.hwpx(paper(text)))).isEqualTo(expected);
        }
    }

    @Test
    void findsThemInHwpFiles() throws Exception {
        assertThat(search(AcceptedType.HWP, hwp(TEXT))).isEqualTo(FOUND);
        assertThat(search(AcceptedType.HWP, hwp("열린정부 위원회"))).isEqualTo(NONE);
        assertThat(search(AcceptedType.HWP, hwp(" "))).isEqualTo(NOT_SEARCHED);
        byte[] cut = hwp(TEXT);
        assertThat(search(AcceptedType.HWP, java.util.Arrays.copyOf(cut, cut.length / 3)))
                .isEqualTo(NOT_SEARCHED);
        Path file = Files.write(folder.resolve("large"), hwp("가".repeat(50_000)));
        assertThat(HwpText.of(file, 10_000)).isEmpty();
        assertThat(HwpText.of(file, 1 << 20))
                .hasValueSatisfying(text -> assertThat(text).hasSizeGreaterThan(49_999));
    }

    /** Files of a few hundred kilobytes that unpack to two hundred megabytes: noticed before they are in the memory. */
    @Test
    void whatUnpacksToMoreThanIsSearchedIsNotUnpacked() throws IOException {
        String name = "a".repeat(1 << 20);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<p text='".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 200; i++) {
                zip.write(name.getBytes(StandardCharsets.UTF_8));
            }
            zip.write("'>글</p>".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(search(AcceptedType.DOCX, packed.toByteArray())).isEqualTo(NOT_SEARCHED);
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDStream content = new PDStream(document);
            try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
                for (int i = 0; i < 200; i++) {
                    out.write(" ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8));
                }
            }
            page.setContents(content);
            byte[] small = bytes(document);
            assertThat(small).hasSizeLessThan(1 << 20);
            assertThat(search(AcceptedType.PDF, small)).isEqualTo(NOT_SEARCHED);
            // Of the two bytes before the packed data the library takes no notice.
            int data = new String(small, StandardCharsets.ISO_8859_1).indexOf("stream\r\n") + 8;
            small[data] = 'x';
            small[data + 1] = 'x';
            assertThat(search(AcceptedType.PDF, small)).isEqualTo(NOT_SEARCHED);
        }
    }

    /** A stream called a picture that a page names as its text, in a form whose size the file itself says. */
    @Test
    void doesNotUnpackAPictureAsTheTextOfAPage() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDStream content = new PDStream(document);
            try (OutputStream out = content.createOutputStream()) {
                out.write("text".getBytes(StandardCharsets.US_ASCII));
            }
            content.getCOSObject().setItem(COSName.SUBTYPE, COSName.IMAGE);
            content.getCOSObject().setItem(COSName.FILTER, COSName.CCITTFAX_DECODE);
            page.setContents(content);
            assertThat(search(AcceptedType.PDF, bytes(document))).isEqualTo(NOT_SEARCHED);
        }
    }

    private static byte[] hwp(String text) throws Exception {
        HWPFile file = BlankFileMaker.make();
        var paragraph = file.getBodyText().getSectionList().get(0).getParagraph(0);
        if (paragraph.getText() == null) {
            paragraph.createText();
        }
        paragraph.getText().addString(text);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HWPWriter.toStream(file, out);
        return out.toByteArray();
    }

    @Test
    void saysWhatItCannotSearch() throws IOException {
        try (PDDocument scan = new PDDocument()) {
            scan.addPage(new PDPage());
            assertThat(search(AcceptedType.PDF, bytes(scan))).isEqualTo(NOT_SEARCHED);
            scan.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            assertThat(search(AcceptedType.PDF, bytes(scan))).isEqualTo(NOT_SEARCHED);
        }
        assertThat(search(AcceptedType.PDF, "%PDF-1.7 broken".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(NOT_SEARCHED);
        assertThat(search(AcceptedType.PNG, new byte[] {1})).isEqualTo(NOT_SEARCHED);
        assertThat(search(AcceptedType.HWP, new byte[] {1})).isEqualTo(NOT_SEARCHED);
    }

    private NumberSearch search(AcceptedType type, byte[] content) throws IOException {
        return NumberSearcher.search(type, Files.write(folder.resolve("file"), content));
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static OfficialDocument paper(String text) {
        return new OfficialDocument(
                "ko",
                Issuer.of("시험과"),
                List.of(),
                null,
                "제목",
                List.of(new Block.Paragraph(text)),
                List.<Annex>of(),
                List.of(),
                Registration.none(),
                new DisclosureMark(DisclosureMark.Level.OPEN, List.of(), null));
    }
}
