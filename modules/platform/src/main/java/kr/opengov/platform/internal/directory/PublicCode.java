package kr.opengov.platform.internal.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;

/**
 * Codes of public addresses, such as {@code p-7k3m9qxw}. They say nothing of the name, which may be corrected while the
 * address stays; letters and digits that are taken for one another are left out.
 */
@ApplicationScoped
public class PublicCode {

    private static final String SIGNS = "23456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 10;

    private final SecureRandom random = new SecureRandom();

    /** A new code; 30 to the power of ten are there, and the unique key of the table has the last word. */
    public String next(String prefix) {
        StringBuilder code = new StringBuilder(prefix).append('-');
        for (int i = 0; i < LENGTH; i++) {
            code.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return code.toString();
    }
}
