package kr.opengov.summit.internal.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Compares a word in Latin letters with a Korean name. Koreans write their names in many ways (Kim and Gim, Lee and Yi, Young-soo and
 * Yeongsu), so both sides lose what these differ in. The name is read by the Revised Romanization of Korean, and a word may stand for
 * any syllables of it that follow each other: the family name, the given name, or a part of it.
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

    /** What is written in more than one way, and the one way it is compared in; the order counts. */
    private static final String[][] ONE_WAY = {
        {"[^a-z]", ""},
        {"rh", "r"},
        {"sh", "s"},
        {"ch", "j"},
        {"woo|oo|ou|eo|eu|wu", "u"},
        {"ee|ui|yi", "i"},
        {"ae|ai", "e"},
        {"oe", "oi"},
        {"h(?=[^aeiouwy]|$)", ""},
        {"r(?=[^aeiouwy]|$)", ""},
        {"^[lr](?=[iy])", ""},
        {"[kqc]", "g"},
        {"p", "b"},
        {"t", "d"},
        {"r", "l"},
        {"(.)\\1", "$1"}
    };

    private RomanName() {}

    /** Whether a word can be meant for a name; not for one without Hangul, which is compared as it is written. */
    static boolean matches(String word, String name) {
        if (name == null || !WORD.matcher(word).matches()) {
            return false;
        }
        List<String> syllables = syllables(name);
        String wanted = compared(word);
        for (int from = 0; from < syllables.size(); from++) {
            StringBuilder part = new StringBuilder();
            for (int to = from; to < syllables.size(); to++) {
                part.append(syllables.get(to));
                if (compared(part.toString()).equals(wanted)) {
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
        for (String[] rule : ONE_WAY) {
            text = text.replaceAll(rule[0], rule[1]);
        }
        return text;
    }
}
