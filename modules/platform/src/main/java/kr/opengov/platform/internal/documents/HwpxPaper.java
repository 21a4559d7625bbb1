package kr.opengov.platform.internal.documents;

import java.time.LocalDate;
import java.util.List;
import kr.dogfoot.hwpxlib.object.HWPXFile;
import kr.dogfoot.hwpxlib.object.content.header_xml.enumtype.HorizontalAlign2;
import kr.dogfoot.hwpxlib.object.content.header_xml.enumtype.LineType2;
import kr.dogfoot.hwpxlib.object.content.header_xml.enumtype.NumberType1;
import kr.dogfoot.hwpxlib.object.content.header_xml.enumtype.TabItemType;
import kr.dogfoot.hwpxlib.object.content.section_xml.ParaListCore;
import kr.dogfoot.hwpxlib.object.content.section_xml.SectionXMLFile;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.PageNumPosition;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.Para;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.Run;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.T;
import kr.dogfoot.hwpxlib.tool.blankfilemaker.BlankFileMaker;
import kr.opengov.platform.internal.documents.HwpxShapes.Letters;
import kr.opengov.platform.internal.documents.HwpxShapes.Paragraph;

/** Writes a composition as an HWPX file with the layout of the PDF and named styles. */
final class HwpxPaper {
    /** Millimetre in the unit of the format. */
    private static final double MILLIMETRE = 7200 / 25.4;

    /** Between the margins: 210 mm less 20 left and 15 right. */
    static final int TEXT_WIDTH = (int) Math.round(175 * MILLIMETRE);

    private static final int LETTER_HEIGHT = 1150;
    private static final Letters TEXT = new Letters(LETTER_HEIGHT, false);
    private static final Letters STRONG = new Letters(LETTER_HEIGHT, true);
    private static final Letters FOOT = new Letters(950, false);
    private static final Letters HEADING = new Letters(1500, true);
    private static final Paragraph BODY = Paragraph.plain(160);
    private static final Paragraph FOOT_LINE = Paragraph.plain(140);
    private static final Paragraph CENTRED = Paragraph.plain(140).aligned(HorizontalAlign2.CENTER);
    private static final int LABEL_KOREAN = 4 * LETTER_HEIGHT;
    private static final int LABEL_ENGLISH = 6 * LETTER_HEIGHT;

    private final Composition composition;
    private final HwpxShapes shapes;
    private final HwpxTables tables;
    private final SectionXMLFile section;
    private final int labelWidth;
    private Para first;

    private HwpxPaper(HWPXFile file, Composition composition) {
        this.composition = composition;
        this.shapes = new HwpxShapes(file.headerXMLFile().refList());
        this.section = file.sectionXMLFileList().get(0);
        this.first = section.getPara(0);
        this.tables = new HwpxTables(shapes);
        this.labelWidth = Wording.isKorean(composition.language()) ? LABEL_KOREAN : LABEL_ENGLISH;
    }

    static byte[] write(Composition composition, LocalDate issued) {
        HWPXFile file = BlankFileMaker.make();
        new HwpxPaper(file, composition).fill();
        return HwpxArchive.write(file, composition, issued);
    }

    private void fill() {
        page();
        Styles styles = new Styles();
        composition.main().forEach(piece -> add(piece, styles));
        Run anchor = paragraph(FOOT_LINE, styles.foot).addNewRun().charPrIDRefAnd(shapes.id(FOOT));
        ParaListCore foot = tables.atBottom(anchor, composition.foot());
        composition.foot().forEach(piece -> foot(foot, piece, styles));
        composition.annexes().forEach(annex -> annex(annex, styles));
    }

    /** The named styles of this file. */
    private final class Styles {
        private final String organisation = shapes.style("공문 기관명", "Document Organisation", CENTRED, HEADING);
        private final String head = shapes.style("공문 두문", "Document Head", BODY, TEXT);
        private final String title = shapes.style("공문 제목", "Document Title", BODY, STRONG);
        private final String body = shapes.style("공문 본문", "Document Body", BODY, TEXT);
        private final String sender = shapes.style("공문 발신명의", "Document Sender", CENTRED, HEADING);
        private final String foot = shapes.style("공문 결문", "Document Foot", FOOT_LINE, FOOT);
        private final String annex = shapes.style("공문 붙임 제목", "Document Annex Title", CENTRED, HEADING);
    }

    private void page() {
        first.removeLineSegArray();
        Run run = first.getRun(0);
        var paper = run.secPr().pagePr();
        paper.margin().leftAnd(units(20)).rightAnd(units(15)).topAnd(units(20)).bottomAnd(units(10));
        paper.margin().headerAnd(units(10)).footerAnd(units(10)).gutter(0);
        run.addNewCtrl()
                .addNewPageNum()
                .posAnd(PageNumPosition.BOTTOM_CENTER)
                .formatTypeAnd(NumberType1.DIGIT)
                .sideChar("");
    }

    private static int units(int millimetres) {
        return (int) Math.round(millimetres * MILLIMETRE);
    }

    private void add(Piece piece, Styles styles) {
        if (piece instanceof Piece.Organisation organisation) {
            Paragraph shape = CENTRED.spaced(0, 1600);
            say(paragraph(shape, styles.organisation), new Letters(2100, true), organisation.text());
        } else if (piece instanceof Piece.Labelled labelled) {
            T text = text(paragraph(BODY.hung(0, labelWidth), styles.head), TEXT);
            text.addText(labelled.label());
            tab(text);
            lines(text, labelled.lines());
        } else if (piece instanceof Piece.Title title) {
            Paragraph shape = BODY.hung(0, labelWidth).spaced(0, 1200).lined(HwpxShapes.LINE_BELOW);
            T text = text(paragraph(shape, styles.title), STRONG);
            text.addText(title.label());
            tab(text);
            text.addText(title.text());
        } else if (piece instanceof Piece.Item item) {
            item(item, styles);
        } else if (piece instanceof Piece.Text text) {
            lines(text(paragraph(BODY, styles.body), TEXT), text.lines());
        } else if (piece instanceof Piece.AnnexLine line) {
            int above = line.label().isEmpty() ? 0 : LETTER_HEIGHT;
            T text = text(paragraph(BODY.hung(0, labelWidth).spaced(above, 0), styles.body), TEXT);
            text.addText(line.label());
            tab(text);
            text.addText((line.mark() + " " + line.text()).strip());
        } else if (piece instanceof Piece.Table table) {
            table(table, styles);
        } else if (piece instanceof Piece.Sender sender) {
            say(paragraph(CENTRED.spaced(3000, 1400), styles.sender), new Letters(1900, true), sender.text());
        }
    }

    private void item(Piece.Item item, Styles styles) {
        int left = (item.level() - 1) * LETTER_HEIGHT;
        if (item.mark().isEmpty()) {
            lines(text(paragraph(BODY.hung(left, 0), styles.body), TEXT), item.lines());
            return;
        }
        String mark = item.mark() + " ";
        int hanging = (int) Math.round(Typeface.width(mark) * LETTER_HEIGHT);
        T text = text(paragraph(BODY.hung(left, hanging), styles.body), TEXT);
        text.addText(mark);
        lines(text, item.lines());
    }

    private void table(Piece.Table table, Styles styles) {
        if (!table.caption().isEmpty()) {
            say(paragraph(BODY.spaced(400, 0), styles.body), STRONG, table.caption());
        }
        Run run = paragraph(BODY.spaced(0, 400), styles.body).addNewRun();
        tables.add(run.charPrIDRefAnd(shapes.id(TEXT)), table);
    }

    private void foot(ParaListCore foot, Piece piece, Styles styles) {
        Para paragraph = shaped(foot.addNewPara(), shapes.id(FOOT_LINE), styles.foot);
        if (piece instanceof Piece.Officers officers) {
            tables.add(paragraph.addNewRun().charPrIDRefAnd(shapes.id(FOOT)), officers);
        } else if (piece instanceof Piece.FootLine line) {
            T text = text(paragraph, FOOT);
            for (int i = 0; i < line.parts().size(); i++) {
                if (i > 0) {
                    tab(text);
                }
                text.addText(line.parts().get(i));
            }
        }
    }

    private void annex(Composition.AnnexPages annex, Styles styles) {
        Para label = paragraph(BODY, styles.body);
        label.pageBreak(true);
        say(label, STRONG, annex.label());
        say(paragraph(CENTRED.spaced(0, 1200), styles.annex), HEADING, annex.title());
        annex.pieces().forEach(piece -> add(piece, styles));
    }

    /** The next paragraph; the first of the file already exists because it carries the page's measures. */
    private Para paragraph(Paragraph shape, String style) {
        Para added = first != null ? first : section.addNewPara();
        first = null;
        return shaped(added, shapes.id(shape), style);
    }

    static Para paragraph(ParaListCore list, String shape) {
        return shaped(list.addNewPara(), shape, "0");
    }

    private static Para shaped(Para paragraph, String shape, String style) {
        paragraph.idAnd("0").paraPrIDRefAnd(shape).styleIDRefAnd(style);
        paragraph.pageBreakAnd(false).columnBreakAnd(false).merged(false);
        return paragraph;
    }

    private T text(Para paragraph, Letters letters) {
        return paragraph.addNewRun().charPrIDRefAnd(shapes.id(letters)).addNewT();
    }

    private void say(Para paragraph, Letters letters, String text) {
        text(paragraph, letters).addText(text);
    }

    /** To the next stop, which the hanging of the paragraph sets; the width is an estimate until the text is laid out. */
    private static void tab(T text) {
        text.addNewTab().width(LETTER_HEIGHT).leaderAnd(LineType2.NONE).type(TabItemType.LEFT);
    }

    private static void lines(T text, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                text.addNewLineBreak();
            }
            text.addText(lines.get(i));
        }
    }
}
