package kr.opengov.web.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes a list as a workbook: a sheet with the table, its head fixed and filterable, and a sheet with what the list was
 * asked for. Only a window of rows is held in memory, so the length of a list costs disk, not heap.
 */
final class XlsxFile {
    private static final int ROWS_IN_MEMORY = 100;
    private static final int WIDTH_UNITS_PER_CHARACTER = 256;
    private static final int WIDEST = 60;
    private static final int NARROWEST = 12;
    private static final String CUT = "…";

    private final SXSSFWorkbook workbook;
    private final CellStyle head;
    private final CellStyle day;
    private final CellStyle literal;

    private XlsxFile(SXSSFWorkbook workbook) {
        this.workbook = workbook;
        this.head = workbook.createCellStyle();
        Font bold = workbook.createFont();
        bold.setBold(true);
        head.setFont(bold);
        this.day = workbook.createCellStyle();
        day.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
        this.literal = workbook.createCellStyle();
        // A string cell is never calculated; the mark keeps it so when somebody edits the cell or saves it as CSV.
        literal.setQuotePrefixed(true);
    }

    static <T> void write(ExportedList<T> list, OutputStream out) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            XlsxFile file = new XlsxFile(workbook);
            file.writeTable(list);
            file.writeCircumstances(list);
            workbook.write(out);
        }
    }

    private <T> void writeTable(ExportedList<T> list) {
        SXSSFSheet sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(list.title()));
        List<Column<T>> columns = list.columns();
        sheet.createFreezePane(0, 1);
        Row first = sheet.createRow(0);
        for (int i = 0; i < columns.size(); i++) {
            String label = columns.get(i).label();
            write(first.createCell(i), label);
            first.getCell(i).setCellStyle(head);
            sheet.setColumnWidth(i, width(label));
        }
        int last = 0;
        for (T row : list.rows()) {
            Row cells = sheet.createRow(++last);
            for (int i = 0; i < columns.size(); i++) {
                Object value = columns.get(i).of(row);
                if (value != null) {
                    write(cells.createCell(i), value);
                }
            }
        }
        sheet.setAutoFilter(new CellRangeAddress(0, last, 0, columns.size() - 1));
    }

    private void writeCircumstances(ExportedList<?> list) {
        if (list.circumstances().isEmpty()) {
            return;
        }
        SXSSFSheet sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName("info"));
        sheet.setColumnWidth(0, 2 * NARROWEST * WIDTH_UNITS_PER_CHARACTER);
        sheet.setColumnWidth(1, WIDEST * WIDTH_UNITS_PER_CHARACTER);
        int number = 0;
        for (Map.Entry<String, ?> circumstance : list.circumstances().entrySet()) {
            Row row = sheet.createRow(number++);
            write(row.createCell(0), circumstance.getKey());
            row.getCell(0).setCellStyle(head);
            if (circumstance.getValue() != null) {
                write(row.createCell(1), circumstance.getValue());
            }
        }
    }

    /** Real numbers and days, so that the office can calculate and sort; instants as ISO text, which keeps the zone. */
    private void write(Cell cell, Object value) {
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof Boolean bool) {
            cell.setCellValue(bool);
        } else if (value instanceof LocalDate date) {
            cell.setCellValue(date);
            cell.setCellStyle(day);
        } else if (value instanceof Instant instant) {
            cell.setCellValue(instant.toString());
        } else {
            String text = fitting(value.toString());
            cell.setCellValue(text);
            if (SpreadsheetText.looksLikeFormula(text)) {
                cell.setCellStyle(literal);
            }
        }
    }

    /** The format holds no more in a cell; a mark shows that something is missing. */
    private static String fitting(String text) {
        int most = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
        return text.length() <= most ? text : text.substring(0, most - CUT.length()) + CUT;
    }

    /** Hangul takes about twice the width of a Latin letter; the arrow of the filter takes some too. */
    private static int width(String label) {
        int characters = label.codePoints().map(c -> c < 0x1100 ? 1 : 2).sum() + 4;
        return Math.min(WIDEST, Math.max(NARROWEST, characters)) * WIDTH_UNITS_PER_CHARACTER;
    }
}
