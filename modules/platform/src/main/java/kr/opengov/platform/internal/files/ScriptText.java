package kr.opengov.platform.internal.files;

import java.util.regex.Pattern;

/**
 * Whether a script of a word processor's file does anything. Hangul writes a frame of declarations and empty functions
 * into files without any macro, too.
 */
final class ScriptText {

    private static final Pattern COMMENTS = Pattern.compile("/\\*.*?\\*/|//[^\\r\\n]*", Pattern.DOTALL);
    private static final Pattern DECLARATIONS = Pattern.compile("\\bvar\\s+\\w+\\s*=\\s*[\\w.]+\\s*;");
    private static final Pattern EMPTY_FUNCTIONS = Pattern.compile("\\bfunction\\s+\\w+\\s*\\(\\s*\\)\\s*\\{\\s*\\}");
    private static final Pattern UNSEEN = Pattern.compile("[\\s\\x00\\uFEFF]+");

    private ScriptText() {}

    static boolean doesAnything(String script) {
        String rest = COMMENTS.matcher(script).replaceAll("");
        rest = EMPTY_FUNCTIONS.matcher(rest).replaceAll("");
        rest = DECLARATIONS.matcher(rest).replaceAll("");
        return !UNSEEN.matcher(rest).replaceAll("").isEmpty();
    }
}
