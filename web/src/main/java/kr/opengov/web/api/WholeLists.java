package kr.opengov.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kr.opengov.web.export.Column;
import kr.opengov.web.export.Download;
import kr.opengov.web.export.ExportedList;
import kr.opengov.web.frame.Format;
import kr.opengov.web.members.DayQuestion;

/** Lists that are answered whole, with title and headings in the language of the address. */
@RequestScoped
public class WholeLists {

    @Inject
    private Format format;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest http;

    /**
     * The day and the instant asked about.
     *
     * @throws BadRequestException when one of them is none
     */
    DayQuestion question() {
        return BadQuery.day(http, clock);
    }

    /** A list whose title is the sentence with a key; {@link ExportedList} says the rest. */
    <T> ExportedList<T> list(
            String name,
            String title,
            Map<String, ?> circumstances,
            List<Column<T>> columns,
            Iterable<? extends T> rows) {
        return new ExportedList<>(name, format.sentence(title), circumstances, columns, rows);
    }

    /** A column whose heading is the sentence with a key. */
    <T> Column<T> column(String name, String heading, Function<T, ?> value) {
        return new Column<>(name, format.sentence(heading), value);
    }

    /** The list as a file of today. */
    Response file(ExportedList<?> list, String extension) {
        return file(list, extension, LocalDate.now(clock));
    }

    /** The list of a day as a file. */
    Response file(ExportedList<?> list, String extension, LocalDate day) {
        return Download.of(list, BadQuery.format(extension), day.toString());
    }
}
