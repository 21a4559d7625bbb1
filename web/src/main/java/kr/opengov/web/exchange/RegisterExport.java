package kr.opengov.web.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kr.opengov.membership.ExchangedList;
import kr.opengov.membership.ListTable;
import kr.opengov.web.export.Column;
import kr.opengov.web.export.ExportedList;
import kr.opengov.web.frame.Format;

/** Lists of the register on their way into files. Heading and key are the same word in every language: the file is read again. */
@ApplicationScoped
public class RegisterExport {

    @Inject
    private Format format;

    /** A list with what it is called in the language of the request. */
    public ExportedList<List<String>> of(ListTable table) {
        List<Column<List<String>>> columns = new ArrayList<>();
        for (String name : table.columns()) {
            int place = columns.size();
            columns.add(new Column<>(name, name, row -> row.get(place).isEmpty() ? null : row.get(place)));
        }
        return new ExportedList<>(
                table.list().fileName(),
                name(table.list()),
                Map.of("total", table.rows().size()),
                columns,
                table.rows());
    }

    /** What a list is called. */
    public String name(ExchangedList list) {
        return format.sentence("exchange.list." + list);
    }
}
