package kr.opengov.summit.internal.programme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.opengov.platform.Bilingual;
import kr.opengov.platform.directory.DirectoryName;
import kr.opengov.summit.AffiliationView;

/** One affiliation of one person in one session as a query delivers it; the affiliation may be missing. */
public record SpeakerLine(
        long participationId,
        long personId,
        String nameKo,
        String nameEn,
        String code,
        String titleKo,
        String titleEn,
        boolean titleEnOfficial,
        String organisation,
        String post) {

    Bilingual name() {
        return new Bilingual(nameKo, nameEn, true);
    }

    Bilingual title() {
        return new Bilingual(titleKo, titleEn, titleEnOfficial);
    }

    /** The lines of each participation, in the order in which they come. */
    static Map<Long, List<SpeakerLine>> byParticipation(List<SpeakerLine> lines) {
        Map<Long, List<SpeakerLine>> grouped = new LinkedHashMap<>();
        for (SpeakerLine line : lines) {
            grouped.computeIfAbsent(line.participationId(), id -> new ArrayList<>())
                    .add(line);
        }
        return grouped;
    }

    /** The code of an entry of the directory; null when it is not there. */
    static String code(Map<Long, DirectoryName> names, Long id) {
        return Optional.ofNullable(names.get(id)).map(DirectoryName::code).orElse(null);
    }

    static List<AffiliationView> affiliations(List<SpeakerLine> lines) {
        return lines.stream()
                .filter(line -> line.organisation() != null)
                .map(line -> new AffiliationView(line.organisation(), line.post()))
                .toList();
    }
}
