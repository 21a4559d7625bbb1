package kr.opengov.actionplans;

import java.util.List;
import kr.opengov.platform.Bilingual;

/**
 * A commitment in its plan.
 *
 * @param code its name in addresses
 * @param number as printed, or null
 * @param agencies the names of the agencies to go by, in order, in Korean as printed
 * @param agenciesDisputed whether sources disagree on them
 * @param state on the day asked for
 */
public record CommitmentRow(
        String code,
        String number,
        Bilingual title,
        List<String> agencies,
        boolean agenciesDisputed,
        CommitmentState state) {

    public CommitmentRow {
        agencies = List.copyOf(agencies);
    }
}
