package kr.opengov.web.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats every list of the portal can be downloaded in. */
public enum ExportFormat {
    /** RFC 4180 in UTF-8, with the byte order mark that spreadsheets need for Hangul. */
    CSV("text/csv;charset=UTF-8") {
        @Override
        public void write(ExportedList<?> list, OutputStream out) throws IOException {
            CsvFile.write(list, out);
        }
    },
    /** Office Open XML, ECMA-376. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        public void write(ExportedList<?> list, OutputStream out) throws IOException {
            XlsxFile.write(list, out);
        }
    },
    JSON("application/json;charset=UTF-8") {
        @Override
        public void write(ExportedList<?> list, OutputStream out) throws IOException {
            JsonFile.write(list, out);
        }
    };

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The format with a name such as {@code csv}, in any case; empty for every other text and for null. */
    public static Optional<ExportFormat> named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.name().equalsIgnoreCase(name))
                .findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    /** The end of the file name, without the dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Writes the list and leaves the stream open.
     *
     * @throws IOException when the stream does; the file is then incomplete
     */
    public abstract void write(ExportedList<?> list, OutputStream out) throws IOException;
}
