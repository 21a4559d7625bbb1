package kr.opengov.integrity.internal.cases;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.opengov.integrity.ProtectionAction;
import kr.opengov.integrity.ProtectionState;
import kr.opengov.integrity.ProtectionView;
import kr.opengov.integrity.internal.calendar.CalendarQueries;
import kr.opengov.integrity.internal.calendar.ClockCode;
import kr.opengov.integrity.internal.calendar.ClockRule;
import kr.opengov.integrity.internal.calendar.Receiver;
import kr.opengov.integrity.internal.calendar.StatutoryCalendar;
import kr.opengov.integrity.internal.keys.KeyKind;
import kr.opengov.integrity.internal.procedure.Actor;
import kr.opengov.integrity.internal.procedure.ProtectionCourse;
import kr.opengov.platform.Refusal;

/**
 * Takes requests for protection on and leads them through their own course, each with its own clocks. One for a call: rules
 * and calendar are read when the first request needs them, and not again for the next.
 */
public final class Protections {

    /** The field of an entry that names the request it is about. */
    public static final String NUMBER = "protection";

    /** The field with the step that was taken. */
    public static final String MEASURE = "measure";

    private static final String RETALIATED = "retaliated";

    private final EntityManager em;
    private List<ClockRule> rules;
    private StatutoryCalendar calendar;

    public Protections(EntityManager em) {
        this.em = em;
    }

    /** All requests of a case; one SQL statement. */
    static List<ProtectionRequest> of(EntityManager em, UUID caseId) {
        return em.createQuery(
                        "select p from ProtectionRequest p where p.caseId = :caseId order by p.number",
                        ProtectionRequest.class)
                .setParameter("caseId", caseId)
                .getResultList();
    }

    /**
     * Begins a request.
     *
     * @param retaliated the day of the disadvantage, or null; sealed with the text, because it could betray who suffered
     */
    public void request(OpenCase open, String text, LocalDate retaliated, LocalDate today) {
        ProtectionRequest request =
                new ProtectionRequest(open.report().id(), open.protections().size() + 1, today);
        em.persist(request);
        em.flush(); // its clock refers to it, and nothing else tells the order
        open.protections().add(request);
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(EntryText.TEXT, text);
        fields.put(NUMBER, String.valueOf(request.number()));
        fields.put(RETALIATED, retaliated == null ? null : retaliated.toString());
        new CaseStore(em).write(open, KeyKind.CONTENT, today, new EntryText(EntryType.PROTECTION, null, fields));
        new CaseClocks(em).begin(open, request, ClockCode.DECIDE_PROTECTION, today, 1);
    }

    /**
     * Takes a step with a request.
     *
     * @throws Refusal {@code NOT_FOUND} without such a request, else as {@link ProtectionCourse#take}
     */
    public void take(OpenCase open, int number, Actor actor, ProtectionAction action, String reason, LocalDate today) {
        ProtectionRequest request = open.protections().stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(() -> new Refusal("NOT_FOUND"));
        ProtectionCourse step = ProtectionCourse.take(standing(open, request, today), actor, action, reason);
        request.enter(step.to(), today);
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(EntryText.TEXT, reason);
        fields.put(NUMBER, String.valueOf(number));
        fields.put(MEASURE, step.name());
        EntryText entry = new EntryText(EntryType.PROTECTION_STEP, actor.id(), fields);
        new CaseStore(em).write(open, KeyKind.CONTENT, today, entry);
        clocks(open, request, today);
    }

    /** A decision begins the watch; each check ends its half year and begins the next as long as the watch lasts. */
    private void clocks(OpenCase open, ProtectionRequest request, LocalDate today) {
        CaseClocks clocks = new CaseClocks(em);
        if (request.state() == ProtectionState.GRANTED) {
            clocks.end(open, request, today, ClockCode.DECIDE_PROTECTION, ClockCode.WATCH_PROTECTION);
            long watched = open.clocks().stream()
                    .filter(clock ->
                            request.id().equals(clock.protectionId()) && clock.code() == ClockCode.WATCH_PROTECTION)
                    .count();
            int next = (int) watched + 1;
            LocalDate end = watchEnds(open, request);
            boolean inside = rule(open, ClockCode.WATCH_PROTECTION, Receiver.AGENCY, request.decidedOn())
                    .map(rule -> rule.period().times(next).endOfDuration(request.decidedOn()))
                    .filter(last -> end == null || !last.isAfter(end))
                    .isPresent();
            if (inside) {
                clocks.begin(open, request, ClockCode.WATCH_PROTECTION, request.decidedOn(), next);
            }
        } else {
            clocks.end(open, request, today, ClockCode.values());
        }
    }

    /** The last day of the watch over a request; null before it began, or where no rule says how long it lasts. */
    private LocalDate watchEnds(OpenCase open, ProtectionRequest request) {
        return request.state() != ProtectionState.GRANTED
                ? null
                : rule(open, ClockCode.END_PROTECTION_WATCH, Receiver.AGENCY, request.decidedOn())
                        .map(rule -> rule.period().endOfDuration(request.decidedOn()))
                        .orElse(null);
    }

    private Optional<ClockRule> rule(OpenCase open, ClockCode code, Receiver receiver, LocalDate day) {
        if (rules == null) {
            rules = CalendarQueries.rules(em);
        }
        return ClockRule.of(rules, code, open.report().kind(), receiver, day);
    }

    private StatutoryCalendar calendar() {
        if (calendar == null) {
            calendar = CalendarQueries.newest(em);
        }
        return calendar;
    }

    /** A request as its reader may see it. */
    ProtectionView view(OpenCase open, ProtectionRequest request, Actor reader, LocalDate today) {
        ProtectionCourse.Standing standing = standing(open, request, today);
        return new ProtectionView(
                request.number(),
                request.state(),
                request.requestedOn(),
                retaliatedOn(open, request),
                applyBy(open, request),
                request.decidedOn(),
                standing.watchEnds(),
                CaseViews.deadlines(open, request.id()),
                ProtectionCourse.offered(standing, reader));
    }

    private ProtectionCourse.Standing standing(OpenCase open, ProtectionRequest request, LocalDate today) {
        return new ProtectionCourse.Standing(request.state(), today, watchEnds(open, request), open.isHeadAccused());
    }

    /** The day of the disadvantage as it was sealed with the request, or null. */
    private static LocalDate retaliatedOn(OpenCase open, ProtectionRequest request) {
        return open.lines().stream()
                .filter(line -> line.text().type() == EntryType.PROTECTION
                        && String.valueOf(request.number()).equals(line.text().field(NUMBER)))
                .map(line -> line.text().field(RETALIATED))
                .filter(day -> day != null)
                .map(LocalDate::parse)
                .findFirst()
                .orElse(null);
    }

    /**
     * The last day of an application to the commission (공익신고자 보호법 제17조). Computed when it is read and stored
     * nowhere: it would give the day of the disadvantage away.
     */
    private LocalDate applyBy(OpenCase open, ProtectionRequest request) {
        LocalDate retaliated = retaliatedOn(open, request);
        if (retaliated == null || request.state() != ProtectionState.REQUESTED) {
            return null;
        }
        try {
            return rule(open, ClockCode.APPLY_FOR_PROTECTION, Receiver.COMMISSION, retaliated)
                    .map(rule -> rule.dueAfter(retaliated, calendar()).day())
                    .orElse(null);
        } catch (Refusal notCovered) {
            // A year without holidays in the table: no day is better than a wrong one.
            return null;
        }
    }
}
