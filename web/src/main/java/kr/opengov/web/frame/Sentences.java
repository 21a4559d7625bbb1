package kr.opengov.web.frame;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills the arguments into a sentence. Not {@link java.text.MessageFormat}: it swallows single apostrophes, which
 * English sentences are full of.
 */
final class Sentences {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)\\}");

    private Sentences() {}

    static String fill(String pattern, Function<Object, String> write, Object... arguments) {
        return PLACE.matcher(pattern).replaceAll(place -> {
            int index = Integer.parseInt(place.group(1));
            return Matcher.quoteReplacement(index < arguments.length ? write.apply(arguments[index]) : place.group());
        });
    }
}
