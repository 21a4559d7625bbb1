package kr.opengov.actionplans.internal.register;

import java.time.LocalDate;
import java.util.List;
import kr.opengov.actionplans.DatePrecision;
import kr.opengov.actionplans.StateEntry;
import kr.opengov.platform.Bilingual;

/** An entry of a state as a query delivers it. */
public record StateLine(
        Enum<?> state,
        LocalDate effective,
        DatePrecision precision,
        String basisKo,
        String basisEn,
        String sourceKo,
        String sourceEn) {

    <S extends Enum<S>> StateEntry<S> entry(Class<S> type) {
        return new StateEntry<>(
                type.cast(state),
                effective,
                precision,
                new Bilingual(basisKo, basisEn, true),
                new Bilingual(sourceKo, sourceEn, true));
    }

    /** The state on a day out of a history with the latest entry first. */
    static <S extends Enum<S>> S on(LocalDate day, List<StateEntry<S>> history, S notRecorded) {
        return history.stream()
                .filter(entry -> !entry.effective().isAfter(day))
                .map(StateEntry::state)
                .findFirst()
                .orElse(notRecorded);
    }
}
