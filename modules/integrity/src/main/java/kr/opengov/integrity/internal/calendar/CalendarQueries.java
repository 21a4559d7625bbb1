package kr.opengov.integrity.internal.calendar;

import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kr.opengov.integrity.ReportKind;

/** Reads calendar and clock rules from their tables. */
public final class CalendarQueries {

    private CalendarQueries() {}

    /** The newest edition; two SQL statements. */
    public static StatutoryCalendar newest(EntityManager em) {
        Object[] edition = (Object[]) em.createNativeQuery(
                        "SELECT edition, first_year, last_year FROM calendar_edition ORDER BY edition DESC LIMIT 1")
                .getSingleResult();
        List<?> rows = em.createNativeQuery(
                        "SELECT holiday, name_ko, substitution, confirmed FROM calendar_holiday WHERE edition = ?1")
                .setParameter(1, edition[0])
                .getResultList();
        List<Holiday> holidays = new ArrayList<>(rows.size());
        for (Object row : rows) {
            Object[] values = (Object[]) row;
            holidays.add(new Holiday(
                    day(values[0]), (String) values[1], Substitution.valueOf((String) values[2]), flag(values[3])));
        }
        return new StatutoryCalendar(number(edition[0]), number(edition[1]), number(edition[2]), holidays);
    }

    /** All rules, past ones too; one SQL statement. */
    public static List<ClockRule> rules(EntityManager em) {
        List<?> rows = em.createNativeQuery("SELECT code, kind, receiver, amount, unit, longest_extension, nature,"
                        + " law_ko, law_en, valid_from, valid_to, confirmed FROM clock_rule")
                .getResultList();
        List<ClockRule> rules = new ArrayList<>(rows.size());
        for (Object row : rows) {
            Object[] values = (Object[]) row;
            rules.add(new ClockRule(
                    ClockCode.valueOf((String) values[0]),
                    values[1] == null ? null : ReportKind.valueOf((String) values[1]),
                    Receiver.valueOf((String) values[2]),
                    new PeriodOfLaw(number(values[3]), PeriodUnit.valueOf((String) values[4])),
                    number(values[5]),
                    ClockNature.valueOf((String) values[6]),
                    (String) values[7],
                    (String) values[8],
                    day(values[9]),
                    day(values[10]),
                    flag(values[11])));
        }
        return rules;
    }

    static LocalDate day(Object value) {
        return value == null ? null : value instanceof LocalDate day ? day : ((Date) value).toLocalDate();
    }

    static int number(Object value) {
        return ((Number) value).intValue();
    }

    /** BOOLEAN is a tiny integer, which the driver gives as either. */
    static boolean flag(Object value) {
        return value instanceof Boolean flag ? flag : ((Number) value).intValue() != 0;
    }
}
