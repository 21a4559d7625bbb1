package kr.opengov.actionplans;

import java.util.List;

/**
 * What an assessor judges, with what was judged.
 *
 * @param commitments the codes of the commitments it stands for
 * @param codings the last judgement of each assessor on each variable
 */
public record UnitView(
        Long id, String code, String title, UnitKind kind, List<String> commitments, List<CodingView> codings) {

    public UnitView {
        commitments = List.copyOf(commitments);
        codings = List.copyOf(codings);
    }

    /** Whether assessors disagree on a variable: two values, not a value and a blank. */
    public boolean disputed(String variable, CodingMethod method) {
        return codings.stream()
                        .filter(coding -> coding.variable().equals(variable) && coding.method() == method)
                        .filter(coding -> coding.value() != null)
                        .map(CodingView::value)
                        .distinct()
                        .count()
                > 1;
    }
}
