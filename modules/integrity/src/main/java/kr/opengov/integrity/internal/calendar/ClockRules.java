package kr.opengov.integrity.internal.calendar;

import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import kr.opengov.integrity.ClockRuleView;
import kr.opengov.integrity.EnterClockRule;
import kr.opengov.integrity.ReportKind;
import kr.opengov.platform.Bilingual;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.persistence.UuidConverter;

/** The rules of deadlines for who keeps them: a rule is never changed but followed by another one from a day on. */
public final class ClockRules {

    private static final String COLUMNS = "SELECT id, code, kind, receiver, amount, unit, longest_extension, nature,"
            + " law_ko, law_en, valid_from, valid_to, confirmed, source, confirmed_by FROM clock_rule";

    private final EntityManager em;

    public ClockRules(EntityManager em) {
        this.em = em;
    }

    /** All rules, past ones too; one SQL statement. */
    List<ClockRuleView> all() {
        List<?> rows = em.createNativeQuery(COLUMNS + " ORDER BY code, kind IS NOT NULL, kind, receiver, valid_from")
                .getResultList();
        return rows.stream().map(row -> view((Object[]) row)).toList();
    }

    /** @throws Refusal {@code NOT_FOUND} */
    public ClockRuleView find(UUID id) {
        List<?> rows = em.createNativeQuery(COLUMNS + " WHERE id = ?1")
                .setParameter(1, UuidConverter.bytes(id))
                .getResultList();
        if (rows.isEmpty()) {
            throw new Refusal("NOT_FOUND");
        }
        return view((Object[]) rows.get(0));
    }

    /**
     * Ends a rule and begins the one that follows it.
     *
     * @return the code of the clock
     * @throws Refusal as the façade says
     */
    public String enter(EnterClockRule rule, LocalDate today) {
        ClockRuleView former = find(rule.follows());
        check(rule, former);
        int ended = em.createNativeQuery("UPDATE clock_rule SET valid_to = ?1 WHERE id = ?2 AND valid_to IS NULL")
                .setParameter(1, Date.valueOf(rule.validFrom().minusDays(1)))
                .setParameter(2, UuidConverter.bytes(rule.follows()))
                .executeUpdate();
        if (ended != 1) {
            throw new Refusal("CLOCK_RULE_ENDED");
        }
        String confirmedBy = Blank.is(rule.confirmedBy()) ? null : rule.confirmedBy();
        em.createNativeQuery("INSERT INTO clock_rule (id, code, kind, receiver, start_event, amount, unit,"
                        + " longest_extension, addressee, nature, law_ko, law_en, valid_from, confirmed, source,"
                        + " confirmed_by, entered_on) SELECT ?1, code, kind, receiver, start_event, ?2, ?3, ?4, addressee,"
                        + " ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12 FROM clock_rule WHERE id = ?13")
                .setParameter(1, UuidConverter.bytes(UUID.randomUUID()))
                .setParameter(2, rule.amount())
                .setParameter(3, rule.unit())
                .setParameter(4, rule.extension())
                .setParameter(5, rule.nature())
                .setParameter(6, rule.lawKo())
                .setParameter(7, rule.lawEn())
                .setParameter(8, Date.valueOf(rule.validFrom()))
                .setParameter(9, confirmedBy != null)
                .setParameter(10, rule.source())
                .setParameter(11, confirmedBy)
                .setParameter(12, Date.valueOf(today))
                .setParameter(13, UuidConverter.bytes(rule.follows()))
                .executeUpdate();
        return former.code();
    }

    private static void check(EnterClockRule rule, ClockRuleView former) {
        if (former.validTo() != null) {
            throw new Refusal("CLOCK_RULE_ENDED");
        }
        if (!rule.validFrom().isAfter(former.validFrom())) {
            throw Refusal.ofField("validFrom", "CLOCK_RULE_ORDER", former.validFrom());
        }
        known("unit", rule.unit(), PeriodUnit.values());
        known("nature", rule.nature(), ClockNature.values());
        boolean atOnce = PeriodUnit.AT_ONCE.name().equals(rule.unit());
        if (atOnce != (rule.amount() == 0)) {
            throw Refusal.ofField("amount", "CLOCK_RULE_AMOUNT");
        }
        if (rule.extension() > 0 && !PeriodUnit.DAYS.name().equals(rule.unit())) {
            throw Refusal.ofField("extension", "CLOCK_RULE_EXTENSION");
        }
    }

    private static void known(String field, String word, Enum<?>[] words) {
        if (Arrays.stream(words).noneMatch(each -> each.name().equals(word))) {
            throw Refusal.ofField(field, "CLOCK_RULE_WORD");
        }
    }

    private static ClockRuleView view(Object[] values) {
        return new ClockRuleView(
                UuidConverter.uuid((byte[]) values[0]),
                (String) values[1],
                values[2] == null ? null : ReportKind.valueOf((String) values[2]),
                (String) values[3],
                CalendarQueries.number(values[4]),
                (String) values[5],
                CalendarQueries.number(values[6]),
                (String) values[7],
                new Bilingual((String) values[8], (String) values[9], false),
                CalendarQueries.day(values[10]),
                CalendarQueries.day(values[11]),
                CalendarQueries.flag(values[12]),
                (String) values[13],
                (String) values[14]);
    }
}
