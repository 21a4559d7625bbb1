package kr.opengov.membership.internal.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.opengov.membership.Contradiction;
import kr.opengov.membership.MembershipHistory;
import kr.opengov.membership.OfficeHeld;
import kr.opengov.membership.StatusEntry;

/** Facts of the sources that cannot both be right are shown next to each other, never repaired. */
final class Contradictions {

    private static final Pattern YEAR = Pattern.compile("\\b(20\\d\\d)\\b");

    private Contradictions() {}

    static List<Contradiction> in(List<MembershipHistory> histories, List<OfficeHeld> offices) {
        List<Contradiction> found = new ArrayList<>();
        for (MembershipHistory history : histories) {
            cohortAfterJoining(history, found);
        }
        seatAfterMembership(histories.get(histories.size() - 1), offices, found);
        return found;
    }

    private static void cohortAfterJoining(MembershipHistory history, List<Contradiction> found) {
        String cohort = history.joining().cohort();
        Matcher year = YEAR.matcher(cohort == null ? "" : cohort);
        if (year.find()
                && Integer.parseInt(year.group(1))
                        > history.joining().since().day().getYear()) {
            found.add(new Contradiction(
                    Contradiction.Rule.COHORT_AFTER_JOINING,
                    history.joining().since().toString(),
                    cohort));
        }
    }

    private static void seatAfterMembership(
            MembershipHistory history, List<OfficeHeld> offices, List<Contradiction> found) {
        history.timeline().stream()
                .filter(StatusEntry::stands)
                .filter(entry -> entry.status().ends())
                .forEach(end -> offices.stream()
                        .filter(office -> office.office() == OfficeHeld.Office.STEERING_COMMITTEE_SEAT)
                        .filter(office -> office.to() != null
                                && office.to().day().isAfter(end.effective().day()))
                        .forEach(office -> found.add(new Contradiction(
                                Contradiction.Rule.SEAT_AFTER_MEMBERSHIP,
                                end.effective().toString(),
                                office.to().toString()))));
    }
}
