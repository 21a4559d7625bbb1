package kr.opengov.membership;

import java.time.LocalDate;
import java.util.List;

/**
 * Everything about a body on a day, as the register knew it at an instant.
 *
 * @param version goes into every change of the body
 * @param charter of the day, or null
 * @param findings of every rule that applies on the day
 * @param incoming who takes a seat after the day, the next first
 * @param namesakes persons of one name in this body that nobody told apart yet
 * @param history every entry known at the instant, corrected ones too, the latest recorded first
 * @param former what was on record about the body itself before corrections, the latest first
 */
public record BodyProfile(
        BodyRow row,
        long version,
        String ruleCode,
        String purposeKo,
        String purposeEn,
        String source,
        String note,
        Confidence confidence,
        LocalDate day,
        CharterView charter,
        List<CharterView> charters,
        List<TermView> terms,
        List<SeatView> seats,
        List<RosterRow> roster,
        List<Vacancy> vacancies,
        List<SeatHolder> incoming,
        List<BodyFinding> findings,
        List<Namesakes> namesakes,
        List<SeatHolder> history,
        List<FormerBodyState> former,
        List<RuleVerdict> verdicts) {

    public BodyProfile {
        charters = List.copyOf(charters);
        terms = List.copyOf(terms);
        seats = List.copyOf(seats);
        roster = List.copyOf(roster);
        vacancies = List.copyOf(vacancies);
        incoming = List.copyOf(incoming);
        findings = List.copyOf(findings);
        namesakes = List.copyOf(namesakes);
        history = List.copyOf(history);
        former = List.copyOf(former);
        verdicts = List.copyOf(verdicts);
    }

    public String purpose(String language) {
        return "ko".equals(language) || purposeEn == null ? purposeKo : purposeEn;
    }

    /** The chairs of the day. */
    public List<RosterRow> chairs() {
        return roster.stream().filter(RosterRow::chair).toList();
    }
}
