package kr.opengov.platform.approvals;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A document as somebody with a part in it sees it.
 *
 * @param version to be given back with every action
 * @param number null until it is approved, as {@code registeredOn}
 * @param replacedBy the number of the document that changes this one, or null
 * @param steps the line after the drafter
 * @param allowed what the caller may do now
 * @param acting whether the caller would sign for somebody else
 * @param notSearched the files that would be public and that the portal could not search for resident registration numbers
 * @param english null for a document in Korean only
 */
public record DocumentView(
        Long id,
        long version,
        String kind,
        DocumentState state,
        String title,
        String body,
        String openBody,
        DisclosureClass disclosure,
        String disclosureLabel,
        List<Integer> clauses,
        String recipients,
        String unitNameKo,
        String unitNameEn,
        String drafterName,
        String drafterUnit,
        String drafterPosition,
        Instant draftedAt,
        String number,
        LocalDate registeredOn,
        LocalDate enforcedOn,
        String replaces,
        String replacedBy,
        String note,
        String sourceKey,
        List<StepView> steps,
        List<AnnexView> annexes,
        List<VersionView> versions,
        List<EventView> history,
        Set<DocumentAction> allowed,
        boolean acting,
        List<String> notSearched,
        EnglishText english)
        implements Serializable {

    public boolean may(String action) {
        return allowed.contains(DocumentAction.valueOf(action));
    }

    public String unit(String language) {
        return "en".equals(language) && unitNameEn != null ? unitNameEn : unitNameKo;
    }
}
