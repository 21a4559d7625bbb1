package kr.opengov.integrity.internal.keys;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;

/**
 * The place something sealed belongs to. It is no secret and not stored: it is composed again from the row that is read
 * and authenticated with the ciphertext, so that a row copied to another place, or put back from an older state, fails.
 *
 * @param caseId the case, or the person for a vault
 * @param table table and
 * @param row id and
 * @param column column in which the ciphertext lies
 * @param version version of the row, counted by its author
 * @param kind which key seals it
 * @param epoch epoch of the case's keys, 0 where there is none
 */
public record Binding(UUID caseId, String table, UUID row, String column, int version, KeyKind kind, int epoch) {

    /** Version of the form of everything sealed; grows when the form or this order changes. */
    public static final int SCHEMA = 1;

    /** The same place in unambiguous bytes: every text carries its length. */
    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(96);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(SCHEMA);
            write(out, caseId);
            out.writeUTF(table);
            write(out, row);
            out.writeUTF(column);
            out.writeInt(version);
            out.writeUTF(kind.name());
            out.writeInt(epoch);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, UUID id) throws IOException {
        out.writeLong(id.getMostSignificantBits());
        out.writeLong(id.getLeastSignificantBits());
    }
}
