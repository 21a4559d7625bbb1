package kr.opengov.actionplans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import kr.opengov.actionplans.PlansDatabase.Parts;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The register of open innovation. */
class InitiativesDatabaseTest {
    private static final Set<String> ANYBODY = Set.of();
    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

    @RegisterExtension
    static PlansDatabase database = new PlansDatabase();

    @Test
    void anInitiativeIsEnteredMovedOnAndFoundByItsStrategy() {
        save(initiative(-1, "A-1", InnovationStrategy.OPEN_DATA, DAY, "KOR/6/3", null));
        save(initiative(-1, "B-1", InnovationStrategy.PRIZE, DAY.plusDays(1), null, "심사위원 5명"));
        assertThat(page(null).rows()).extracting(InitiativeView::code).containsExactly("B-1", "A-1");
        Page<InitiativeView> data = page(InnovationStrategy.OPEN_DATA);
        assertThat(data.total()).isEqualTo(1);
        assertThat(data.rows().get(0).commitment()).isEqualTo("KOR/6/3");
        save(initiative(data.rows().get(0).version(), "A-1", InnovationStrategy.OPEN_DIALOGUE, DAY, null, null));
        assertThat(page(InnovationStrategy.OPEN_DATA).rows()).isEmpty();
        assertThat(database.as(ANYBODY, parts -> initiatives(parts).initiative("A-1"))
                        .orElseThrow()
                        .commitment())
                .isNull();
    }

    @Test
    void whatDoesNotFitIsRefused() {
        refused("INITIATIVE_JUDGES", initiative(-1, "P-1", InnovationStrategy.PRIZE, DAY, null, " "));
        refused("DAY_IN_FUTURE", initiative(-1, "P-1", InnovationStrategy.IDEATION, DAY.plusYears(1), null, null));
        refused("COMMITMENT_UNKNOWN", initiative(-1, "P-1", InnovationStrategy.IDEATION, DAY, "KOR/6/99", null));
        save(initiative(-1, "P-1", InnovationStrategy.IDEATION, DAY, null, null));
        refused("INITIATIVE_EXISTS", initiative(-1, "P-1", InnovationStrategy.IDEATION, DAY, null, null));
        refused("CHANGED_BY_SOMEBODY_ELSE", initiative(77, "P-1", InnovationStrategy.IDEATION, DAY, null, null));
        refused("NOT_FOUND", initiative(1, "P-2", InnovationStrategy.IDEATION, DAY, null, null));
    }

    private static WriteInitiative initiative(
            long version, String code, InnovationStrategy strategy, LocalDate since, String commitment, String judges) {
        return new WriteInitiative(
                version,
                code,
                "KOR",
                commitment,
                strategy,
                InnovationStage.PROTOTYPES,
                since,
                "이름",
                null,
                "목표",
                null,
                "함께하는 사람",
                null,
                judges,
                "기준",
                null,
                null,
                null);
    }

    private static Page<InitiativeView> page(InnovationStrategy strategy) {
        return database.as(ANYBODY, parts -> initiatives(parts).initiatives(strategy, PageRequest.first(20)));
    }

    private static void save(WriteInitiative command) {
        database.as(ANYBODY, parts -> save(parts, command));
    }

    private static void refused(String code, WriteInitiative command) {
        database.refused(code, ANYBODY, parts -> save(parts, command));
    }

    private static Void save(Parts parts, WriteInitiative command) {
        initiatives(parts).save(command);
        return null;
    }

    private static Initiatives initiatives(Parts parts) {
        return new Initiatives(parts.em(), parts.clock());
    }
}
