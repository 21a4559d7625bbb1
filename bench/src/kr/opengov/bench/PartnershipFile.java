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

    @Override
    public void measure(Stage stage) throws Exception {
        stage.say("Importing a file of 558 rows and 171 columns");
        Client assessor = Client.signedIn(stage, "assessor");
        byte[] file = file();
        double[] seconds = new double[Bench.ROUNDS];
        for (int i = 0; i < seconds.length; i++) {
            assessor.get(PATH);
            HttpRequest.BodyPublisher body = new FileForm(assessor.fields(PATH, "import", Map.of()))
                    .with("import:file", "invented.csv", file)
                    .publisher();
            long start = System.nanoTime();
            String led = assessor.upload(PATH, FileForm.BOUNDARY, body);
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
