package kr.opengov.summit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import kr.opengov.summit.internal.conflict.Conflicts;
import kr.opengov.summit.internal.release.ReleaseStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A real programme of a thousand sessions in three of its releases, where its files are at hand. */
class FosdemDatabaseTest {
    private static Importing importing;

    @BeforeAll
    static void open() {
        importing = new Importing();
        Importing.empty();
    }

    @AfterAll
    static void close() {
        Importing.empty();
        importing.close();
    }

    private static byte[] file(String release) throws IOException {
        Path here = Path.of("").toAbsolutePath();
        while (here != null && !Files.isDirectory(here.resolve("shared/data/schedules"))) {
            here = here.getParent();
        }
        assumeTrue(here != null, "the schedules are not here");
        return Files.readAllBytes(here.resolve("shared/data/schedules/fosdem-2026." + release + ".xml.gz"));
    }

    @Test
    void threeReleasesOneAfterTheOther() throws IOException {
        ReleaseStore store = new ReleaseStore();
        ImportOutcome first = importing.take(null, file("release-2025-12-21"));
        assertThat(first.created()).isTrue();
        assertThat(first.added()).isEqualTo(831);
        assertThat(release(store, 1)).isEqualTo(1);

        ImportOutcome second = importing.take(null, file("release-2026-01-17"));
        assertThat(kinds(second)).containsKeys(ChangeKind.NEW, ChangeKind.TIME, ChangeKind.SPEAKERS, ChangeKind.TEXT);
        assertThat(release(store, 2)).isEqualTo(2);

        ImportOutcome last = importing.take(null, file("final"));
        assertThat(last.sessions()).isEqualTo(1079);
        assertThat(kinds(last)).containsKeys(ChangeKind.NEW, ChangeKind.DURATION, ChangeKind.CANCELLED);
        assertThat(importing.count("SELECT COUNT(*) FROM sm_session WHERE state = 'CONFIRMED'"))
                .isEqualTo(1079);
        assertThat(importing.count("SELECT COUNT(DISTINCT p.person_id) FROM sm_participation p JOIN sm_session s"
                        + " ON s.id = p.session_id WHERE s.state = 'CONFIRMED'"))
                .isEqualTo(1216);
        assertThat(importing.count("SELECT COUNT(DISTINCT x.room_id) FROM sm_slot x JOIN sm_session s"
                        + " ON s.id = x.session_id WHERE s.state = 'CONFIRMED'"))
                .isEqualTo(37);
        Map<ConflictCode, Long> conflicts = new EnumMap<>(ConflictCode.class);
        importing
                .ask(em -> new Conflicts().of(em, importing.count("SELECT id FROM sm_summit")))
                .forEach(conflict -> conflicts.merge(conflict.code(), 1L, Long::sum));
        assertThat(conflicts)
                .doesNotContainKey(ConflictCode.ROOM_OVERLAP)
                .containsEntry(ConflictCode.SPEAKER_OVERLAP, 2L);
        assertThat(release(store, 3)).isEqualTo(3);

        assertThat(importing.take(null, file("final")).unchanged()).isTrue();
    }

    private static int release(ReleaseStore store, int day) {
        Clock clock = Clock.fixed(Instant.parse("2026-01-0" + day + "T00:00:00Z"), ZoneOffset.UTC);
        return importing.ask(em -> Releasing.release(em, store, clock, "fosdem_2026", null));
    }

    private static Map<ChangeKind, Long> kinds(ImportOutcome outcome) {
        Map<ChangeKind, Long> kinds = new EnumMap<>(ChangeKind.class);
        outcome.difference().changes().forEach(change -> kinds.merge(change.kind(), 1L, Long::sum));
        return kinds;
    }
}
