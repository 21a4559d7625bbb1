package kr.opengov.integrity;

import java.time.LocalDate;
import java.util.List;
import kr.opengov.platform.Bilingual;

/**
 * Where to report one kind of thing, and what then happens.
 *
 * @param law the law with its articles, or null where a person still has to confirm it
 * @param validFrom the day since which the entry holds
 * @param confirmed whether law and periods are confirmed; pages say so where they are not
 * @param bodies the bodies that take such a report, in order
 */
public record GuideView(
        ReportKind kind,
        Bilingual subject,
        Bilingual procedure,
        Bilingual law,
        LocalDate validFrom,
        boolean confirmed,
        List<Bilingual> bodies) {

    public GuideView {
        bodies = List.copyOf(bodies);
    }
}
