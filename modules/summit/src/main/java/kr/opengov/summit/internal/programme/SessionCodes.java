package kr.opengov.summit.internal.programme;

import java.util.Set;
import java.util.UUID;

/** Six-character codes of sessions: the same guid gets the same code wherever nobody has it already. */
public final class SessionCodes {
    /** Without 0, O, 1 and I, which readers confuse. */
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int LENGTH = 6;
    private static final int BITS = 5;
    private static final int MASK = 31;

    private SessionCodes() {}

    /** @param used the codes that are taken; the new one is added */
    public static String of(UUID guid, Set<String> used) {
        long seed = guid.getMostSignificantBits() ^ Long.rotateLeft(guid.getLeastSignificantBits(), 17);
        while (true) {
            StringBuilder code = new StringBuilder(LENGTH);
            long rest = seed;
            for (int i = 0; i < LENGTH; i++) {
                code.append(LETTERS.charAt((int) (rest & MASK)));
                rest >>>= BITS;
            }
            if (used.add(code.toString())) {
                return code.toString();
            }
            // The step of Knuth's generator, which visits every seed before it comes back.
            seed = seed * 6364136223846793005L + 1442695040888963407L;
        }
    }
}
