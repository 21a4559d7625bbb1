package kr.opengov.actionplans;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.List;
import java.util.Set;
import kr.opengov.actionplans.PlansDatabase.Parts;
import kr.opengov.db.StatementCount;
import kr.opengov.db.demo.TopicsDemo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What commitments are about, and its share of the plans. */
class TopicsDatabaseTest {
    private static final Set<String> ANYBODY = Set.of();

    @RegisterExtension
    static PlansDatabase database = new PlansDatabase();

    @BeforeEach
    void load() throws Exception {
        try (Connection connection = PlansDatabase.DATABASE.owner()) {
            new TopicsDemo().load(connection, database.clock);
        }
    }

    @Test
    void theShareIsOfWhatIsSortedAndTheRestIsUnknown() {
        PlanCoverage fifth = plan("KOR", 5);
        assertThat(fifth.commitments()).isEqualTo(3);
        assertThat(fifth.tagged()).isEqualTo(3);
        assertThat(fifth.count("ANTI_CORRUPTION")).isEqualTo(1);
        assertThat(fifth.share("ANTI_CORRUPTION")).isEqualTo(33);
        assertThat(fifth.share("CLIMATE")).isZero();
        PlanCoverage sixth = plan("KOR", 6);
        assertThat(sixth.tagged()).isEqualTo(1);
        assertThat(sixth.share("ANTI_CORRUPTION")).isEqualTo(100);
        assertThat(plan("KOR", 4).share("ANTI_CORRUPTION"))
                .as("nothing is sorted, so no share is known")
                .isNull();
        List<TopicCommitment> about =
                database.as(ANYBODY, parts -> topics(parts).commitments(TopicScheme.POLICY_AREA, "ANTI_CORRUPTION"));
        assertThat(about).extracting(TopicCommitment::commitment).containsExactly("KOR/6/1", "KOR/5/6");
    }

    @Test
    void twoStatementsReadTheCoverageOfAllPlans() {
        assertThat(StatementCount.of(
                        () -> database.as(ANYBODY, parts -> topics(parts).coverage(TopicScheme.POLICY_AREA))))
                .isEqualTo(2);
    }

    @Test
    void anEditorReplacesWhatStoodThereAndKnowsTheCodes() {
        tag("KOR/6/1", TopicScheme.POLICY_AREA, "JUSTICE", "JUSTICE", "INCLUSION");
        assertThat(tags("KOR/6/1")).extracting(TopicTag::code).containsExactly("INCLUSION", "JUSTICE");
        tag("KOR/6/1", TopicScheme.POLICY_AREA);
        assertThat(tags("KOR/6/1")).isEmpty();
        refused("TOPIC_UNKNOWN", "KOR/6/1", TopicScheme.POLICY_AREA, "WEATHER");
        refused("TOPIC_LOCAL", "KOR/6/1", TopicScheme.LOCAL_TOPIC, "INCLUSION");
        refused("NOT_FOUND", "KOR/6/99", TopicScheme.POLICY_AREA, "JUSTICE");
        tag("KOR-SAMPLE/1/1", TopicScheme.LOCAL_TOPIC, "INCLUSION");
        assertThat(database.as(ANYBODY, parts -> topics(parts).coverage(TopicScheme.LOCAL_TOPIC)).stream()
                        .filter(PlanCoverage::local)
                        .map(plan -> plan.count("INCLUSION")))
                .containsExactly(2L);
    }

    private static List<TopicTag> tags(String commitment) {
        return database.as(ANYBODY, parts -> topics(parts).of(commitment));
    }

    private static void tag(String commitment, TopicScheme scheme, String... codes) {
        database.as(ANYBODY, parts -> {
            topics(parts).tag(new TagCommitment(commitment, scheme, List.of(codes), null));
            return null;
        });
    }

    private static void refused(String code, String commitment, TopicScheme scheme, String topic) {
        database.refused(code, ANYBODY, parts -> {
            topics(parts).tag(new TagCommitment(commitment, scheme, List.of(topic), null));
            return null;
        });
    }

    private static PlanCoverage plan(String member, int ordinal) {
        return database.as(ANYBODY, parts -> topics(parts).coverage(TopicScheme.POLICY_AREA)).stream()
                .filter(plan -> plan.memberCode().equals(member) && plan.ordinal() == ordinal)
                .findFirst()
                .orElseThrow();
    }

    private static Topics topics(Parts parts) {
        return new Topics(parts.em(), parts.codes(), parts.clock());
    }
}
