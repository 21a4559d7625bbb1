package kr.opengov.summit;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.opengov.db.TestTransaction;
import kr.opengov.platform.Bilingual;
import kr.opengov.platform.accounts.Correspondent;
import kr.opengov.platform.accounts.Correspondents;
import kr.opengov.platform.accounts.NotificationTopic;
import kr.opengov.platform.directory.Directory;
import kr.opengov.summit.internal.conflict.Conflicts;
import kr.opengov.summit.internal.release.NoticeDigests;
import kr.opengov.summit.internal.release.ReleaseMaking;
import kr.opengov.summit.internal.release.ReleaseStore;

/** Makes releases in tests without a container, where nobody has an account but number 7. */
final class Releasing {
    static final String[] TABLES = {
        "sm_notice_digest",
        "sm_star",
        "sm_calendar_token",
        "sm_release_change",
        "sm_released_slot",
        "sm_release",
        "sm_release_plan",
        "sm_acknowledgement",
        "sm_change",
        "sm_affiliation",
        "sm_participation",
        "sm_session_host",
        "sm_programme_item",
        "sm_slot",
        "sm_session",
        "sm_room",
        "sm_theme",
        "sm_summit",
        "sm_ids"
    };

    private Releasing() {}

    /** Somebody with the number 7 reads Korean; nobody holds a role for single things. */
    private static final class OneAccount extends Correspondents {
        @Override
        public Map<Long, Correspondent> of(Collection<Long> accountIds) {
            return accountIds.contains(7L)
                    ? Map.of(7L, new Correspondent(7L, "홍길동", null, "hong@example.org", "ko"))
                    : Map.of();
        }

        @Override
        public Set<Long> wanting(NotificationTopic topic, Collection<Long> accountIds) {
            return new HashSet<>(accountIds);
        }

        @Override
        public Map<String, List<Long>> holding(String role, String scopeKind, Collection<String> scopeIds) {
            return Map.of();
        }
    }

    static Correspondents correspondents() {
        return new OneAccount();
    }

    static ReleaseMaking making(EntityManager em, ReleaseStore store, Clock clock) {
        return new ReleaseMaking(
                new Directory(em, null), clock, store, new Conflicts(), new NoticeDigests(new OneAccount()));
    }

    /** Releases what the tables of the work in progress hold; answers the sequence. */
    static int release(EntityManager em, ReleaseStore store, Clock clock, String acronym, Integer last) {
        return TestTransaction.of(em, () -> making(em, store, clock)
                .release(em, acronym, last, new Bilingual(null, null, true), new ReleaseMaking.By(null, null)));
    }
}
