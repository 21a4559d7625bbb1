package kr.opengov.web.members;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import kr.opengov.membership.DayPrecision;
import kr.opengov.membership.MemberRow;
import kr.opengov.membership.PartialDay;
import kr.opengov.web.export.Column;
import kr.opengov.web.frame.Format;

/**
 * The columns of the member list for downloads and for the programming interface. The names are published: they keep
 * their meaning for good; a new fact is a new column at the end.
 */
@ApplicationScoped
public class MemberColumns {

    @Inject
    private Format format;

    /** The columns with headings in the language of the request; codes of the register are never translated. */
    public List<Column<MemberRow>> get() {
        return List.of(
                column("code", MemberRow::code),
                column("kind", MemberRow::kind),
                column("nameKo", MemberRow::nameKo),
                column("nameEn", MemberRow::nameEn),
                column("countryCode", MemberRow::countryCode),
                column("region", MemberRow::region),
                column("regionConfidence", MemberRow::regionConfidence),
                column("since", row -> known(row.since())),
                column("sincePrecision", row -> row.since().precision()),
                column("sinceConfidence", MemberRow::sinceConfidence),
                column("status", MemberRow::status),
                column("statusSince", row -> known(row.statusSince())),
                column("statusPrecision", row -> row.statusSince().precision()),
                column("statusConfidence", MemberRow::statusConfidence),
                column("cohort", MemberRow::cohort),
                column("ogpCode", MemberRow::ogpCode));
    }

    private Column<MemberRow> column(String name, Function<MemberRow, ?> value) {
        return new Column<>(name, format.sentence("members.column." + name), value);
    }

    /** As much of the day as is known, in ISO 8601 with reduced precision; null where nothing is. */
    static String known(PartialDay day) {
        return day == null || day.precision() == DayPrecision.UNKNOWN ? null : day.toString();
    }
}
