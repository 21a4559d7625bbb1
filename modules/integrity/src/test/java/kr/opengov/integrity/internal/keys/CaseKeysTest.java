package kr.opengov.integrity.internal.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseKeysTest {
    private static final UUID CASE = UUID.randomUUID();
    private static final UUID ROW = UUID.randomUUID();

    private final KeyPair pair = KeyPair.random();
    private final KeyPair newcomerPair = KeyPair.random();
    private final Holder officer = new Holder(HolderRole.OFFICER, UUID.randomUUID(), pair.publicKey());
    private final Holder newcomer = new Holder(HolderRole.OFFICER, UUID.randomUUID(), newcomerPair.publicKey());

    @ParameterizedTest
    @EnumSource(HolderRole.class)
    void aHolderOpensWhatTheRoleIsGivenAndNothingElse(HolderRole role) {
        Holder holder = new Holder(role, UUID.randomUUID(), pair.publicKey());
        try (CaseKeys keys = CaseKeys.random(CASE, 1);
                CaseKeys mine = CaseKeys.unwrap(CASE, 1, holder, pair, keys.wrapFor(List.of(holder)))) {
            for (KeyKind kind : List.of(KeyKind.CONTENT, KeyKind.IDENTITY, KeyKind.NOTES, KeyKind.HEADER)) {
                byte[] sealed = keys.seal(kind, "entry", ROW, "body", 1, "내용");
                assertThat(mine.opens(kind)).isEqualTo(role.holds(kind));
                if (role.holds(kind)) {
                    assertThat(mine.open(kind, "entry", ROW, "body", 1, sealed)).isEqualTo("내용");
                } else {
                    assertThatThrownBy(() -> mine.open(kind, "entry", ROW, "body", 1, sealed))
                            .isInstanceOf(IllegalStateException.class);
                }
            }
        }
    }

    @Test
    void theSeparationOfDuties() {
        assertThat(HolderRole.OFFICER.holds(KeyKind.IDENTITY)).isFalse();
        assertThat(HolderRole.CUSTODIAN.holds(KeyKind.CONTENT)).isFalse();
        assertThat(HolderRole.CUSTODIAN.holds(KeyKind.NOTES)).isFalse();
        assertThat(HolderRole.REPORTER.holds(KeyKind.NOTES)).isFalse();
        assertThat(HolderRole.REPORTER.holds(KeyKind.HEADER)).isFalse();
    }

    @Test
    void whoeverIsRecusedReadsNothingOfTheNextEpoch() {
        try (CaseKeys next = CaseKeys.random(CASE, 2)) {
            List<WrappedKey> wrapped = next.wrapFor(List.of(newcomer));
            try (CaseKeys recused = CaseKeys.unwrap(CASE, 2, officer, pair, wrapped)) {
                assertThat(recused.opens(KeyKind.CONTENT)).isFalse();
            }
        }
    }

    @Test
    void aKeyWrappedForAnotherDoesNotOpenUnderMyName() {
        try (CaseKeys keys = CaseKeys.random(CASE, 1)) {
            List<WrappedKey> stolen = new ArrayList<>();
            keys.wrapFor(List.of(newcomer))
                    .forEach(key -> stolen.add(
                            new WrappedKey(key.kind(), key.epoch(), key.role(), officer.id(), key.wrapped())));
            assertThatThrownBy(() -> CaseKeys.unwrap(CASE, 1, officer, pair, stolen))
                    .isInstanceOf(TamperedCiphertext.class);
        }
    }

    @Test
    void aWrappedKeyOfAnotherCaseEpochOrKindDoesNotOpen() {
        try (CaseKeys keys = CaseKeys.random(CASE, 1)) {
            List<WrappedKey> wrapped = keys.wrapFor(List.of(officer));
            assertThatThrownBy(() -> CaseKeys.unwrap(UUID.randomUUID(), 1, officer, pair, wrapped))
                    .isInstanceOf(TamperedCiphertext.class);
            List<WrappedKey> replayed = wrapped.stream()
                    .map(key -> new WrappedKey(key.kind(), 2, key.role(), key.holder(), key.wrapped()))
                    .toList();
            assertThatThrownBy(() -> CaseKeys.unwrap(CASE, 2, officer, pair, replayed))
                    .isInstanceOf(TamperedCiphertext.class);
            List<WrappedKey> renamed = wrapped.stream()
                    .map(key -> new WrappedKey(KeyKind.IDENTITY, 1, key.role(), key.holder(), key.wrapped()))
                    .toList();
            assertThatThrownBy(() -> CaseKeys.unwrap(CASE, 1, officer, pair, renamed))
                    .isInstanceOf(TamperedCiphertext.class);
        }
    }

    @Test
    void whoStaysHandsThePastToANewcomer() {
        try (CaseKeys keys = CaseKeys.random(CASE, 1);
                CaseKeys mine = CaseKeys.unwrap(CASE, 1, officer, pair, keys.wrapFor(List.of(officer)));
                CaseKeys theirs = CaseKeys.unwrap(CASE, 1, newcomer, newcomerPair, mine.wrapFor(List.of(newcomer)))) {
            byte[] sealed = keys.seal(KeyKind.NOTES, "note", ROW, "body", 1, "메모");
            assertThat(theirs.open(KeyKind.NOTES, "note", ROW, "body", 1, sealed))
                    .isEqualTo("메모");
        }
    }

    @Test
    void anOfficerCannotHandOnWhatOfficersDoNotHave() {
        Holder custodian = new Holder(HolderRole.CUSTODIAN, UUID.randomUUID(), newcomerPair.publicKey());
        try (CaseKeys keys = CaseKeys.random(CASE, 1);
                CaseKeys mine = CaseKeys.unwrap(CASE, 1, officer, pair, keys.wrapFor(List.of(officer)))) {
            assertThat(mine.wrapFor(List.of(custodian))).isEmpty();
        }
    }

    @Test
    void theKeyOfAnAttachmentOpensForThatAttachment() {
        UUID attachment = UUID.randomUUID();
        try (CaseKeys keys = CaseKeys.random(CASE, 1);
                DataKey file = DataKey.random(new java.security.SecureRandom())) {
            byte[] sealed = keys.sealAttachmentKey(attachment, file);
            assertThat(keys.openAttachmentKey(attachment, sealed).bytes()).isEqualTo(file.bytes());
            assertThatThrownBy(() -> keys.openAttachmentKey(UUID.randomUUID(), sealed))
                    .isInstanceOf(TamperedCiphertext.class);
        }
    }
}
