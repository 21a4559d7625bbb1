package kr.opengov.db.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the facts of the demonstration: UTF-8, a header, blank for null. */
final class Facts {
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setNullString("")
            .get();

    private Facts() {}

    /** The lines of a file in the folder {@code demo}, by the names of its header. */
    static List<CSVRecord> of(String file) throws IOException {
        try (InputStream in = Facts.class.getResourceAsStream("/demo/" + file)) {
            if (in == null) {
                throw new IllegalStateException("no facts at demo/" + file);
            }
            return CSVParser.parse(new InputStreamReader(in, StandardCharsets.UTF_8), FORMAT)
                    .getRecords();
        }
    }

    static boolean flag(CSVRecord line, String column) {
        return Boolean.parseBoolean(line.get(column));
    }

    static int number(CSVRecord line, String column) {
        return Integer.parseInt(line.get(column));
    }

    static Integer numberOrNull(CSVRecord line, String column) {
        return line.get(column) == null ? null : Integer.valueOf(line.get(column));
    }
}
