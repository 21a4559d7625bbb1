package kr.opengov.platform.accounts;

import static kr.opengov.platform.PlatformDatabase.DATABASE;
import static kr.opengov.platform.PlatformDatabase.inTransaction;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CorrespondentsDatabaseTest {
    private static final List<Long> ALL = List.of(911L, 912L, 913L);

    @BeforeEach
    void threeAccounts() {
        tidyUp();
        for (long id : ALL) {
            DATABASE.execute("INSERT INTO pf_account (id, state, email, name_ko, created_at) VALUES (" + id
                    + ", 'ACTIVE', 'writes" + id + "@example.kr', '사람" + id + "', '2026-01-01 00:00:00')");
        }
    }

    @AfterEach
    void tidyUp() {
        DATABASE.execute(
                "DELETE FROM pf_notification_setting WHERE account_id IN (911, 912, 913)",
                "DELETE FROM pf_account WHERE id IN (911, 912, 913)");
    }

    private static void chose(long account, NotificationTopic topic, boolean byMail) {
        DATABASE.execute("INSERT INTO pf_notification_setting (account_id, topic, by_mail) VALUES (" + account + ", '"
                + topic + "', " + byMail + ")");
    }

    private static Set<Long> wanting(NotificationTopic topic, Collection<Long> of) {
        return inTransaction(em -> new Correspondents(em).wanting(topic, of));
    }

    @Test
    void mailsAboutSummitsGoToEverybodyWhoDidNotRefuseThem() {
        chose(911, NotificationTopic.SUMMIT, false);
        chose(912, NotificationTopic.SUMMIT, true);
        chose(913, NotificationTopic.MY_PROPOSALS, false);
        assertThat(wanting(NotificationTopic.SUMMIT, ALL)).containsExactlyInAnyOrder(912L, 913L);
        assertThat(wanting(NotificationTopic.SUMMIT, Set.of(911L))).isEmpty();
        assertThat(wanting(NotificationTopic.SUMMIT, Set.of())).isEmpty();
    }

    @Test
    void mailsAboutPlansGoToThoseWhoAskedForThem() {
        chose(911, NotificationTopic.PLANS, false);
        chose(912, NotificationTopic.PLANS, true);
        assertThat(wanting(NotificationTopic.PLANS, ALL)).containsExactly(912L);
    }
}
