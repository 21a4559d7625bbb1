package kr.opengov.platform.internal.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import kr.dogfoot.hwpxlib.object.HWPXFile;
import kr.dogfoot.hwpxlib.object.content.context_hpf.MetaData;
import kr.dogfoot.hwpxlib.writer.HWPXWriter;

/**
 * Packs an HWPX file: title, language and the day of issue as its only description, the type of the file first and not
 * compressed, as the container's rules ask, and no time of writing, so that the same document gives the same bytes.
 */
final class HwpxArchive {
    private static final String TYPE = "mimetype";
    /** One of the first an archive can name; in the month before, it is kept a second time with the zone of the machine. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private HwpxArchive() {}

    static byte[] write(HWPXFile file, Composition composition, LocalDate issued) {
        describe(file.contentHPFFile().metaData(), composition, issued);
        try {
            return repacked(HWPXWriter.toBytes(file));
        } catch (Exception failed) {
            throw new IllegalStateException("HWPX of a document", failed);
        }
    }

    private static void describe(MetaData description, Composition composition, LocalDate issued) {
        while (description.countOfMeta() > 0) {
            description.removeMeta(0);
        }
        description.createTitle();
        description.title().addText(composition.title());
        description.createLanguage();
        description.language().addText(composition.language());
        if (issued != null) {
            description.addNewMeta().nameAnd("CreatedDate").contentAnd("text").text(issued + "T00:00:00Z");
        }
    }

    private static byte[] repacked(byte[] archive) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(archive.length);
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(archive));
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry old = from.getNextEntry(); old != null; old = from.getNextEntry()) {
                byte[] content = from.readAllBytes();
                ZipEntry entry = new ZipEntry(old.getName());
                entry.setTimeLocal(NO_TIME);
                if (TYPE.equals(old.getName())) {
                    store(entry, content);
                }
                to.putNextEntry(entry);
                to.write(content);
            }
        }
        return bytes.toByteArray();
    }

    private static void store(ZipEntry entry, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
    }
}
