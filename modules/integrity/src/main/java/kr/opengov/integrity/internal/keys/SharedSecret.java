package kr.opengov.integrity.internal.keys;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Secrets in shares after Shamir ("How to Share a Secret", 1979) over GF(256): any threshold of them gives the secret,
 * fewer give nothing at all. Multiplication reads no table by a secret index.
 *
 * <p>The scheme itself does not notice a false share. Whoever puts a key pair together checks it against its public half:
 * {@link #recover}.
 */
public final class SharedSecret {

    /** The curve has 255 places besides the secret's own. */
    public static final int MOST_SHARES = 255;

    private SharedSecret() {}

    /**
     * Splits a secret.
     *
     * @throws IllegalArgumentException unless 2 ≤ threshold ≤ shares ≤ {@link #MOST_SHARES}: one official alone is none
     */
    public static List<Share> split(byte[] secret, int shares, int threshold, SecureRandom random) {
        if (threshold < 2 || threshold > shares || shares > MOST_SHARES) {
            throw new IllegalArgumentException("Two of two shares at least, " + MOST_SHARES + " at most");
        }
        byte[][] values = new byte[shares][secret.length];
        byte[] coefficients = new byte[threshold - 1];
        for (int at = 0; at < secret.length; at++) {
            random.nextBytes(coefficients);
            for (int share = 0; share < shares; share++) {
                values[share][at] = (byte) valueAt(share + 1, secret[at] & 255, coefficients);
            }
        }
        List<Share> all = new ArrayList<>(shares);
        for (int share = 0; share < shares; share++) {
            all.add(new Share(threshold, share + 1, values[share]));
        }
        return all;
    }

    /**
     * Joins shares.
     *
     * @throws IllegalArgumentException when there are too few, one twice, or they do not belong together
     */
    public static byte[] join(Collection<Share> given) {
        List<Share> shares = List.copyOf(given);
        check(shares);
        byte[] secret = new byte[shares.get(0).value().length];
        for (Share share : shares) {
            int weight = weight(share.number(), shares);
            for (int at = 0; at < secret.length; at++) {
                secret[at] ^= (byte) multiply(weight, share.value()[at] & 255);
            }
        }
        return secret;
    }

    /** Splits the private half of a recovery pair. */
    public static List<Share> split(KeyPair pair, int shares, int threshold, SecureRandom random) {
        return split(pair.secret(), shares, threshold, random);
    }

    /**
     * The recovery pair of these shares.
     *
     * @throws IllegalArgumentException as {@link #join}
     * @throws TamperedCiphertext when a share was changed: the pair does not belong to the public half
     */
    public static KeyPair recover(Collection<Share> shares, PublicKey publicKey) {
        KeyPair pair = KeyPair.of(join(shares), publicKey);
        Binding trial = new Binding(new UUID(0, 0), "recovery", new UUID(0, 0), "trial", 0, KeyKind.VAULT, 0);
        try (DataKey key = DataKey.random(new SecureRandom())) {
            pair.unwrap(trial, KeyPair.wrap(publicKey, trial, key)).close();
        }
        return pair;
    }

    private static void check(List<Share> shares) {
        if (shares.isEmpty() || shares.size() < shares.get(0).threshold()) {
            throw new IllegalArgumentException("Too few shares");
        }
        Share first = shares.get(0);
        boolean strange = shares.stream()
                .anyMatch(share -> share.threshold() != first.threshold()
                        || share.value().length != first.value().length
                        || share.number() < 1
                        || share.number() > MOST_SHARES);
        long numbers = shares.stream().mapToInt(Share::number).distinct().count();
        if (strange || numbers != shares.size()) {
            throw new IllegalArgumentException("These shares do not belong together");
        }
    }

    private static int valueAt(int place, int secret, byte[] coefficients) {
        int value = 0;
        for (int i = coefficients.length - 1; i >= 0; i--) {
            value = multiply(value, place) ^ coefficients[i] & 255;
        }
        return multiply(value, place) ^ secret;
    }

    /** Lagrange's weight of a share at the place of the secret, zero. */
    private static int weight(int number, List<Share> shares) {
        int weight = 1;
        for (Share other : shares) {
            if (other.number() != number) {
                weight = multiply(weight, multiply(other.number(), inverse(other.number() ^ number)));
            }
        }
        return weight;
    }

    /** Product in GF(256) modulo x^8 + x^4 + x^3 + x + 1, without a branch on its values. */
    static int multiply(int left, int right) {
        int product = 0;
        int shifted = left;
        for (int bit = 0; bit < 8; bit++) {
            product ^= -(right >> bit & 1) & shifted;
            shifted = shifted << 1 ^ -(shifted >> 7 & 1) & 0x11B;
        }
        return product & 255;
    }

    /** The inverse is the 254th power. */
    static int inverse(int value) {
        int inverse = 1;
        for (int i = 0; i < 254; i++) {
            inverse = multiply(inverse, value);
        }
        return inverse;
    }
}
