package kr.opengov.db;

/**
 * The program cannot go on, and the user can do something about it. The message is one or two sentences for the
 * terminal: what is wrong and what to do. No data has been touched.
 */
public class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Refused(String sentence) {
        super(sentence);
    }

    public Refused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
