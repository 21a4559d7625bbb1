package kr.opengov.db.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Our copies of the facts say what the compiled files say; skipped where those are not at hand. */
class MembershipFactsTest {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setNullString("")
            .get();
    private static final Map<String, String> STATUSES = Map.of(
            "ACTIVE(assumed)", "ACTIVE",
            "AFFILIATE", "ACTIVE",
            "SUSPENDED_PERMANENT", "PERMANENTLY_SUSPENDED",
            "LETTER_OF_INTENT_WITHDRAWN", "LETTER_WITHDRAWN");

    private static Path folder;

    @BeforeAll
    static void find() {
        folder = Path.of(System.getProperty("portal.root", ".."))
                .toAbsolutePath()
                .normalize()
                .resolveSibling("shared")
                .resolve("data/ogp");
        assumeTrue(Files.isDirectory(folder), "the compiled files are not at hand");
    }

    @Test
    void countriesAndTheirYearsAreThoseOfTheCompiledFile() throws IOException {
        Map<String, CSVRecord> countries = byColumn("members-countries.csv", "code");
        Map<String, CSVRecord> memberships = byColumn("members-memberships.csv", "code");
        List<CSVRecord> compiled = compiled("ogp_members_compiled.csv");
        assertThat(compiled).hasSize(89).hasSameSizeAs(countries.values());
        for (CSVRecord line : compiled) {
            String code = line.get("iso3");
            CSVRecord country = countries.get(code);
            assertThat(country.get("name_ko")).isEqualTo(line.get("country_ko"));
            assertThat(country.get("name_en")).isEqualTo(line.get("country_en"));
            assertThat(country.get("region_confidence"))
                    .as("a region that the file does not print is marked: %s", code)
                    .isEqualTo(line.get("ogp_region") == null ? "ASSUMED" : "VERIFIED");
            CSVRecord membership = memberships.get(code);
            assertThat(membership.get("since_on")).as(code).startsWith(line.get("member_since_year"));
            assertThat(membership.get("cohort")).isEqualTo(line.get("cohort_evidence"));
            assertThat(membership.get("ogp_code")).isEqualTo(line.get("id_prefix"));
            assertThat(membership.get("confidence"))
                    .as(code)
                    .isEqualTo(line.get("year_confidence").startsWith("verified") ? "VERIFIED" : "MEMORY");
        }
    }

    @Test
    void lastStatusIsThatOfTheCompiledFileAndNoSurer() throws IOException {
        Map<String, CSVRecord> last = new HashMap<>();
        Facts.of("members-statuses.csv").forEach(line -> last.put(line.get("code"), line));
        for (CSVRecord line : compiled("ogp_members_compiled.csv")) {
            CSVRecord status = last.get(line.get("iso3"));
            String printed = line.get("status_2026");
            assertThat(status.get("status")).as(line.get("iso3")).isEqualTo(STATUSES.getOrDefault(printed, printed));
            if (line.get("status_date") != null) {
                assertThat(status.get("effective_on")).startsWith(line.get("status_date"));
            }
            if (!Objects.equals(line.get("status_confidence"), "verified")) {
                assertThat(status.get("confidence")).as(line.get("iso3")).isNotEqualTo("VERIFIED");
            }
        }
    }

    @Test
    void localMembersAreThoseOfTheCompiledFile() throws IOException {
        Map<String, CSVRecord> locals = byColumn("members-memberships.csv", "local_name_en");
        List<CSVRecord> compiled = compiled("ogp_local_compiled.csv");
        assertThat(compiled).hasSize(27);
        for (CSVRecord line : compiled) {
            CSVRecord local = locals.get(line.get("name_en"));
            assertThat(local.get("country_code")).isEqualTo(line.get("parent_iso3"));
            assertThat(local.get("local_name_ko")).isEqualTo(line.get("name_ko"));
            if (line.get("join_year") == null) {
                assertThat(local.get("since_precision")).isEqualTo("UNKNOWN");
            } else {
                assertThat(local.get("since_on")).startsWith(line.get("join_year"));
            }
        }
    }

    @Test
    void seatsAndChairsAreThoseOfTheCompiledFiles() throws IOException {
        assertThat(Facts.of("members-seats.csv").stream()
                        .map(line -> line.get("to_on").substring(0, 7))
                        .toList())
                .containsExactlyElementsOf(compiled("steering_committee_gov_2024_25.csv").stream()
                        .map(line -> line.get("current_term_ends"))
                        .toList());
        assertThat(Facts.of("members-chairs.csv").stream()
                        .map(line -> line.get("term_number") + line.get("member_code"))
                        .toList())
                .containsExactlyElementsOf(compiled("chairs_by_term.csv").stream()
                        .map(line -> line.get("term_no") + line.get("iso3"))
                        .toList());
    }

    private static Map<String, CSVRecord> byColumn(String file, String column) throws IOException {
        return Facts.of(file).stream()
                .filter(line -> line.get(column) != null)
                .collect(Collectors.toMap(line -> line.get(column), line -> line));
    }

    /** A compiled file; it begins with a byte order mark. */
    private static List<CSVRecord> compiled(String file) throws IOException {
        try (Reader reader =
                new InputStreamReader(Files.newInputStream(folder.resolve(file)), StandardCharsets.UTF_8)) {
            if (reader.read() != '\uFEFF') {
                throw new IOException(file + " has no byte order mark");
            }
            return FORMAT.parse(reader).getRecords();
        }
    }
}
