package kr.opengov.integrity.internal.keys;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The open keys of one epoch of a case. An epoch begins when the case begins and whenever somebody who held keys must
 * hold them no longer: what is written afterwards is sealed by keys that this person never had.
 */
public final class CaseKeys implements AutoCloseable {

    /** The kinds every epoch has. */
    private static final Set<KeyKind> KINDS =
            EnumSet.of(KeyKind.CONTENT, KeyKind.IDENTITY, KeyKind.NOTES, KeyKind.HEADER);

    private static final SecureRandom RANDOM = new SecureRandom();

    private final UUID caseId;
    private final int epoch;
    private final Map<KeyKind, DataKey> keys;

    private CaseKeys(UUID caseId, int epoch, Map<KeyKind, DataKey> keys) {
        this.caseId = caseId;
        this.epoch = epoch;
        this.keys = keys;
    }

    /** New keys for a new epoch. Needs no private key: whoever may change the holders of a case need not read it. */
    public static CaseKeys random(UUID caseId, int epoch) {
        Map<KeyKind, DataKey> keys = new EnumMap<>(KeyKind.class);
        KINDS.forEach(kind -> keys.put(kind, DataKey.random(RANDOM)));
        return new CaseKeys(caseId, epoch, keys);
    }

    /**
     * Unwraps what a holder was given of an epoch.
     *
     * @throws TamperedCiphertext when a wrapped key was changed or moved
     */
    public static CaseKeys unwrap(UUID caseId, int epoch, Holder holder, KeyPair pair, Collection<WrappedKey> wrapped) {
        Map<KeyKind, DataKey> keys = new EnumMap<>(KeyKind.class);
        for (WrappedKey one : wrapped) {
            if (one.epoch() == epoch
                    && one.role() == holder.role()
                    && one.holder().equals(holder.id())) {
                keys.put(one.kind(), pair.unwrap(holder.binding(caseId, one.kind(), epoch), one.wrapped()));
            }
        }
        return new CaseKeys(caseId, epoch, keys);
    }

    /** Wraps for each holder the kinds of key its role is given, as far as they are open here. */
    public List<WrappedKey> wrapFor(Collection<Holder> holders) {
        List<WrappedKey> wrapped = new ArrayList<>();
        for (Holder holder : holders) {
            keys.forEach((kind, key) -> {
                if (holder.role().holds(kind)) {
                    byte[] bytes = KeyPair.wrap(holder.publicKey(), holder.binding(caseId, kind, epoch), key);
                    wrapped.add(new WrappedKey(kind, epoch, holder.role(), holder.id(), bytes));
                }
            });
        }
        return wrapped;
    }

    /** Wraps one kind of key for somebody whose role does not hold it, bound to the place where that is recorded. */
    public byte[] grant(KeyKind kind, PublicKey recipient, Binding place) {
        return KeyPair.wrap(recipient, place, key(kind));
    }

    /** What a grant opened: one kind of key of one epoch. */
    public static CaseKeys granted(UUID caseId, int epoch, KeyKind kind, DataKey key) {
        Map<KeyKind, DataKey> keys = new EnumMap<>(KeyKind.class);
        keys.put(kind, key);
        return new CaseKeys(caseId, epoch, keys);
    }

    public int epoch() {
        return epoch;
    }

    /** Whether a kind of key is open here. */
    public boolean opens(KeyKind kind) {
        return keys.containsKey(kind);
    }

    /** Seals a text, or its absence, for a place of this case. */
    public byte[] seal(KeyKind kind, String table, UUID row, String column, int version, String text) {
        return PaddedText.seal(key(kind), place(kind, table, row, column, version), text);
    }

    /**
     * Opens what {@link #seal} sealed.
     *
     * @throws TamperedCiphertext when it was changed, moved or put back from another version or epoch
     */
    public String open(KeyKind kind, String table, UUID row, String column, int version, byte[] sealed) {
        return PaddedText.open(key(kind), place(kind, table, row, column, version), sealed);
    }

    /** Seals the key of an attachment under the content key. */
    public byte[] sealAttachmentKey(UUID attachment, DataKey key) {
        return Seal.close(
                key(KeyKind.CONTENT), place(KeyKind.ATTACHMENT, "attachment", attachment, "file_key", 1), key.bytes());
    }

    /** Opens the key of an attachment. */
    public DataKey openAttachmentKey(UUID attachment, byte[] sealed) {
        return DataKey.of(Seal.open(
                key(KeyKind.CONTENT), place(KeyKind.ATTACHMENT, "attachment", attachment, "file_key", 1), sealed));
    }

    @Override
    public void close() {
        keys.values().forEach(DataKey::close);
    }

    private DataKey key(KeyKind kind) {
        DataKey key = keys.get(kind);
        if (key == null) {
            throw new IllegalStateException("No key of kind " + kind + " is open");
        }
        return key;
    }

    private Binding place(KeyKind kind, String table, UUID row, String column, int version) {
        return new Binding(caseId, table, row, column, version, kind, epoch);
    }
}
