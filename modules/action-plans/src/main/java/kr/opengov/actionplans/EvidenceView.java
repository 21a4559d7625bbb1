package kr.opengov.actionplans;

import java.time.LocalDate;
import java.util.List;
import kr.opengov.platform.Bilingual;
import kr.opengov.platform.approvals.DisclosureClass;

/**
 * Something that shows what a report says.
 *
 * @param milestone the milestone it belongs to, or null
 * @param clause of the law, for what is not open
 * @param files the present one first; empty for what the reader may not see
 */
public record EvidenceView(
        Long id,
        long version,
        Bilingual milestone,
        String agencyName,
        Bilingual title,
        LocalDate datedOn,
        DisclosureClass disclosure,
        String clause,
        String link,
        List<EvidenceFileView> files) {

    public EvidenceView {
        files = List.copyOf(files);
    }

    /** Whether its file was replaced since it came in. */
    public boolean changed() {
        return files.size() > 1;
    }

    /** Whether the bytes of the present file are not those that came in. */
    public boolean damaged() {
        return !files.isEmpty() && files.get(0).damaged();
    }

    /** As everybody may see it: of what is closed only that it exists. */
    public EvidenceView published() {
        return disclosure == DisclosureClass.CLOSED
                ? new EvidenceView(
                        id, version, milestone, agencyName, title, datedOn, disclosure, clause, null, List.of())
                : this;
    }
}
