package kr.opengov.summit.internal.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A word in Latin letters that is compared with Korean names. Koreans write their names in many ways (Kim and Gim, Lee and Yi,
 * Young-soo and Yeongsu), so both sides lose what these differ in. The name is read by the Revised Romanization of Korean, and a
 * word may stand for any syllables of it that follow each other: the family name, the given name, or a part of it.
 */
final class RomanName {
    private static final int FIRST = 0xAC00;
    private static final int LAST = 0xD7A3;
    private static final int VOWELS = 21;
    private static final int ENDS = 28;
    private static final String[] BEGIN =
            "g kk n d tt r m b pp s ss - j jj ch k t p h".replace("-", "").split(" ", -1);
    private static final String[] MIDDLE = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" ");
    private static final String[] END = "- k k k n n n t l k m p l l p l m p p t t ng t t k t p t"
            .replace("-", "")
            .split(" ", -1);
    private static final Pattern WORD = Pattern.compile("[\\p{IsLatin}\\-'’]{2,40}");

    /** What is written in more than one way, and the one way it is compared in, never a longer one; the order counts. */
    private static final List<Spelling> ONE_WAY = Stream.of(
                    "[^a-z] ",
                    "rh r",
                    "sh s",
                    "ch j",
                    "woo|oo|ou|eo|eu|wu u",
                    "ee|ui|yi i",
                    "ae|ai e",
                    "oe oi",
                    "h(?=[^aeiouwy]|$) ",
                    "r(?=[^aeiouwy]|$) ",
                    "^[lr](?=[iy]) ",
                    "[kqc] g",
                    "p b",
                    "t d",
                    "r l",
                    "(.)\\1 $1")
            .map(rule -> rule.split(" ", -1))
            .map(rule -> new Spelling(Pattern.compile(rule[0]), rule[1]))
            .toList();

    /** Null for a word that cannot be a name in Latin letters. */
    private final String wanted;

    RomanName(String word) {
        this.wanted = WORD.matcher(word).matches() ? compared(word) : null;
    }

    /** Whether the word can be meant for a name; not for one without Hangul, which is compared as it is written. */
    boolean matches(String name) {
        if (wanted == null || name == null) {
            return false;
        }
        List<String> syllables = syllables(name);
        for (int from = 0; from < syllables.size(); from++) {
            StringBuilder part = new StringBuilder();
            for (int to = from; to < syllables.size(); to++) {
                part.append(syllables.get(to));
                if (part.length() >= wanted.length()
                        && compared(part.toString()).equals(wanted)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<String> syllables(String name) {
        List<String> syllables = new ArrayList<>();
        name.chars().filter(sign -> sign >= FIRST && sign <= LAST).forEach(sign -> {
            int number = sign - FIRST;
            syllables.add(BEGIN[number / (VOWELS * ENDS)] + MIDDLE[number / ENDS % VOWELS] + END[number % ENDS]);
        });
        return syllables;
    }

    private static String compared(String letters) {
        String text = letters.toLowerCase(Locale.ROOT);
        for (Spelling spelling : ONE_WAY) {
            text = spelling.pattern().matcher(text).replaceAll(spelling.replacement());
        }
        return text;
    }

    private record Spelling(Pattern pattern, String replacement) {}
}
