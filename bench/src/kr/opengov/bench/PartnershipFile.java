package kr.opengov.bench;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The import of a file of the size of the partnership's database, 558 rows of 171 columns, with an invented text in each
 * cell and about as many cells to repair as the real one has.
 */
final class PartnershipFile implements Subject {
    private static final int ROWS = 558;
    private static final int COLUMNS = 171;
    private static final String PATH = "/desk/ogp-import";
    private static final String BOUNDARY = "----bench-partnership-file";

    @Override
    public void measure(Stage stage) throws Exception {
        stage.say("Importing a file of 558 rows and 171 columns");
        Client assessor = Client.signedIn(stage, "assessor");
        byte[] file = file();
        double[] seconds = new double[Bench.ROUNDS];
        for (int i = 0; i < seconds.length; i++) {
            assessor.get(PATH);
            byte[] body = body(assessor.fields(PATH, "import", Map.of()), file);
            long start = System.nanoTime();
            String led = assessor.upload(PATH, BOUNDARY, HttpRequest.BodyPublishers.ofByteArray(body));
            seconds[i] = (System.nanoTime() - start) / 1e9;
            if (!led.contains(PATH)) {
                throw new IOException("the file was not taken: " + led);
            }
        }
        stage.table()
                .row(
                        "import of 558 × 171 cells",
                        "%.1f s".formatted(Table.median(seconds)),
                        "",
                        "at most 5 s, the first %.1f s".formatted(seconds[0]));
    }

    private static byte[] body(Map<String, String> fields, byte[] file) {
        StringBuilder head = new StringBuilder();
        fields.forEach((name, value) -> head.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"")
                .append(name)
                .append("\"\r\n\r\n")
                .append(value)
                .append("\r\n"));
        head.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"import:file\"; filename=\"invented.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n");
        byte[] before = head.toString().getBytes(StandardCharsets.UTF_8);
        byte[] after = ("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8);
        byte[] whole = new byte[before.length + file.length + after.length];
        System.arraycopy(before, 0, whole, 0, before.length);
        System.arraycopy(file, 0, whole, before.length, file.length);
        System.arraycopy(after, 0, whole, before.length + file.length, after.length);
        return whole;
    }

    private static byte[] file() {
        StringBuilder text = new StringBuilder("Commitment Unique Identifier,Commitment Number,Start Date");
        for (int column = 3; column < COLUMNS; column++) {
            text.append(",Invented ").append(column);
        }
        for (int row = 0; row < ROWS; row++) {
            text.append("\r\nINV").append(row).append(',').append(row % 40).append(".,IV quarter of 2014");
            for (int column = 3; column < COLUMNS; column++) {
                text.append(column == 3 && row % 2 == 0 ? ",2.2999999999999998" : ",Invented text of a cell " + column);
            }
        }
        return text.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }
}
