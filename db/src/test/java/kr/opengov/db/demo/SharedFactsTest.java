package kr.opengov.db.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/**
 * Our copies of facts against the collection they were taken from, where it lies beside the project
 * ({@code ../shared}, or {@code -Dportal.shared=…}).
 */
class SharedFactsTest {

    @Test
    void theSummitHasEverySessionAndSpeakerOfTheCollection() throws IOException {
        String json = shared("data/seed/summit-2021-seoul.json");
        // Two blanks for each level: the titles of sessions stand at six, the names of speakers at ten.
        List<String> titles = values(json, 6, "title");
        List<String> names = values(json, 10, "name");
        assertThat(Facts.of("summit-sessions.csv").stream().map(line -> line.get("title_ko")))
                .hasSize(17)
                .containsExactlyElementsOf(titles);
        assertThat(Facts.of("summit-speakers.csv").stream()
                        .filter(line -> line.get("role").equals("1"))
                        .map(line -> line.get("name_ko")))
                .hasSize(120)
                .containsExactlyElementsOf(names);
        assertThat(Facts.of("summit-speakers.csv").stream()
                        .map(line -> line.get("person_key"))
                        .distinct())
                .hasSize(115);
    }

    @Test
    void thePlansHaveEveryCommitmentOfTheCollection() throws IOException {
        String text = shared("data/ogp/korea_plans_and_commitments.csv").replace("\uFEFF", "");
        List<CSVRecord> expected = CSVParser.parse(
                        text,
                        CSVFormat.DEFAULT
                                .builder()
                                .setHeader()
                                .setSkipHeaderRecord(true)
                                .setNullString("")
                                .get())
                .getRecords();
        List<CSVRecord> ours = Facts.of("plan-commitments.csv");
        assertThat(ours).hasSameSizeAs(expected);
        for (int i = 0; i < ours.size(); i++) {
            assertThat(ours.get(i).get("ordinal")).isEqualTo(expected.get(i).get("plan_no"));
            assertThat(ours.get(i).get("number")).isEqualTo(expected.get(i).get("no_in_plan"));
            assertThat(ours.get(i).get("title_ko")).isEqualTo(expected.get(i).get("title_ko"));
            assertThat(ours.get(i).get("title_en")).isEqualTo(expected.get(i).get("title_en"));
            assertThat(ours.get(i).get("ogp_id")).isEqualTo(expected.get(i).get("ogp_commitment_id"));
            assertThat(Facts.flag(ours.get(i), "ogp_id_inferred"))
                    .isEqualTo(expected.get(i).get("evidence").contains("inferred"));
        }
    }

    @Test
    void theInventedPlacementHasNoConflict() throws IOException {
        TreeSet<String> taken = new TreeSet<>();
        for (CSVRecord slot : Facts.of("summit-slots.csv")) {
            assertThat(Facts.flag(slot, "placement_invented")).isTrue();
            assertThat(taken.add(slot.get("starts_at") + " room " + slot.get("room")))
                    .as("one session in a room at a time")
                    .isTrue();
            for (CSVRecord speaker : Facts.of("summit-speakers.csv")) {
                if (speaker.get("seq").equals(slot.get("seq"))
                        && speaker.get("role").equals("1")) {
                    assertThat(taken.add(slot.get("starts_at") + " " + speaker.get("person_key")))
                            .as("%s speaks in one session at a time", speaker.get("name_ko"))
                            .isTrue();
                }
            }
        }
    }

    private static List<String> values(String json, int depth, String name) {
        return Pattern.compile("^ {" + depth + "}\"" + name + "\": \"(.*)\",?$", Pattern.MULTILINE)
                .matcher(json)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String shared(String file) throws IOException {
        String root = System.getProperty("portal.root", ".");
        Path path = Path.of(System.getProperty("portal.shared", root + "/../shared"))
                .resolve(file);
        assumeTrue(Files.exists(path), "the collection does not lie beside the project");
        return Files.readString(path);
    }
}
