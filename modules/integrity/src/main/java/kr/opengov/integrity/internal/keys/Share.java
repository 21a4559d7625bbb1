package kr.opengov.integrity.internal.keys;

import java.util.Base64;

/**
 * One official's part of a recovery key.
 *
 * @param threshold how many shares are needed
 * @param number which share it is, from 1
 * @param value as long as the secret
 */
public record Share(int threshold, int number, byte[] value) {

    /**
     * Reads what {@link #printed} wrote.
     *
     * @throws IllegalArgumentException when it is no share
     */
    public static Share of(String printed) {
        String[] parts = printed.strip().split("-", 3);
        if (parts.length != 3) {
            throw new IllegalArgumentException("No share");
        }
        return new Share(
                Integer.parseInt(parts[0]),
                Integer.parseInt(parts[1]),
                Base64.getUrlDecoder().decode(parts[2]));
    }

    /** As it stands on the official's paper: threshold, number and value. */
    public String printed() {
        return threshold + "-" + number + "-"
                + Base64.getUrlEncoder().withoutPadding().encodeToString(value);
    }

    @Override
    public String toString() {
        return "Share[" + number + "]";
    }
}
