package kr.opengov.web.plans;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import kr.opengov.platform.Refusal;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A file of the partnership's database: its head and its rows with every cell as it stands, blanks at the ends and line
 * breaks inside included.
 */
record OgpFile(List<String> head, List<List<String>> rows) {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** @throws Refusal {@code IMPORT_FILE_UNREADABLE} for what is no CSV */
    static OgpFile read(InputStream content) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (CSVParser parser = CSVFormat.RFC4180.parse(new InputStreamReader(content, StandardCharsets.UTF_8))) {
            for (CSVRecord record : parser) {
                rows.add(record.toList());
            }
        } catch (IllegalStateException | UncheckedIOException noTable) {
            throw Refusal.ofField("file", "IMPORT_FILE_UNREADABLE");
        }
        if (rows.isEmpty()) {
            throw Refusal.ofField("file", "IMPORT_FILE_UNREADABLE");
        }
        List<String> head = new ArrayList<>(rows.remove(0));
        if (!head.get(0).isEmpty() && head.get(0).charAt(0) == BYTE_ORDER_MARK) {
            head.set(0, head.get(0).substring(1));
        }
        return new OgpFile(head, rows);
    }
}
