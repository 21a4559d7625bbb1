package kr.opengov.integrity.internal.journal;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.UUID;
import kr.opengov.platform.Sha256;

/**
 * One entry of the journal. It holds who did what to which case and no content; a reporter's acts carry the day only.
 *
 * @param number from 1, without gaps
 * @param day the day in the portal's zone
 * @param secondOfDay second of that day, or -1 for an act of a reporter
 * @param action such as {@code case.closed}
 * @param actor the person's id in this module; null for reporters and the portal
 * @param caseId null when no case is concerned
 * @param detail a code such as a state, never a text somebody wrote; may be empty
 * @param previous the hash of the entry before; 32 zeros for the first
 * @param hash over all of the above
 */
public record ChainEntry(
        long number,
        LocalDate day,
        int secondOfDay,
        String action,
        UUID actor,
        UUID caseId,
        String detail,
        byte[] previous,
        byte[] hash) {

    static final int HASH = 32;

    /** The entry that follows another, or the first when that is null. */
    public static ChainEntry after(
            ChainEntry last, LocalDate day, int secondOfDay, String action, UUID actor, UUID caseId, String detail) {
        return last == null
                ? following(0, new byte[HASH], day, secondOfDay, action, actor, caseId, detail)
                : following(last.number, last.hash, day, secondOfDay, action, actor, caseId, detail);
    }

    /** The entry that follows the end of a chain, its hash computed. */
    static ChainEntry following(
            long end,
            byte[] endHash,
            LocalDate day,
            int secondOfDay,
            String action,
            UUID actor,
            UUID caseId,
            String detail) {
        byte[] previous = endHash.clone();
        ChainEntry open = new ChainEntry(end + 1, day, secondOfDay, action, actor, caseId, detail, previous, null);
        return new ChainEntry(end + 1, day, secondOfDay, action, actor, caseId, detail, previous, open.computedHash());
    }

    /** What the hash must be. */
    byte[] computedHash() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(160);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(number);
            out.writeLong(day.toEpochDay());
            out.writeInt(secondOfDay);
            out.writeUTF(action);
            write(out, actor);
            write(out, caseId);
            out.writeUTF(detail);
            out.write(previous);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Sha256.digest().digest(bytes.toByteArray());
    }

    private static void write(DataOutputStream out, UUID id) throws IOException {
        out.writeBoolean(id != null);
        if (id != null) {
            out.writeLong(id.getMostSignificantBits());
            out.writeLong(id.getLeastSignificantBits());
        }
    }
}
