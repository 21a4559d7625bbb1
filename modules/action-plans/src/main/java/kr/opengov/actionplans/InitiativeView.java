package kr.opengov.actionplans;

import java.time.LocalDate;
import kr.opengov.platform.Bilingual;

/**
 * An initiative of open innovation.
 *
 * @param commitment as in addresses, such as {@code KOR/6/7}, or null
 * @param judges null where it is no prize
 * @param result its texts are null before there is one
 */
public record InitiativeView(
        long version,
        String code,
        String member,
        String commitment,
        InnovationStrategy strategy,
        InnovationStage stage,
        LocalDate stageSince,
        Bilingual title,
        Bilingual goal,
        Bilingual partners,
        String judges,
        String criteria,
        Bilingual result,
        String link) {

    /** Whether there is a result. */
    public boolean finished() {
        return result.ko() != null;
    }
}
