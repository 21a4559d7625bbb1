package kr.opengov.web.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import kr.opengov.platform.approvals.LibraryRow;
import kr.opengov.web.export.Column;
import kr.opengov.web.frame.Format;

/** The columns of the library for downloads and for the programming interface; the names are published. */
@ApplicationScoped
public class LibraryColumns {

    @Inject
    private Format format;

    /** The columns with headings in the language of the request; codes are never translated. */
    public List<Column<LibraryRow>> get() {
        return List.of(
                column("number", LibraryRow::number),
                column("registeredOn", LibraryRow::registeredOn),
                column("kind", LibraryRow::kind),
                column("title", LibraryRow::title),
                column("titleEn", LibraryRow::titleEn),
                column("unitKo", LibraryRow::unitNameKo),
                column("unitEn", LibraryRow::unitNameEn),
                column("disclosure", LibraryRow::disclosure),
                column("replaces", LibraryRow::replaces));
    }

    private Column<LibraryRow> column(String name, Function<LibraryRow, ?> value) {
        return new Column<>(name, format.sentence("documents.column." + name), value);
    }
}
