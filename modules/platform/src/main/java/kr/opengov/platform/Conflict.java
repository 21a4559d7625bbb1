package kr.opengov.platform;

/**
 * Somebody else changed the same thing since it was read. The page shows what the other person changed and keeps what
 * was typed.
 */
public class Conflict extends Refusal {
    private static final long serialVersionUID = 1L;

    public Conflict() {
        super("CHANGED_BY_SOMEBODY_ELSE");
    }
}
