package kr.opengov.actionplans.internal.requirement;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kr.opengov.actionplans.DatePrecision;
import kr.opengov.actionplans.PlanEventKind;
import kr.opengov.actionplans.PlanEventView;
import kr.opengov.membership.ForumMeeting;

/**
 * The meetings of members' forums as events of their plans: from the making of a plan to its end. A meeting of a forum whose
 * rules are not public does not count (OGP Participation and Co-Creation Standards, 2022, standard 1).
 */
final class ForumEvents {

    /** Earlier meetings belong to the plan before. */
    private static final int YEARS_OF_MAKING = 2;

    private final Map<String, List<ForumMeeting>> meetings;

    private ForumEvents(List<ForumMeeting> meetings) {
        this.meetings = meetings.stream().collect(groupingBy(ForumMeeting::memberCode));
    }

    /** Those of all plans up to a day, in one question. */
    static ForumEvents of(ForumCalendar calendar, List<PlanLine> plans, LocalDate day) {
        Set<String> members = plans.stream().map(PlanLine::memberCode).collect(Collectors.toSet());
        LocalDate from = plans.stream()
                .map(ForumEvents::begins)
                .min(Comparator.naturalOrder())
                .orElse(day);
        return new ForumEvents(from.isAfter(day) ? List.of() : calendar.between(members, from, day));
    }

    private static LocalDate begins(PlanLine plan) {
        return plan.start().minusYears(YEARS_OF_MAKING);
    }

    /**
     * The events of a plan with those of the register, the latest first. A meeting that was also typed in as an event counts
     * once, as the register knows it.
     */
    List<PlanEventView> with(PlanLine plan, List<PlanEventView> recorded) {
        List<PlanEventView> own = meetings.getOrDefault(plan.memberCode(), List.of()).stream()
                .filter(ForumMeeting::rulesPublic)
                .filter(meeting -> !meeting.lastOn().isBefore(begins(plan))
                        && !meeting.firstOn().isAfter(plan.end()))
                .flatMap(meeting -> events(meeting).stream())
                .toList();
        List<PlanEventView> all = new ArrayList<>(own);
        recorded.stream()
                .filter(event -> own.stream()
                        .noneMatch(known ->
                                known.kind() == event.kind() && known.day().equals(event.day())))
                .forEach(all::add);
        all.sort(Comparator.comparing(PlanEventView::day).reversed());
        return all;
    }

    private static List<PlanEventView> events(ForumMeeting meeting) {
        return meeting.openToPublic()
                ? List.of(event(PlanEventKind.FORUM_MEETING, meeting), event(PlanEventKind.OPEN_MEETING, meeting))
                : List.of(event(PlanEventKind.FORUM_MEETING, meeting));
    }

    private static PlanEventView event(PlanEventKind kind, ForumMeeting meeting) {
        String title = meeting.titleEn() == null ? meeting.titleKo() : meeting.titleEn();
        boolean oneDay = meeting.firstOn().equals(meeting.lastOn());
        return new PlanEventView(
                null,
                kind,
                meeting.lastOn(),
                precision(meeting),
                oneDay ? null : meeting.firstOn(),
                null,
                null,
                null,
                meeting.bodyNameKo() + " " + meeting.titleKo(),
                meeting.bodyNameEn() + ", " + title,
                meeting.evidence() == null ? meeting.bodyNameKo() : meeting.evidence(),
                meeting.evidence() == null ? meeting.bodyNameEn() : null,
                PlanEventView.MEETINGS + meeting.code());
    }

    private static DatePrecision precision(ForumMeeting meeting) {
        return switch (meeting.precision()) {
            case DAY -> DatePrecision.DAY;
            case MONTH -> DatePrecision.MONTH;
            case YEAR, UNKNOWN -> DatePrecision.YEAR;
        };
    }
}
