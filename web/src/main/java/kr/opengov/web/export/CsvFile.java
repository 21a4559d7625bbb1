package kr.opengov.web.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/** Writes a list as CSV. Days and instants are ISO 8601, numbers have no separators: the file is for reading again. */
final class CsvFile {

    /** Without it Excel reads UTF-8 as the code page of the machine and shows broken Hangul. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.MINIMAL).get();

    private CsvFile() {}

    static <T> void write(ExportedList<T> list, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        // Not closed: the stream belongs to the caller.
        CSVPrinter printer = new CSVPrinter(writer, FORMAT);
        printer.printRecord(list.columns().stream()
                .map(column -> SpreadsheetText.neutral(column.label()))
                .toList());
        for (T row : list.rows()) {
            List<String> cells = new ArrayList<>(list.columns().size());
            for (Column<T> column : list.columns()) {
                cells.add(cell(column.of(row)));
            }
            printer.printRecord(cells);
        }
        printer.flush();
    }

    private static String cell(Object value) {
        if (value == null) {
            return "";
        }
        // A negative number starts like a formula and is none.
        return value instanceof Number ? value.toString() : SpreadsheetText.neutral(value.toString());
    }
}
