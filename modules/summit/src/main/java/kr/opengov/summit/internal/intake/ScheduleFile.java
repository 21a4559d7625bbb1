package kr.opengov.summit.internal.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import kr.opengov.platform.Refusal;
import kr.opengov.summit.ScheduleIntake;

/** A schedule file, plain or gzipped, and never more of it than {@link ScheduleIntake#MOST_BYTES}. */
final class ScheduleFile {
    private static final int GZIP_FIRST = 0x1f;
    private static final int GZIP_SECOND = 0x8b;

    private ScheduleFile() {}

    /**
     * Reads a file whole, before anything is written.
     *
     * @throws Refusal {@code IMPORT_TOO_LARGE} also for an archive that would become too large, {@code
     *     IMPORT_SCHEDULE_UNREADABLE}, and those of the formats
     */
    static ImportedSchedule read(InputStream file) {
        try {
            byte[] content = limited(file);
            if (content.length > 1 && (content[0] & 0xff) == GZIP_FIRST && (content[1] & 0xff) == GZIP_SECOND) {
                try (InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(content))) {
                    content = limited(unpacked);
                }
            }
            return switch (first(content)) {
                case '<' -> ScheduleXmlReading.read(content);
                case '{' -> ScheduleJsonReading.read(content);
                default -> throw new Refusal("IMPORT_SCHEDULE_UNREADABLE");
            };
        } catch (IOException broken) {
            throw new Refusal("IMPORT_SCHEDULE_UNREADABLE");
        }
    }

    private static byte[] limited(InputStream file) throws IOException {
        byte[] content = file.readNBytes(ScheduleIntake.MOST_BYTES + 1);
        if (content.length > ScheduleIntake.MOST_BYTES) {
            throw new Refusal("IMPORT_TOO_LARGE", ScheduleIntake.MOST_BYTES >> 20);
        }
        return content;
    }

    /** The first sign after a byte order mark and white space. */
    private static int first(byte[] content) {
        for (byte one : content) {
            int sign = one & 0xff;
            if (sign > ' ' && sign < 0x80) {
                return sign;
            }
        }
        return ' ';
    }
}
