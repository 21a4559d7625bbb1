package kr.opengov.platform.internal.documents;

import java.util.LinkedHashMap;
import java.util.Map;
import kr.dogfoot.hwpxlib.object.common.HWPXObject;
import kr.dogfoot.hwpxlib.object.common.compatibility.Case;
import kr.dogfoot.hwpxlib.object.common.compatibility.Switch;
import kr.dogfoot.hwpxlib.object.content.header_xml.RefList;
import kr.dogfoot.hwpxlib.object.content.header_xml.enumtype.FontType;
import kr.dogfoot.hwpxlib.object.content.header_xml.enumtype.HorizontalAlign2;
import kr.dogfoot.hwpxlib.object.content.header_xml.enumtype.LineBreakForNonLatin;
import kr.dogfoot.hwpxlib.object.content.header_xml.enumtype.LineType2;
import kr.dogfoot.hwpxlib.object.content.header_xml.enumtype.LineWidth;
import kr.dogfoot.hwpxlib.object.content.header_xml.enumtype.StyleType;
import kr.dogfoot.hwpxlib.object.content.header_xml.references.BorderFill;
import kr.dogfoot.hwpxlib.object.content.header_xml.references.CharPr;
import kr.dogfoot.hwpxlib.object.content.header_xml.references.Fontface;
import kr.dogfoot.hwpxlib.object.content.header_xml.references.ParaPr;
import kr.dogfoot.hwpxlib.object.content.header_xml.references.Style;
import kr.dogfoot.hwpxlib.object.content.header_xml.references.borderfill.Border;
import kr.dogfoot.hwpxlib.object.content.header_xml.references.fontface.Font;
import kr.dogfoot.hwpxlib.object.content.header_xml.references.parapr.LineSpacing;
import kr.dogfoot.hwpxlib.object.content.header_xml.references.parapr.ParaMargin;

/**
 * The shapes of letters, paragraphs, borders and the named styles of one HWPX file. A shape that is asked for twice is
 * kept once. Lengths are HWPUNIT, a 7200th of an inch; heights of letters are hundredths of a point, which is the same.
 */
final class HwpxShapes {
    /** Black lines on all four sides: cells of tables. */
    static final String CELL = "3";
    /** The same on grey: header cells. */
    static final String HEADER_CELL = "4";
    /** Nothing around it. */
    static final String NO_BORDER = "1";
    /** A line below: the title. */
    static final String LINE_BELOW = "5";
    /** A line above: the foot. */
    static final String LINE_ABOVE = "6";

    private static final String FONT = "맑은 고딕";
    private static final String FONT_ID = "2";
    /** The paragraph of the plain style, from which the others are copied. */
    private static final int PLAIN_PARAGRAPH = 3;
    /** Older readers take the lengths of paragraphs in half units, which the format keeps in a second set of values. */
    private static final int HALF_UNITS = 2;

    private static final String HEADER_COLOUR = "#E9EDF2";
    private static final String KOREAN = "1042";

    private final RefList header;
    private final Map<Letters, String> letters = new LinkedHashMap<>();
    private final Map<Paragraph, String> paragraphs = new LinkedHashMap<>();

    HwpxShapes(RefList header) {
        this.header = header;
        for (Fontface face : header.fontfaces().fontfaces()) {
            Font font = face.getFont(0).clone();
            font.idAnd(FONT_ID).faceAnd(FONT).type(FontType.TTF);
            face.addFont(font);
        }
        border(CELL, true, true, true, LineWidth.MM_0_12);
        BorderFill headerCell = border(HEADER_CELL, true, true, true, LineWidth.MM_0_12);
        headerCell.createFillBrush();
        headerCell.fillBrush().createWinBrush();
        headerCell
                .fillBrush()
                .winBrush()
                .faceColorAnd(HEADER_COLOUR)
                .hatchColorAnd("#999999")
                .alpha(0f);
        border(LINE_BELOW, false, false, true, LineWidth.MM_0_5);
        border(LINE_ABOVE, false, true, false, LineWidth.MM_0_7);
    }

    /** How letters look; height in hundredths of a point. */
    record Letters(int height, boolean bold) {}

    /**
     * How a paragraph stands.
     *
     * @param left distance from the margin
     * @param hanging how far the first line stands out to the left of the others
     */
    record Paragraph(HorizontalAlign2 align, int left, int hanging, int above, int below, int spacing, String border) {
        static Paragraph plain(int spacing) {
            return new Paragraph(HorizontalAlign2.JUSTIFY, 0, 0, 0, 0, spacing, NO_BORDER);
        }

        Paragraph aligned(HorizontalAlign2 other) {
            return new Paragraph(other, left, hanging, above, below, spacing, border);
        }

        Paragraph hung(int newLeft, int newHanging) {
            return new Paragraph(align, newLeft, newHanging, above, below, spacing, border);
        }

        Paragraph spaced(int newAbove, int newBelow) {
            return new Paragraph(align, left, hanging, newAbove, newBelow, spacing, border);
        }

        Paragraph lined(String newBorder) {
            return new Paragraph(align, left, hanging, above, below, spacing, newBorder);
        }
    }

    /** The id of letters, added where they are new. */
    String id(Letters shape) {
        return letters.computeIfAbsent(shape, this::add);
    }

    /** The id of a paragraph's shape, added where it is new. */
    String id(Paragraph shape) {
        return paragraphs.computeIfAbsent(shape, this::add);
    }

    /** A named style, which an official finds in the list of styles and may change for the whole document at once. */
    String style(String korean, String english, Paragraph paragraph, Letters shape) {
        String id = String.valueOf(header.styles().count());
        Style style = header.styles().addNew();
        style.idAnd(id).typeAnd(StyleType.PARA).nameAnd(korean).engNameAnd(english);
        style.paraPrIDRefAnd(id(paragraph)).charPrIDRefAnd(id(shape)).nextStyleIDRefAnd(id);
        style.langIDAnd(KOREAN).lockForm(false);
        return id;
    }

    private String add(Letters shape) {
        CharPr added = header.charProperties().get(0).clone();
        String id = String.valueOf(header.charProperties().count());
        added.idAnd(id).height(shape.height());
        added.fontRef().set(FONT_ID, FONT_ID, FONT_ID, FONT_ID, FONT_ID, FONT_ID, FONT_ID);
        if (shape.bold()) {
            added.createBold();
        }
        header.charProperties().add(added);
        return id;
    }

    private String add(Paragraph shape) {
        ParaPr added = header.paraProperties().get(PLAIN_PARAGRAPH).clone();
        String id = String.valueOf(header.paraProperties().count());
        added.idAnd(id).tabPrIDRef("1");
        added.align().horizontal(shape.align());
        added.breakSetting().breakNonLatinWord(LineBreakForNonLatin.BREAK_WORD);
        added.border().borderFillIDRef(shape.border());
        for (Switch choice : added.switchList()) {
            for (Case newer : choice.caseObjects()) {
                newer.children().forEach(child -> set(child, shape, 1));
            }
            choice.defaultObject().children().forEach(child -> set(child, shape, HALF_UNITS));
        }
        header.paraProperties().add(added);
        return id;
    }

    private static void set(HWPXObject child, Paragraph shape, int factor) {
        if (child instanceof ParaMargin margin) {
            margin.left().value((shape.left() + shape.hanging()) * factor);
            margin.intent().value(-shape.hanging() * factor);
            margin.prev().value(shape.above() * factor);
            margin.next().value(shape.below() * factor);
        } else if (child instanceof LineSpacing spacing) {
            spacing.value(shape.spacing());
        }
    }

    private BorderFill border(String id, boolean sides, boolean top, boolean bottom, LineWidth width) {
        BorderFill added = header.borderFills().get(0).clone();
        added.id(id);
        line(added.leftBorder(), sides, width);
        line(added.rightBorder(), sides, width);
        line(added.topBorder(), top, width);
        line(added.bottomBorder(), bottom, width);
        header.borderFills().add(added);
        return added;
    }

    private static void line(Border border, boolean drawn, LineWidth width) {
        border.typeAnd(drawn ? LineType2.SOLID : LineType2.NONE).widthAnd(width).color("#000000");
    }
}
