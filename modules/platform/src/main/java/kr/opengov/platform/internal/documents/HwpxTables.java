package kr.opengov.platform.internal.documents;

import java.util.ArrayList;
import java.util.List;
import kr.dogfoot.hwpxlib.object.common.baseobject.LeftRightTopBottom;
import kr.dogfoot.hwpxlib.object.content.header_xml.enumtype.HorizontalAlign2;
import kr.dogfoot.hwpxlib.object.content.section_xml.ParaListCore;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.DropCapStyle;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.HeightRelTo;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.HorzAlign;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.HorzRelTo;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.LineWrapMethod;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.NumberingType;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.TablePageBreak;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.TextDirection;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.TextFlowSide;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.TextWrapMethod;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.VertAlign;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.VertRelTo;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.VerticalAlign2;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.WidthRelTo;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.Run;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.object.Table;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.object.table.Tc;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.object.table.Tr;
import kr.opengov.platform.internal.documents.HwpxShapes.Letters;
import kr.opengov.platform.internal.documents.HwpxShapes.Paragraph;

/** Tables of an HWPX file; they may break across pages and repeat their header row. */
final class HwpxTables {
    private static final Letters CELL_TEXT = new Letters(1000, false);
    private static final Letters CELL_HEADER = new Letters(1000, true);
    private static final Letters SMALL = new Letters(800, false);
    private static final Letters OFFICER = new Letters(950, false);
    private static final Letters NAME = new Letters(1150, true);
    private static final Paragraph CELL = Paragraph.plain(130);
    private static final Paragraph LEFT = CELL.aligned(HorizontalAlign2.LEFT);
    private static final Paragraph CENTRED = CELL.aligned(HorizontalAlign2.CENTER);
    private static final double SHORT_CELL = 12;
    private static final int SIDE_MARGIN = 510;
    private static final int EDGE_MARGIN = 200;
    private static final int LINE_HEIGHT = 1300;
    private static final int OFFICERS_HEIGHT = 2 * (2 * LINE_HEIGHT + 2 * EDGE_MARGIN);

    /** How a table stands on its page. */
    private enum Place {
        /** Below its paragraph; it may break across pages. */
        BREAKING,
        /** In its line like a letter, in one piece. */
        LETTER,
        PAGE_BOTTOM
    }

    private final HwpxShapes shapes;
    private int tables;

    HwpxTables(HwpxShapes shapes) {
        this.shapes = shapes;
    }

    /** A paragraph of a cell. */
    private record Line(String text, Letters letters, Paragraph shape) {}

    /** A cell; its border says whether it is drawn. */
    private record Cell(List<Line> lines, boolean header, String border) {}

    void add(Run run, Piece.Table table) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(table.header().stream()
                .map(text -> new Cell(List.of(new Line(text, CELL_HEADER, CENTRED)), true, HwpxShapes.HEADER_CELL))
                .toList());
        boolean[] shortColumns = new boolean[table.header().size()];
        for (int column = 0; column < shortColumns.length; column++) {
            int index = column;
            shortColumns[column] = table.rows().stream()
                    .flatMap(row -> row.get(index).stream())
                    .allMatch(line -> Typeface.width(line) <= SHORT_CELL);
        }
        for (List<List<String>> row : table.rows()) {
            List<Cell> cells = new ArrayList<>(row.size());
            for (int column = 0; column < row.size(); column++) {
                Paragraph shape = shortColumns[column] ? CENTRED : LEFT;
                cells.add(new Cell(
                        row.get(column).stream()
                                .map(line -> new Line(line, CELL_TEXT, shape))
                                .toList(),
                        false,
                        HwpxShapes.CELL));
            }
            rows.add(cells);
        }
        draw(run, rows, widths(table.widths()), false);
    }

    void add(Run run, Piece.Officers officers) {
        List<Cell> what = new ArrayList<>();
        List<Cell> who = new ArrayList<>();
        for (Piece.Officer officer : officers.officers()) {
            what.add(plain(true, new Line(officer.part(), SMALL, LEFT), new Line(officer.position(), OFFICER, LEFT)));
            who.add(plain(false, new Line(officer.signature(), OFFICER, LEFT), new Line(officer.name(), NAME, LEFT)));
        }
        int share = ColumnWidths.WHOLE / what.size();
        draw(run, List.of(what, who), widths(what.stream().map(cell -> share).toList()), true);
    }

    /**
     * A frame at the bottom of the page its anchor is on, as wide as the text, with a line above; the text keeps clear of it.
     * Where too little of the page is left, the word processor takes the anchor to the next one.
     *
     * @param pieces what will stand in it, for an estimate of its height
     * @return the inside of the frame
     */
    ParaListCore atBottom(Run run, List<Piece> pieces) {
        Table table = run.addNewTable();
        long height = pieces.stream()
                .mapToLong(piece -> piece instanceof Piece.Officers ? OFFICERS_HEIGHT : LINE_HEIGHT)
                .sum();
        place(table, HwpxPaper.TEXT_WIDTH, height, Place.PAGE_BOTTOM);
        table.pageBreakAnd(TablePageBreak.NONE).repeatHeaderAnd(false);
        table.rowCntAnd((short) 1).colCntAnd((short) 1);
        table.cellSpacingAnd(0).borderFillIDRefAnd(HwpxShapes.NO_BORDER).noAdjust(false);
        table.createInMargin();
        table.inMargin().set(0L, 0L, (long) EDGE_MARGIN, 0L);
        Tc cell = table.addNewTr().addNewTc();
        cell.createCellAddr();
        cell.cellAddr().colAddrAnd((short) 0).rowAddr((short) 0);
        cell.createCellSz();
        cell.cellSz().widthAnd((long) HwpxPaper.TEXT_WIDTH).height(height);
        shape(cell, false, HwpxShapes.LINE_ABOVE);
        cell.cellMargin().set(0L, 0L, (long) EDGE_MARGIN, 0L);
        return cell.subList();
    }

    private static Cell plain(boolean header, Line... lines) {
        return new Cell(List.of(lines), header, HwpxShapes.NO_BORDER);
    }

    private static List<Integer> widths(List<Integer> shares) {
        return shares.stream()
                .map(share -> (int) ((long) share * HwpxPaper.TEXT_WIDTH / ColumnWidths.WHOLE))
                .toList();
    }

    /** @param asLetter whether it stands in its line like a letter, in one piece, or may break across pages */
    private void draw(Run run, List<List<Cell>> rows, List<Integer> widths, boolean asLetter) {
        Table table = run.addNewTable();
        List<Integer> heights = rows.stream().map(row -> height(row, widths)).toList();
        place(
                table,
                widths.stream().mapToLong(Integer::longValue).sum(),
                heights.stream().mapToLong(Integer::longValue).sum(),
                asLetter ? Place.LETTER : Place.BREAKING);
        table.pageBreakAnd(TablePageBreak.CELL).repeatHeaderAnd(true);
        table.rowCntAnd((short) rows.size()).colCntAnd((short) widths.size());
        table.cellSpacingAnd(0)
                .borderFillIDRefAnd(asLetter ? HwpxShapes.NO_BORDER : HwpxShapes.CELL)
                .noAdjust(false);
        table.createInMargin();
        margins(table.inMargin());
        for (int row = 0; row < rows.size(); row++) {
            Tr line = table.addNewTr();
            for (int column = 0; column < widths.size(); column++) {
                Tc cell = line.addNewTc();
                cell.createCellAddr();
                cell.cellAddr().colAddrAnd((short) column).rowAddr((short) row);
                cell.createCellSz();
                cell.cellSz().widthAnd((long) widths.get(column)).height((long) heights.get(row));
                fill(cell, rows.get(row).get(column));
            }
        }
    }

    private void place(Table table, long width, long height, Place place) {
        tables++;
        table.idAnd(String.valueOf(tables)).zOrderAnd(tables - 1).numberingTypeAnd(NumberingType.TABLE);
        table.textWrapAnd(TextWrapMethod.TOP_AND_BOTTOM).textFlowAnd(TextFlowSide.BOTH_SIDES);
        table.lockAnd(false).dropcapstyle(DropCapStyle.None);
        table.createSZ();
        table.sz().widthAnd(width).widthRelToAnd(WidthRelTo.ABSOLUTE);
        table.sz().heightAnd(height).heightRelToAnd(HeightRelTo.ABSOLUTE).protect(false);
        table.createPos();
        boolean bottom = place == Place.PAGE_BOTTOM;
        table.pos()
                .treatAsCharAnd(place == Place.LETTER)
                .affectLSpacingAnd(false)
                .flowWithTextAnd(!bottom);
        table.pos().allowOverlapAnd(false).holdAnchorAndSOAnd(false);
        table.pos().vertRelToAnd(bottom ? VertRelTo.PAGE : VertRelTo.PARA).horzRelToAnd(HorzRelTo.COLUMN);
        table.pos()
                .vertAlignAnd(bottom ? VertAlign.BOTTOM : VertAlign.TOP)
                .horzAlignAnd(HorzAlign.LEFT)
                .vertOffsetAnd(0L)
                .horzOffset(0L);
        table.createOutMargin();
        table.outMargin().set(0L, 0L, 141L, 141L);
    }

    private void fill(Tc cell, Cell content) {
        shape(cell, content.header(), content.border());
        for (Line line : content.lines()) {
            HwpxPaper.paragraph(cell.subList(), shapes.id(line.shape()))
                    .addNewRun()
                    .charPrIDRefAnd(shapes.id(line.letters()))
                    .addNewT()
                    .addText(line.text());
        }
    }

    private static void shape(Tc cell, boolean header, String border) {
        cell.nameAnd("").headerAnd(header).hasMarginAnd(true).protectAnd(false);
        cell.editableAnd(false).dirtyAnd(false).borderFillIDRef(border);
        cell.createCellSpan();
        cell.cellSpan().colSpanAnd((short) 1).rowSpan((short) 1);
        cell.createCellMargin();
        margins(cell.cellMargin());
        cell.createSubList();
        cell.subList().idAnd("").textDirectionAnd(TextDirection.HORIZONTAL).lineWrapAnd(LineWrapMethod.BREAK);
        cell.subList().vertAlignAnd(VerticalAlign2.CENTER).linkListIDRefAnd("0").linkListNextIDRefAnd("0");
        cell.subList().textWidthAnd(0).textHeightAnd(0).hasTextRefAnd(false).hasNumRef(false);
    }

    private static void margins(LeftRightTopBottom margins) {
        margins.set((long) SIDE_MARGIN, (long) SIDE_MARGIN, (long) EDGE_MARGIN, (long) EDGE_MARGIN);
    }

    /** An estimate that the word processor replaces when it lays the table out. */
    private static int height(List<Cell> row, List<Integer> widths) {
        int most = 1;
        for (int column = 0; column < row.size(); column++) {
            double room = Math.max(widths.get(column) - 2 * SIDE_MARGIN, CELL_TEXT.height());
            int lines = 0;
            for (Line line : row.get(column).lines()) {
                double width = Typeface.width(line.text()) * line.letters().height();
                lines += Math.max(1, (int) Math.ceil(width / room));
            }
            most = Math.max(most, lines);
        }
        return most * LINE_HEIGHT + 2 * EDGE_MARGIN;
    }
}
