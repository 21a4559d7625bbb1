package kr.opengov.web.summit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Collectors;
import kr.opengov.platform.Bilingual;
import kr.opengov.summit.ExportedSession;
import kr.opengov.summit.ExportedSpeaker;
import kr.opengov.web.export.Column;
import kr.opengov.web.frame.Format;

/** The columns of sessions and speakers in files. Their names are those an import reads. */
@RequestScoped
public class SummitColumns {

    @Inject
    private Format format;

    public String title(String list) {
        return format.sentence("sessions".equals(list) ? "summit.programme" : "summit.speakers.list");
    }

    public List<Column<ExportedSession>> sessions() {
        return List.of(
                new Column<>("code", "code", ExportedSession::code),
                new Column<>("guid", "guid", ExportedSession::guid),
                new Column<>("title_ko", "title_ko", row -> row.title().ko()),
                new Column<>("title_en", "title_en", row -> row.title().en()),
                new Column<>("start", "start", row -> moment(row.start())),
                new Column<>("end", "end", row -> moment(row.end())),
                new Column<>("room", "room", row -> text(row.room())),
                new Column<>("theme", "theme", row -> text(row.theme())),
                new Column<>("format", "format", ExportedSession::format),
                new Column<>("hosts", "hosts", row -> texts(row.hosts())),
                new Column<>("speakers", "speakers", row -> texts(row.speakers())),
                new Column<>("languages", "languages", row -> String.join(", ", row.spoken())),
                new Column<>("interpretation", "interpretation", row -> String.join(", ", row.interpretation())),
                new Column<>("abstract", "abstract", row -> text(row.summary())),
                new Column<>("status", "status", ExportedSession::status));
    }

    public List<Column<ExportedSpeaker>> speakers() {
        return List.of(
                new Column<>("session", "session", ExportedSpeaker::session),
                new Column<>("session_title", "session_title", row -> text(row.sessionTitle())),
                new Column<>("name_ko", "name_ko", row -> row.name().ko()),
                new Column<>("name_en", "name_en", row -> row.name().en()),
                new Column<>("role", "role", ExportedSpeaker::role),
                new Column<>("organisation", "organisation", ExportedSpeaker::organisation),
                new Column<>("post", "post", ExportedSpeaker::post),
                new Column<>("country", "country", ExportedSpeaker::country));
    }

    private static String moment(ZonedDateTime moment) {
        return moment == null ? null : moment.toOffsetDateTime().toString();
    }

    private static String text(Bilingual bilingual) {
        return bilingual == null ? null : bilingual.text("ko");
    }

    private static String texts(List<Bilingual> names) {
        return names.stream().map(SummitColumns::text).collect(Collectors.joining("; "));
    }
}
