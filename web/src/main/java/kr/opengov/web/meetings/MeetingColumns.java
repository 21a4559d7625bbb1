package kr.opengov.web.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import kr.opengov.membership.DecisionRow;
import kr.opengov.membership.MeetingRow;
import kr.opengov.membership.PartialDay;
import kr.opengov.web.export.Column;
import kr.opengov.web.frame.Format;

/**
 * The columns of meetings and decisions for downloads and for the programming interface. The names are published: they keep
 * their meaning for good; a new fact is a new column at the end.
 */
@ApplicationScoped
public class MeetingColumns {

    @Inject
    private Format format;

    public List<Column<MeetingRow>> ofMeetings() {
        return List.of(
                column("code", MeetingRow::code),
                column("bodyCode", MeetingRow::bodyCode),
                column("bodyNameKo", MeetingRow::bodyNameKo),
                column("bodyNameEn", MeetingRow::bodyNameEn),
                column("ordinal", MeetingRow::ordinal),
                column("titleKo", MeetingRow::titleKo),
                column("titleEn", MeetingRow::titleEn),
                column("kind", MeetingRow::kind),
                column("mode", MeetingRow::mode),
                column("state", MeetingRow::state),
                column("firstOn", row -> new PartialDay(row.firstOn(), row.precision()).toString()),
                column("lastOn", row -> new PartialDay(row.lastOn(), row.precision()).toString()),
                column("startsAt", MeetingRow::startsAt),
                column("endsAt", MeetingRow::endsAt),
                column("minutesEditions", MeetingRow::editions),
                column("invented", MeetingRow::invented),
                column("openToPublic", MeetingRow::openToPublic));
    }

    public List<Column<DecisionRow>> ofDecisions() {
        return List.of(
                column("id", DecisionRow::id),
                column("meetingCode", DecisionRow::meetingCode),
                column("bodyCode", DecisionRow::bodyCode),
                column("titleKo", DecisionRow::titleKo),
                column("titleEn", DecisionRow::titleEn),
                column("outcome", DecisionRow::outcome),
                column("textKo", DecisionRow::textKo),
                column("textEn", DecisionRow::textEn),
                column("textHash", DecisionRow::textHash),
                column("votesFor", DecisionRow::votesFor),
                column("votesAgainst", DecisionRow::votesAgainst),
                column("abstentions", DecisionRow::abstentions),
                column("recused", DecisionRow::recused),
                column("present", DecisionRow::present),
                column("needed", DecisionRow::needed),
                column("written", DecisionRow::written),
                column("decidedOn", DecisionRow::decidedOn),
                column("effectiveOn", DecisionRow::effectiveOn),
                column("evidence", DecisionRow::evidence),
                column("invented", DecisionRow::invented),
                column("correctsId", DecisionRow::correctsId));
    }

    private <T> Column<T> column(String name, Function<T, ?> value) {
        return new Column<>(name, format.sentence("meetings.column." + name), value);
    }
}
