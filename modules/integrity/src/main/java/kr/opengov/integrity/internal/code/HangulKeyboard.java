package kr.opengov.integrity.internal.code;

import java.util.Map;

/**
 * What somebody meant who typed Latin letters with the two-set Hangul keyboard (KS X 5002) left on: each jamo stands
 * for the key it is printed on, and a composed syllable for the keys that made it.
 */
final class HangulKeyboard {

    private static final char FIRST_SYLLABLE = '가';
    private static final char LAST_SYLLABLE = '힣';
    private static final char FIRST_LETTER = 'ㄱ';
    private static final char LAST_LETTER = 'ㅣ';
    private static final int VOWELS = 21;
    private static final int FINALS = 28;

    private static final String[] INITIAL_KEYS = "r R s e E f a q Q t T d w W c z x v g".split(" ");
    private static final String[] VOWEL_KEYS = "k o i O j p u P h hk ho hl y n nj np nl b m ml l".split(" ");
    private static final String[] FINAL_KEYS =
            " r R rt s sw sg e f fr fa fq ft fx fv fg a q qt t T d w c z x v g".split(" ");

    /** The letters standing alone, in the order of the block "Hangul Compatibility Jamo". */
    private static final String[] LETTER_KEYS =
            ("r R rt s sw sg e E f fr fa fq ft fx fv fg a q Q qt t T d w W c z x v g"
                            + " k o i O j p u P h hk ho hl y n nj np nl b m ml l")
                    .split(" ");

    /** The conjoining letters of decomposed text, as macOS sends them. */
    private static final Map<Character, String[]> CONJOINING =
            Map.of('\u1100', INITIAL_KEYS, '\u1161', VOWEL_KEYS, '\u11A7', FINAL_KEYS);

    private HangulKeyboard() {}

    /** The text with every Hangul character replaced by its keys; everything else stays. */
    static String keys(String text) {
        StringBuilder keys = new StringBuilder(text.length() * 2);
        for (int i = 0; i < text.length(); i++) {
            append(keys, text.charAt(i));
        }
        return keys.toString();
    }

    private static void append(StringBuilder keys, char character) {
        if (character >= FIRST_SYLLABLE && character <= LAST_SYLLABLE) {
            int index = character - FIRST_SYLLABLE;
            keys.append(INITIAL_KEYS[index / (VOWELS * FINALS)])
                    .append(VOWEL_KEYS[index / FINALS % VOWELS])
                    .append(FINAL_KEYS[index % FINALS]);
        } else if (character >= FIRST_LETTER && character <= LAST_LETTER) {
            keys.append(LETTER_KEYS[character - FIRST_LETTER]);
        } else {
            keys.append(conjoining(character));
        }
    }

    private static String conjoining(char character) {
        for (Map.Entry<Character, String[]> block : CONJOINING.entrySet()) {
            int index = character - block.getKey();
            if (index >= 0 && index < block.getValue().length) {
                return block.getValue()[index];
            }
        }
        return String.valueOf(character);
    }
}
