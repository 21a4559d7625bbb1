package kr.opengov.platform.internal.approvals;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.ResidentNumbers;
import kr.opengov.platform.approvals.DisclosureClass;
import kr.opengov.platform.approvals.DocumentText;
import kr.opengov.platform.files.FileView;
import kr.opengov.platform.internal.files.FileRow;
import kr.opengov.platform.internal.files.PublishableFiles;

/** What a text must be before it goes through the line, and again before it is registered. */
final class ContentRules {

    private static final int FIRST_CLAUSE = 1;
    private static final int LAST_CLAUSE = 8;
    private static final int MOST_NAMED = 10;

    private ContentRules() {}

    /**
     * @param missing the characters of a text the printed form cannot show
     * @throws Refusal {@code CLAUSE_MISSING}, {@code CLAUSE_UNKNOWN}, {@code CLAUSE_OF_OPEN_DOCUMENT}, {@code
     *     OPEN_PART_MISSING}, {@code CHARACTERS_NOT_PRINTABLE}, {@code RESIDENT_NUMBER_FOUND}
     */
    static void check(Document document, Function<String, List<String>> missing) {
        DocumentText text = document.text();
        disclosure(text);
        String everything = Stream.concat(
                        Stream.of(text.title(), text.body(), text.openBody(), text.recipients(), english(text)),
                        document.annexes().stream().flatMap(annex -> Stream.of(annex.title(), annex.text())))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        List<String> unprintable = Stream.concat(turning(everything), missing.apply(everything).stream())
                .distinct()
                .toList();
        if (!unprintable.isEmpty()) {
            throw Refusal.ofField("body", "CHARACTERS_NOT_PRINTABLE", named(unprintable));
        }
        residentNumbers(document, text);
    }

    /**
     * The files the public would read hold no resident registration number.
     *
     * @throws Refusal those of {@link PublishableFiles#check}
     */
    static void files(EntityManager em, Document document, boolean inspected) {
        PublishableFiles.check("annex", publicFiles(em, document), inspected);
    }

    /** The files of the annexes that the document lets everybody read; one SQL statement where there are any. */
    static List<FileView> publicFiles(EntityManager em, Document document) {
        DisclosureClass disclosure = document.text().disclosure();
        List<Long> ids = document.annexes().stream()
                .filter(annex -> disclosure == DisclosureClass.OPEN
                        || (disclosure == DisclosureClass.PARTLY_OPEN && annex.openPart()))
                .map(DocumentAnnex::fileId)
                .filter(Objects::nonNull)
                .toList();
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("SELECT f FROM FileRow f WHERE f.id IN :ids ORDER BY f.id", FileRow.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .map(FileRow::view)
                        .toList();
    }

    /** A class that closes anything names its ground (정보공개법 제9조 제1항 각 호). */
    private static void disclosure(DocumentText text) {
        boolean open = text.disclosure() == DisclosureClass.OPEN;
        if (text.clauses().stream().anyMatch(clause -> clause < FIRST_CLAUSE || clause > LAST_CLAUSE)) {
            throw Refusal.ofField("clauses", "CLAUSE_UNKNOWN");
        }
        if (open && !text.clauses().isEmpty()) {
            throw Refusal.ofField("clauses", "CLAUSE_OF_OPEN_DOCUMENT");
        }
        if (!open && text.clauses().isEmpty()) {
            throw Refusal.ofField("clauses", "CLAUSE_MISSING");
        }
        if (text.disclosure() == DisclosureClass.PARTLY_OPEN && Blank.is(text.openBody())) {
            throw Refusal.ofField("openBody", "OPEN_PART_MISSING");
        }
    }

    /** Found before anything is published: in all that the public will read (개인정보 보호법 제24조의2). */
    private static void residentNumbers(Document document, DocumentText text) {
        if (text.disclosure() == DisclosureClass.CLOSED) {
            return;
        }
        boolean whole = text.disclosure() == DisclosureClass.OPEN;
        ResidentNumbers.refuse("title", text.title());
        ResidentNumbers.refuse("recipients", text.recipients());
        ResidentNumbers.refuse("bodyEn", english(text));
        ResidentNumbers.refuse(whole ? "body" : "openBody", whole ? text.body() : text.openBody());
        document.annexes().stream().filter(annex -> whole || annex.openPart()).forEach(annex -> {
            ResidentNumbers.refuse("annex", annex.title());
            ResidentNumbers.refuse("annex", annex.text());
        });
    }

    private static String english(DocumentText text) {
        return text.english() == null
                ? null
                : text.english().title() + "\n" + text.english().body();
    }

    /** Marks that turn the direction of what follows: nobody sees them, and the text reads otherwise than it was approved. */
    private static Stream<String> turning(String text) {
        return text.codePoints()
                .filter(each -> each >= 0x202A && each <= 0x202E || each >= 0x2066 && each <= 0x2069)
                .mapToObj(Character::toString);
    }

    private static String named(List<String> characters) {
        return characters.stream()
                .limit(MOST_NAMED)
                .map(each -> turning(each).findAny().isPresent()
                        ? String.format("U+%04X", each.codePointAt(0))
                        : String.format("%s (U+%04X)", each, each.codePointAt(0)))
                .collect(Collectors.joining(", "));
    }
}
