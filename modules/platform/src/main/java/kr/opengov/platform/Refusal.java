package kr.opengov.platform;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A rule said no. The code names the rule; the web turns it into a sentence of the bundle ({@code refusal.CODE}) with
 * the arguments filled in. The transaction is rolled back: nothing is half done.
 */
@ApplicationException(rollback = true, inherited = true)
public class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String field;
    private final transient List<Object> arguments;

    /**
     * @param code the rule in capitals, such as {@code STATUS_OUT_OF_ORDER}
     * @param arguments what the sentence names: texts, numbers, days; never a secret
     */
    public Refusal(String code, Object... arguments) {
        this(null, code, arguments);
    }

    private Refusal(String field, String code, Object... arguments) {
        super(code);
        this.code = code;
        this.field = field;
        this.arguments = List.of(arguments);
    }

    /** A refusal that concerns one property of the command, so that the page can lead the user to its field. */
    public static Refusal ofField(String field, String code, Object... arguments) {
        return new Refusal(field, code, arguments);
    }

    public String code() {
        return code;
    }

    /** The property of the command the rule concerns, or null when it concerns the whole. */
    public String field() {
        return field;
    }

    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }
}
