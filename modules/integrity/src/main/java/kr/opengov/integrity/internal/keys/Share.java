package kr.opengov.integrity.internal.keys;

/**
 * One official's part of a recovery key.
 *
 * @param threshold how many shares are needed
 * @param number which share it is, from 1
 * @param value as long as the secret
 */
public record Share(int threshold, int number, byte[] value) {

    @Override
    public String toString() {
        return "Share[" + number + "]";
    }
}
