package kr.opengov.platform.internal.files;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kr.opengov.platform.Refusal;

/** A type of file the portal can check; which of them an installation accepts is a setting. */
enum AcceptedType {
    PDF("application/pdf", Proof.DETECTED),
    PNG("image/png", Proof.DETECTED),
    JPG("image/jpeg", Proof.DETECTED),
    JPEG("image/jpeg", Proof.DETECTED),
    TXT("text/plain", Proof.TEXT),
    CSV("text/csv", Proof.TEXT),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "word/document.xml"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xl/workbook.xml"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "ppt/presentation.xml"),
    ODT("application/vnd.oasis.opendocument.text", Proof.DECLARED),
    ODS("application/vnd.oasis.opendocument.spreadsheet", Proof.DECLARED),
    ODP("application/vnd.oasis.opendocument.presentation", Proof.DECLARED),
    HWPX("application/hwp+zip", Proof.DECLARED),
    HWP("application/x-hwp", Proof.HWP);

    /** How the content proves its type. */
    enum Proof {
        /** The first bytes say it. */
        DETECTED,
        /** It is text in a known encoding, and nothing else. */
        TEXT,
        /** A ZIP archive with a certain entry. */
        ENTRY,
        /** A ZIP archive whose entry {@code mimetype} names it. */
        DECLARED,
        /** A compound document (or an older file) that names itself. */
        HWP
    }

    private final String mediaType;
    private final Proof proof;
    private final String entry;

    AcceptedType(String mediaType, Proof proof) {
        this.mediaType = mediaType;
        this.proof = proof;
        this.entry = null;
    }

    AcceptedType(String mediaType, String entry) {
        this.mediaType = mediaType;
        this.proof = Proof.ENTRY;
        this.entry = entry;
    }

    /** @throws Refusal {@code FILE_TYPE_REFUSED} for an extension the portal cannot check */
    static AcceptedType of(String extension) {
        return find(extension).orElseThrow(() -> Refusal.ofField("file", "FILE_TYPE_REFUSED", extension));
    }

    static Optional<AcceptedType> find(String extension) {
        return Arrays.stream(values())
                .filter(type -> type.name().toLowerCase(Locale.ROOT).equals(extension))
                .findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    Proof proof() {
        return proof;
    }

    /** The entry of the archive that proves the type; null for other proofs. */
    String entry() {
        return entry;
    }

    /** What the detection may call a text of this type. */
    static Set<String> texts() {
        return Set.of("text/plain", "text/csv", "text/tab-separated-values");
    }
}
