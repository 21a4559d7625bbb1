package kr.opengov.actionplans;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.opengov.platform.approvals.DisclosureClass;
import kr.opengov.platform.approvals.DocumentLibrary;
import kr.opengov.platform.approvals.LibraryDocument;
import kr.opengov.platform.approvals.RegisteredContent;

/** A library with one document, or without any. */
final class OneDocument extends DocumentLibrary {
    private final String title;
    private final String text;

    OneDocument(String title, String text) {
        super(null);
        this.title = title;
        this.text = text;
    }

    @Override
    public Optional<LibraryDocument> document(String number) {
        return text == null
                ? Optional.empty()
                : Optional.of(new LibraryDocument(
                        new RegisteredContent(
                                number,
                                LocalDate.of(2026, 3, 11),
                                "시험과",
                                null,
                                "CALL",
                                title,
                                text,
                                null,
                                DisclosureClass.OPEN,
                                null,
                                List.of(),
                                null,
                                List.of(),
                                List.of(),
                                1,
                                null,
                                null,
                                null),
                        null,
                        null));
    }
}
