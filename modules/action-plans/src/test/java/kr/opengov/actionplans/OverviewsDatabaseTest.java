package kr.opengov.actionplans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.opengov.actionplans.PlansDatabase.Parts;
import kr.opengov.actionplans.internal.follow.Digest;
import kr.opengov.actionplans.internal.follow.DigestMails;
import kr.opengov.db.StatementCount;
import kr.opengov.platform.accounts.Correspondent;
import kr.opengov.platform.accounts.Correspondents;
import kr.opengov.platform.outbox.Mail;
import kr.opengov.platform.outbox.Outbox;
import kr.opengov.platform.settings.Setting;
import kr.opengov.platform.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Where agencies stand, how a plan came along, and what followers are told. */
class OverviewsDatabaseTest {
    private static final Set<String> TOWN = Set.of("9990000");
    private static final Set<String> NOBODY = Set.of();

    @RegisterExtension
    static PlansDatabase database = new PlansDatabase();

    @Test
    void eachAgencyOfAPlanThatRunsHasItsCommitmentsAndItsOpenFindings() {
        database.as(NOBODY, parts -> comments(parts)
                .file(new FileFinding("KOR-SAMPLE/1/1", "모임", LocalDate.of(2026, 10, 1), "주민센터", "안내판이 없습니다.", null)));
        List<AgencyOverview> all = database.as(NOBODY, parts -> overviews(parts).agencies());
        AgencyOverview town = all.stream()
                .filter(each -> "9990000".equals(each.code()))
                .findFirst()
                .orElseThrow();
        assertThat(town.commitments()).hasSize(3);
        assertThat(town.openFindings()).isEqualTo(1);
        assertThat(town.reported().percent()).isBetween(1, 99);
        assertThat(all.stream().flatMap(each -> each.commitments().stream()))
                .as("plan 5 is over")
                .noneMatch(work -> work.commitment().startsWith("KOR/5/"));
        List<AgencyOverview> mine = database.as(TOWN, parts -> overviews(parts).mine());
        assertThat(mine).extracting(AgencyOverview::code).containsExactly("9990000");
        int forAll = StatementCount.of(
                () -> database.as(NOBODY, parts -> overviews(parts).agencies()));
        assertThat(forAll).isLessThanOrEqualTo(10 + all.size());
        assertThat(StatementCount.of(
                        () -> database.as(TOWN, parts -> overviews(parts).mine())))
                .as("one more for the successors, however many agencies there are")
                .isEqualTo(forAll + 1);
    }

    @Test
    void theCourseOfAPlanEndsWhereItStandsAndKnowsNothingBeforeTheFirstReport() {
        List<CoursePoint> course = database.as(NOBODY, parts -> overviews(parts).course("KOR-SAMPLE", 1));
        assertThat(course)
                .extracting(CoursePoint::day)
                .containsExactly(LocalDate.of(2026, 3, 31), LocalDate.of(2026, 6, 30), LocalDate.of(2026, 9, 30));
        assertThat(course.get(course.size() - 1).reported().percent()).isNotNull();
        List<CoursePoint> silent = database.as(NOBODY, parts -> overviews(parts).course("KOR", 6));
        assertThat(silent).isNotEmpty().allSatisfy(point -> assertThat(point.reported())
                .isEqualTo(ProgressFigure.UNKNOWN));
        List<CoursePoint> none = database.as(NOBODY, parts -> overviews(parts).course("KOR", 99));
        assertThat(none).isEmpty();
    }

    @Test
    void aFollowerIsToldOnceOfWhatOthersDid() {
        database.as(NOBODY, parts -> follow(parts, "KOR-SAMPLE/1/1"));
        database.as(NOBODY, parts -> follow(parts, "KOR-SAMPLE/1/1"));
        PlansDatabase.DATABASE.execute("INSERT INTO ap_commitment_follow (commitment_id, account_id, followed_at)"
                + " SELECT c.id, 8, NOW() FROM ap_commitment c JOIN ap_action_plan p ON p.id = c.plan_id"
                + " WHERE p.member_code = 'KOR-SAMPLE' AND c.code = '1'");
        database.as(
                NOBODY, parts -> comments(parts).write(new WriteComment("KOR-SAMPLE/1/1", "title", "언제 공개합니까?", "이웃")));
        assertThat(tell()).as("7 wrote it and is not told").hasSize(1).allMatch(mail -> mail.startsWith("8 "));
        assertThat(tell()).isEmpty();
        List<FollowedCommitment> mine =
                database.as(NOBODY, parts -> follows(parts).mine());
        assertThat(mine).extracting(FollowedCommitment::commitment).containsExactly("KOR-SAMPLE/1/1");
        database.as(NOBODY, parts -> {
            follows(parts).unfollow("KOR-SAMPLE/1/1");
            return null;
        });
        boolean still = database.as(NOBODY, parts -> follows(parts).follows("KOR-SAMPLE/1/1"));
        assertThat(still).isFalse();
        database.refused("NOT_FOUND", NOBODY, parts -> follow(parts, "KOR/6/99"));
    }

    private static List<String> tell() {
        List<String> mails = new ArrayList<>();
        database.as(NOBODY, parts -> {
            DigestMails digest = new DigestMails(
                    parts.em(),
                    new Correspondents() {
                        @Override
                        public Map<Long, Correspondent> of(Collection<Long> ids) {
                            return Map.of(
                                    7L, new Correspondent(7L, "일곱", "Seven", "7@example.org", "ko"),
                                    8L, new Correspondent(8L, "여덟", "Eight", "8@example.org", "en"));
                        }
                    },
                    new Outbox(null) {
                        @Override
                        public void mail(Mail mail, String key) {
                            mails.add(mail.to().charAt(0) + " " + mail.text());
                        }
                    },
                    new Settings() {
                        @Override
                        public String text(Setting setting) {
                            return "https://example.org";
                        }
                    },
                    parts.clock());
            return digest.next(Digest.COMMITMENTS);
        });
        return mails;
    }

    private static Void follow(Parts parts, String commitment) {
        follows(parts).follow(commitment);
        return null;
    }

    private static CommitmentFollows follows(Parts parts) {
        return new CommitmentFollows(parts.em(), parts.clock(), parts.session());
    }

    private static PlanComments comments(Parts parts) {
        return new PlanComments(parts.em(), parts.clock(), parts.agencies(), parts.workItems(), parts.session());
    }

    private static Overviews overviews(Parts parts) {
        return new Overviews(parts.em(), parts.clock(), parts.rules(), parts.agencies());
    }
}
