package kr.opengov.membership.internal.meetings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kr.opengov.membership.AgendaLine;
import kr.opengov.membership.ConflictClue;
import kr.opengov.membership.PossibleConflict;
import kr.opengov.platform.directory.Mentions;

/**
 * Looks who of those who vote may have an interest in an item: by name, by the organisation they come from, by what they were
 * recused for before. Who sits for the government speaks for an agency; its name in an item is no private interest
 * (이해충돌방지법 제2조).
 */
final class ConflictSearch {

    /** An item with all that is read before its vote. */
    record Subject(AgendaLine item, String motion) {

        String text() {
            StringBuilder text = new StringBuilder(item.titleKo());
            for (String part : new String[] {item.titleEn(), item.summaryKo(), item.summaryEn(), motion}) {
                if (part != null) {
                    text.append('\n').append(part);
                }
            }
            return text.toString();
        }
    }

    private final Collection<String> organisations;
    private final List<EarlierRecusal> recusals;

    /**
     * @param organisations names of the directory that the items contain
     * @param recusals of those who vote, in other meetings
     */
    ConflictSearch(Collection<String> organisations, List<EarlierRecusal> recusals) {
        this.organisations = List.copyOf(organisations);
        this.recusals = List.copyOf(recusals);
    }

    /** One hint at most for a member and an item: the first clue. */
    List<PossibleConflict> of(Subject subject, List<RosterSeat> seats) {
        Mentions item = new Mentions(subject.text());
        List<PossibleConflict> found = new ArrayList<>();
        for (RosterSeat seat : seats) {
            named(item, seat)
                    .map(name -> hint(subject, seat, ConflictClue.NAMED, name))
                    .or(() -> affiliated(item, seat).map(name -> hint(subject, seat, ConflictClue.AFFILIATION, name)))
                    .or(() -> before(item, subject, seat)
                            .map(name -> hint(subject, seat, ConflictClue.DECLARED_BEFORE, name)))
                    .ifPresent(found::add);
        }
        return found;
    }

    private static Optional<String> named(Mentions item, RosterSeat seat) {
        // The holder of an office nobody named is called by the office.
        return seat.personId() == null
                ? Optional.empty()
                : Optional.ofNullable(seat.nameKo()).filter(item::of).or(() -> Optional.ofNullable(seat.nameEn())
                        .filter(item::of));
    }

    private Optional<String> affiliated(Mentions item, RosterSeat seat) {
        if ("GOVERNMENT".equals(seat.constituency()) || seat.affiliation() == null) {
            return Optional.empty();
        }
        Mentions affiliation = new Mentions(seat.affiliation());
        return Optional.of(seat.affiliation()).filter(item::of).or(() -> organisations.stream()
                .filter(affiliation::of)
                .filter(item::of)
                .findFirst());
    }

    private Optional<String> before(Mentions item, Subject subject, RosterSeat seat) {
        for (EarlierRecusal earlier : recusals) {
            if (!earlier.personId().equals(seat.personId())) {
                continue;
            }
            if (earlier.itemTitle().equals(subject.item().titleKo())) {
                return Optional.of(earlier.itemTitle());
            }
            Mentions then = new Mentions(earlier.text());
            Optional<String> again =
                    organisations.stream().filter(then::of).filter(item::of).findFirst();
            if (again.isPresent()) {
                return again;
            }
        }
        return Optional.empty();
    }

    private static PossibleConflict hint(Subject subject, RosterSeat seat, ConflictClue clue, String found) {
        return new PossibleConflict(
                subject.item().id(),
                subject.item().titleKo(),
                subject.item().titleEn(),
                seat.seatId(),
                seat.nameKo(),
                seat.nameEn(),
                clue,
                found);
    }
}
