package kr.opengov.actionplans;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kr.opengov.actionplans.PlansDatabase.Parts;
import kr.opengov.actionplans.internal.topic.TopicBook;
import kr.opengov.db.demo.AssessmentsDemo;
import kr.opengov.platform.paging.PageRequest;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Units and judgements of assessors, and the partnership's database with its dirt. */
class AssessmentsDatabaseTest {
    private static final Set<String> ANYBODY = Set.of();
    private static final List<String> HEAD =
            List.of("Commitment Unique Identifier", "Commitment Number", "Start Date", "Verifiable", "Early Results");

    @RegisterExtension
    static PlansDatabase database = new PlansDatabase();

    @Test
    void theThreeBlanksStayThreeDifferentThings() throws Exception {
        try (Connection connection = PlansDatabase.DATABASE.owner()) {
            new AssessmentsDemo().load(connection, database.clock);
        }
        UnitView unit = units("KOR/5").get(2);
        assertThat(unit.code()).as("10 stands behind 6").isEqualTo("10");
        assertThat(unit.codings())
                .extracting(CodingView::variable, CodingView::shown)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("POTENTIAL", "UNCLEAR"),
                        org.assertj.core.groups.Tuple.tuple("COMPLETION", "NR"),
                        org.assertj.core.groups.Tuple.tuple("SPECIFICITY", "ND"));
    }

    @Test
    void splitAndClusteredUnitsStandBesideTheCommitments() {
        add("2.1", UnitKind.SPLIT, "6");
        add("3+6", UnitKind.CLUSTER, "3", "6");
        assertThat(units("KOR/5")).extracting(UnitView::commitments).containsExactly(List.of("6"), List.of("3", "6"));
        database.refused(
                "UNIT_CLUSTER", ANYBODY, parts -> assessments(parts).addUnit(unit("4", UnitKind.CLUSTER, "3")));
        database.refused("UNIT_ONE_COMMITMENT", ANYBODY, parts -> assessments(parts)
                .addUnit(unit("4", UnitKind.SPLIT, "3", "6")));
        database.refused(
                "ASSESSED_UNIT_EXISTS", ANYBODY, parts -> assessments(parts).addUnit(unit("2.1", UnitKind.WHOLE, "3")));
        database.refused(
                "COMMITMENT_UNKNOWN", ANYBODY, parts -> assessments(parts).addUnit(unit("4", UnitKind.WHOLE, "77")));
    }

    @Test
    void theLinkOfAReportIsAnAddressOfTheWeb() {
        database.refused(
                "INITIATIVE_LINK", ANYBODY, parts -> assessments(parts).add(product("javascript:alert(1)//https://")));
        assertThat(products()).isEmpty();
        database.as(ANYBODY, parts -> assessments(parts).add(product("https://example.org/report")));
        database.as(ANYBODY, parts -> assessments(parts).add(product(" ")));
        assertThat(products()).extracting(AssessmentProduct::link).containsExactly("https://example.org/report", null);
    }

    private static AddProduct product(String link) {
        return new AddProduct("KOR/5", ProductKind.RESULTS_REPORT, "보고서", null, null, link, "출처", null);
    }

    private static List<AssessmentProduct> products() {
        return database.as(ANYBODY, parts -> assessments(parts).products("KOR/5"));
    }

    @Test
    void disagreementIsShownAndWhatIsNotVerifiableIsNotJudgedFurther() {
        long id = add("3", UnitKind.WHOLE, "3");
        code(id, "POTENTIAL", "MODEST", "갑");
        code(id, "POTENTIAL", "SUBSTANTIAL", "을");
        assertThat(units("KOR/5").get(0).disputed("POTENTIAL", CodingMethod.IRM_2021))
                .isTrue();
        code(id, "POTENTIAL", "MODEST", "을");
        assertThat(units("KOR/5").get(0).disputed("POTENTIAL", CodingMethod.IRM_2021))
                .as("the later value of the same assessor counts")
                .isFalse();
        code(id, "COMPLETION", "NR", "갑");
        code(id, "COMPLETION", "LIMITED", "을");
        assertThat(units("KOR/5").get(0).disputed("COMPLETION", CodingMethod.IRM_2021))
                .as("not reviewed is no other opinion")
                .isFalse();
        code(id, "VERIFIABLE", "NO", "을");
        database.refused("CODING_NOT_VERIFIABLE", ANYBODY, parts -> give(parts, id, "COMPLETION", "COMPLETE", "을"));
        code(id, "COMPLETION", "NA", "을");
        database.refused("CODING_VALUE", ANYBODY, parts -> give(parts, id, "POTENTIAL", "HUGE", "갑"));
        database.refused("CODING_VARIABLE", ANYBODY, parts -> give(parts, id, "SPECIFICITY", "HIGH", "갑"));
    }

    @Test
    void repairsAreProposedAndNothingIsRepairedBeforeSomebodyAccepts() {
        List<List<String>> rows = List.of(
                List.of("XX0001", "2.2999999999999998", "IV quarter of 2014", "1", "NR"),
                List.of("XX0002", "1.9.", "June 2016", "Yes", "NA"),
                List.of("XX0003", "B.1.A", "2/30/2015", "No", "ND"),
                List.of("XX0004", "9b", "7/1/18", "Yes ", "NR"));
        long id = database.as(ANYBODY, parts -> imports(parts).keep("시험.csv", HEAD, rows));
        assertThat(repairs(id))
                .extracting(OgpRepairView::proposal)
                .containsExactly("2.3", "2014-Q4", "Yes", "1.9", "2016-06", "2018-07-01", "Yes");
        assertThat(table(id, true)).as("nobody accepted anything").isEqualTo(table(id, false));
        int floats = database.as(ANYBODY, parts -> imports(parts).decide(id, RepairKind.FLOAT, true));
        assertThat(floats).isEqualTo(1);
        int dates = database.as(ANYBODY, parts -> imports(parts).decide(id, RepairKind.DATE, false));
        assertThat(dates).isEqualTo(3);
        assertThat(table(id, true).get(1)).containsExactly("XX0001", "2.3", "IV quarter of 2014", "1", "NR");
        assertThat(table(id, false).subList(1, 5)).isEqualTo(rows);
        database.refused(
                "IMPORT_COLUMN_MISSING", ANYBODY, parts -> imports(parts).keep("x", List.of("a"), List.of()));
        database.refused("IMPORT_ROW_WIDTH", ANYBODY, parts -> imports(parts).keep("x", HEAD, List.of(List.of("a"))));
    }

    @Test
    void policyAreasAreTakenOverWhereNobodySortedACommitment() {
        List<String> head =
                List.of("Commitment Unique Identifier", "Justice", "Right To Information", "Fiscal Openness");
        long id = keep(
                head,
                List.of(
                        List.of("KR0066", "1", "1.0", "ND"),
                        List.of("KR0067", "0", "NA", "NR"),
                        List.of("KR0065", "0", "1", "0"),
                        List.of("XX0001", "1", "1", "1")));
        database.as(ANYBODY, parts -> {
            new TopicBook(parts.em())
                    .tag(new TagCommitment("KOR/6/1", TopicScheme.POLICY_AREA, List.of("ANTI_CORRUPTION"), null));
            return null;
        });
        assertThat(database.<Integer>as(ANYBODY, parts -> imports(parts).takeTopics(id)))
                .as("KR0065 is sorted, KR0067 has no area that is said, XX0001 is not ours")
                .isEqualTo(1);
        assertThat(topics("KOR/6/2")).extracting(TopicTag::code).containsExactly("ACCESS_TO_INFORMATION", "JUSTICE");
        assertThat(topics("KOR/6/1")).extracting(TopicTag::code).containsExactly("ANTI_CORRUPTION");
        assertThat(topics("KOR/6/3")).isEmpty();
        assertThat(database.<Integer>as(ANYBODY, parts -> imports(parts).takeTopics(id)))
                .isZero();
    }

    private static List<TopicTag> topics(String commitment) {
        return database.as(ANYBODY, parts -> new TopicBook(parts.em()).of(commitment));
    }

    @Test
    void thePartnershipsWholeFileComesBackAsItWentIn() throws IOException {
        Path file = Path.of("../../../shared/data/ogp/raw/open_parliament_0703.csv");
        Path other = Path.of("../../../../shared/data/ogp/raw/open_parliament_0703.csv");
        Path found = Files.exists(file) ? file : other;
        Assumptions.assumeTrue(Files.exists(found), "the partnership's file is not here");
        List<List<String>> all = new ArrayList<>();
        try (CSVParser parser = CSVFormat.RFC4180.parse(Files.newBufferedReader(found))) {
            for (CSVRecord record : parser) {
                all.add(record.toList());
            }
        }
        List<String> head = new ArrayList<>(all.get(0));
        head.set(0, head.get(0).replace("\uFEFF", ""));
        List<List<String>> rows = all.subList(1, all.size());
        assertThat(rows).hasSize(558).allSatisfy(row -> assertThat(row).hasSize(171));
        long id = keep(head, rows);
        assertThat(table(id, false).get(0)).isEqualTo(head);
        assertThat(table(id, false).subList(1, 559)).isEqualTo(rows);
        assertThat(repairs(id)).isNotEmpty();
        int taken = database.as(ANYBODY, parts -> imports(parts).takeOver(id, "IRM"));
        assertThat(taken).isGreaterThanOrEqualTo(20);
        assertThat(units("KOR/6").get(0).codings())
                .extracting(CodingView::shown)
                .contains("MODEST", "NR", "ND", "YES");
    }

    private static long keep(List<String> head, List<List<String>> rows) {
        return database.as(ANYBODY, parts -> imports(parts).keep("open_parliament_0703.csv", head, rows));
    }

    private static long add(String code, UnitKind kind, String... commitments) {
        return database.as(ANYBODY, parts -> assessments(parts).addUnit(unit(code, kind, commitments)));
    }

    private static AddUnit unit(String code, UnitKind kind, String... commitments) {
        return new AddUnit("KOR/5", code, null, kind, List.of(commitments));
    }

    private static void code(long unit, String variable, String value, String coder) {
        database.as(ANYBODY, parts -> give(parts, unit, variable, value, coder));
    }

    private static Void give(Parts parts, long unit, String variable, String value, String coder) {
        assessments(parts).code(new GiveCoding(unit, CodingMethod.IRM_2021, variable, value, coder, null));
        return null;
    }

    private static List<UnitView> units(String plan) {
        return database.as(ANYBODY, parts -> assessments(parts).units(plan));
    }

    private static List<OgpRepairView> repairs(long id) {
        return database.as(ANYBODY, parts -> imports(parts).repairs(id, PageRequest.first(200)))
                .rows();
    }

    private static List<List<String>> table(long id, boolean repaired) {
        return database.as(ANYBODY, parts -> imports(parts).table(id, repaired));
    }

    private static Assessments assessments(Parts parts) {
        return new Assessments(parts.em(), parts.clock(), parts.session());
    }

    private static OgpImports imports(Parts parts) {
        return new OgpImports(parts.em(), parts.clock(), parts.session());
    }
}
