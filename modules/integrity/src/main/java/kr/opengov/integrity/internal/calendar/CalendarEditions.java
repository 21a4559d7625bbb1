package kr.opengov.integrity.internal.calendar;

import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import kr.opengov.integrity.CalendarView;
import kr.opengov.integrity.EnterHoliday;
import kr.opengov.integrity.HolidayView;
import kr.opengov.platform.Bilingual;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.persistence.UuidConverter;

/** Shows the newest edition of the calendar and makes the next one out of it. */
public final class CalendarEditions {

    private static final String YEARS_REFUSED = "CALENDAR_YEARS";

    private final EntityManager em;

    public CalendarEditions(EntityManager em) {
        this.em = em;
    }

    /** The edition for a year with the substitute holidays that follow by rule, and all rules of deadlines. */
    public CalendarView view(Integer year, LocalDate today) {
        Object[] edition = newest();
        int first = number(edition[1]);
        int last = number(edition[2]);
        int wanted = year == null ? today.getYear() : year;
        int shown = Math.max(first, Math.min(last, wanted));
        List<HolidayView> holidays = new ArrayList<>();
        List<?> rows = em.createNativeQuery(
                        "SELECT holiday, name_ko, name_en, kind, source, confirmed"
                                + " FROM calendar_holiday WHERE edition = ?1 AND holiday BETWEEN ?2 AND ?3 ORDER BY holiday, name_ko")
                .setParameter(1, edition[0])
                .setParameter(2, Date.valueOf(LocalDate.of(shown, 1, 1)))
                .setParameter(3, Date.valueOf(LocalDate.of(shown, 12, 31)))
                .getResultList();
        for (Object row : rows) {
            Object[] values = (Object[]) row;
            holidays.add(new HolidayView(
                    day(values[0]),
                    new Bilingual((String) values[1], (String) values[2], false),
                    (String) values[3],
                    (String) values[4],
                    flag(values[5])));
        }
        StatutoryCalendar calendar = CalendarQueries.newest(em);
        calendar.substitutes().stream()
                .filter(day -> day.getYear() == shown)
                .map(day -> new HolidayView(
                        day,
                        new Bilingual("대체공휴일", "Substitute holiday", false),
                        "SUBSTITUTE",
                        null,
                        calendar.isConfirmed(day, day)))
                .forEach(holidays::add);
        holidays.sort(Comparator.comparing(HolidayView::day));
        return new CalendarView(
                number(edition[0]), day(edition[3]), first, last, shown, holidays, new ClockRules(em).all());
    }

    /**
     * Copies the newest edition with one holiday more, or another in its place.
     *
     * @return the number of the new edition
     */
    public int enter(EnterHoliday holiday, LocalDate today) {
        Object[] old = newest();
        int last = number(old[2]);
        if (holiday.lastYear() < last || holiday.lastYear() > last + 1) {
            throw Refusal.ofField("lastYear", YEARS_REFUSED, number(old[1]), last);
        }
        int year = holiday.day().getYear();
        if (year < number(old[1]) || year > holiday.lastYear()) {
            throw Refusal.ofField("day", YEARS_REFUSED, number(old[1]), last);
        }
        int next = number(old[0]) + 1;
        em.createNativeQuery(
                        "INSERT INTO calendar_edition (edition, made_on, first_year, last_year) VALUES (?1, ?2, ?3, ?4)")
                .setParameter(1, next)
                .setParameter(2, Date.valueOf(today))
                .setParameter(3, old[1])
                .setParameter(4, holiday.lastYear())
                .executeUpdate();
        List<?> kept = em.createNativeQuery("SELECT holiday, name_ko, name_en, kind, substitution, source, confirmed"
                        + " FROM calendar_holiday WHERE edition = ?1")
                .setParameter(1, old[0])
                .getResultList();
        for (Object row : kept) {
            Object[] values = (Object[]) row;
            boolean replaced = day(values[0]).equals(holiday.day()) && values[1].equals(holiday.nameKo());
            if (!replaced) {
                insert(next, values);
            }
        }
        insert(next, new Object[] {
            Date.valueOf(holiday.day()),
            holiday.nameKo(),
            holiday.nameEn(),
            holiday.kind(),
            holiday.substitution(),
            holiday.source(),
            holiday.confirmed()
        });
        return next;
    }

    private void insert(int edition, Object[] values) {
        em.createNativeQuery("INSERT INTO calendar_holiday (id, edition, holiday, name_ko, name_en, kind, substitution,"
                        + " source, confirmed) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)")
                .setParameter(1, UuidConverter.bytes(UUID.randomUUID()))
                .setParameter(2, edition)
                .setParameter(3, values[0])
                .setParameter(4, values[1])
                .setParameter(5, values[2])
                .setParameter(6, values[3])
                .setParameter(7, values[4])
                .setParameter(8, values[5])
                .setParameter(9, values[6])
                .executeUpdate();
    }

    private Object[] newest() {
        return (Object[]) em.createNativeQuery("SELECT edition, first_year, last_year, made_on FROM calendar_edition"
                        + " ORDER BY edition DESC LIMIT 1")
                .getSingleResult();
    }

    private static LocalDate day(Object value) {
        return value instanceof LocalDate day ? day : ((Date) value).toLocalDate();
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }

    private static boolean flag(Object value) {
        return value instanceof Boolean flag ? flag : ((Number) value).intValue() != 0;
    }
}
