package kr.opengov.platform.approvals;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * An approved document as it was approved; the register keeps it as JSON and nothing changes it.
 *
 * @param unitName the name of the issuing unit then
 * @param disclosureLabel the class as a paper of before the portal prints it; null otherwise
 * @param clauses items of 정보공개법 제9조 제1항
 * @param signatures drafter first, approver last
 * @param textVersion which version of the text was approved
 * @param replaces the number of the document this one changes, or null
 * @param note what a reader should know of a paper from before the portal, or null
 * @param contact how the issuing unit was reached then; null for papers registered before this was kept
 * @param english null for a document in Korean only
 */
public record RegisteredContent(
        String number,
        LocalDate registeredOn,
        String unitName,
        String sender,
        String kind,
        String title,
        String body,
        String openBody,
        DisclosureClass disclosure,
        String disclosureLabel,
        List<Integer> clauses,
        String recipients,
        List<Signature> signatures,
        List<AnnexView> annexes,
        int textVersion,
        String replaces,
        String note,
        UnitContact contact,
        EnglishText english)
        implements Serializable {

    public RegisteredContent {
        clauses = clauses == null ? List.of() : List.copyOf(clauses);
        signatures = List.copyOf(signatures);
        annexes = List.copyOf(annexes);
    }

    /** In Korean only. */
    public RegisteredContent(
            String number,
            LocalDate registeredOn,
            String unitName,
            String sender,
            String kind,
            String title,
            String body,
            String openBody,
            DisclosureClass disclosure,
            String disclosureLabel,
            List<Integer> clauses,
            String recipients,
            List<Signature> signatures,
            List<AnnexView> annexes,
            int textVersion,
            String replaces,
            String note,
            UnitContact contact) {
        this(
                number,
                registeredOn,
                unitName,
                sender,
                kind,
                title,
                body,
                openBody,
                disclosure,
                disclosureLabel,
                clauses,
                recipients,
                signatures,
                annexes,
                textVersion,
                replaces,
                note,
                contact,
                null);
    }

    /** What everybody may read of it: all, or the open part; never call it for a closed one. */
    public RegisteredContent openPart() {
        if (disclosure == DisclosureClass.OPEN) {
            return this;
        }
        if (disclosure == DisclosureClass.CLOSED) {
            throw new IllegalStateException("a closed document has no open part");
        }
        return new RegisteredContent(
                number,
                registeredOn,
                unitName,
                sender,
                kind,
                title,
                openBody,
                null,
                disclosure,
                disclosureLabel,
                clauses,
                recipients,
                signatures,
                annexes.stream().filter(AnnexView::openPart).toList(),
                textVersion,
                replaces,
                note,
                contact,
                english);
    }
}
