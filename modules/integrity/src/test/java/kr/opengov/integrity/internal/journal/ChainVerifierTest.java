package kr.opengov.integrity.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.opengov.integrity.internal.journal.ChainVerifier.Fault;
import kr.opengov.integrity.internal.journal.ChainVerifier.Finding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChainVerifierTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);
    private static final UUID CASE = UUID.randomUUID();

    private final List<ChainEntry> chain = new ArrayList<>();
    private KeyPair keys;
    private List<Checkpoint> checkpoints;

    @BeforeEach
    void write() throws NoSuchAlgorithmException {
        keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        for (int i = 0; i < 10; i++) {
            ChainEntry last = chain.isEmpty() ? null : chain.get(chain.size() - 1);
            UUID actor = i % 2 == 0 ? null : UUID.randomUUID();
            chain.add(ChainEntry.after(last, DAY, i % 2 == 0 ? -1 : 100, "case.read", actor, CASE, "TRIAGE"));
        }
        checkpoints =
                List.of(Checkpoint.of(chain.get(4), keys.getPrivate()), Checkpoint.of(chain.get(9), keys.getPrivate()));
    }

    @Test
    void anUntouchedChainIsGood() {
        assertThat(verify()).isEmpty();
        checkpoints = List.of();
        assertThat(verify()).isEmpty();
        chain.clear();
        assertThat(verify()).isEmpty();
    }

    @Test
    void aChangedEntryIsNamedWhateverWasChanged() {
        ChainEntry good = chain.get(6);
        List<ChainEntry> changes = List.of(
                entry(good, DAY.plusDays(1), 100, "case.read", good.actor(), CASE, "TRIAGE"),
                entry(good, DAY, 101, "case.read", good.actor(), CASE, "TRIAGE"),
                entry(good, DAY, 100, "case.closed", good.actor(), CASE, "TRIAGE"),
                entry(good, DAY, 100, "case.read", UUID.randomUUID(), CASE, "TRIAGE"),
                entry(good, DAY, 100, "case.read", good.actor(), null, "TRIAGE"),
                entry(good, DAY, 100, "case.read", good.actor(), CASE, "CLOSED"));
        for (ChainEntry changed : changes) {
            chain.set(6, changed);
            assertThat(verify()).contains(new Finding(7, Fault.CONTENT));
        }
    }

    @Test
    void anEntryWithANewHashBreaksTheNextOne() {
        ChainEntry good = chain.get(6);
        chain.set(6, ChainEntry.after(chain.get(5), DAY, 100, "case.closed", good.actor(), CASE, ""));
        assertThat(verify()).contains(new Finding(8, Fault.LINK));
    }

    @Test
    void aDeletedOrInsertedOrExchangedEntryIsNamed() {
        ChainEntry removed = chain.remove(3);
        assertThat(verify()).contains(new Finding(4, Fault.NUMBER));
        chain.add(3, removed);
        chain.add(3, removed);
        assertThat(verify()).contains(new Finding(5, Fault.NUMBER));
    }

    @Test
    void aTruncatedTailIsSeenByTheCheckpoint() {
        chain.subList(8, 10).clear();
        assertThat(verify()).contains(new Finding(9, Fault.TRUNCATED));
    }

    @Test
    void aChainWrittenAnewFailsAtTheFirstCheckpoint() {
        List<ChainEntry> anew = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            anew.add(ChainEntry.after(anew.isEmpty() ? null : anew.get(i - 1), DAY, -1, "case.read", null, CASE, ""));
        }
        chain.clear();
        chain.addAll(anew);
        assertThat(verify()).contains(new Finding(5, Fault.CHECKPOINT));
    }

    @Test
    void aCheckpointOfAnotherKeyIsNone() throws NoSuchAlgorithmException {
        KeyPair other = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        checkpoints = List.of(Checkpoint.of(chain.get(4), other.getPrivate()));
        assertThat(verify()).contains(new Finding(5, Fault.SIGNATURE));
    }

    private Optional<Finding> verify() {
        return ChainVerifier.firstBad(chain.iterator(), checkpoints, keys.getPublic());
    }

    private static ChainEntry entry(
            ChainEntry good, LocalDate day, int second, String action, UUID actor, UUID caseId, String detail) {
        return new ChainEntry(good.number(), day, second, action, actor, caseId, detail, good.previous(), good.hash());
    }
}
