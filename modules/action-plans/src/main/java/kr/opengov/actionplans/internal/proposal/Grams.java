package kr.opengov.actionplans.internal.proposal;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Titles as sets of pairs of neighbouring characters. Spacing in Korean is loose and particles hang on words, so spaces
 * are dropped and common particles cut off before the pairs are formed; what remains is compared.
 */
public final class Grams {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final List<String> PARTICLES = List.of(
            "에서는", "으로는", "에서", "으로", "까지", "부터", "에게", "한테", "처럼", "보다", "은", "는", "이", "가", "을", "를", "의", "에", "로",
            "과", "와", "도", "만");
    private static final int SHORTEST_STEM = 2;
    private static final int BITS = 16;

    private Grams() {}

    /** The pairs of a title, as numbers in rising order. */
    public static Set<Long> of(String title) {
        return of(words(title));
    }

    /** What stands in the index: the pairs of a title with and without its particles. */
    public static Set<Long> indexed(String title) {
        Set<Long> grams = of(title);
        grams.addAll(of(written(title).toList()));
        return grams;
    }

    /** What the titles must have that are looked for: the pairs of each word by itself. */
    static Set<Long> searched(String text) {
        Set<Long> grams = new TreeSet<>();
        words(text).forEach(word -> grams.addAll(of(List.of(word))));
        return grams;
    }

    private static Set<Long> of(Collection<String> words) {
        String joined = String.join("", words);
        Set<Long> grams = new TreeSet<>();
        for (int i = 0; i + 1 < joined.length(); i++) {
            grams.add((long) joined.charAt(i) << BITS | joined.charAt(i + 1));
        }
        return grams;
    }

    /** The words of a text in lower case without particles. */
    static Set<String> words(String text) {
        return written(text).map(Grams::stem).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<String> written(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return Stream.of(BETWEEN.split(plain)).filter(word -> !word.isEmpty());
    }

    private static String stem(String word) {
        return PARTICLES.stream()
                .filter(particle -> word.endsWith(particle) && word.length() - particle.length() >= SHORTEST_STEM)
                .findFirst()
                .map(particle -> word.substring(0, word.length() - particle.length()))
                .orElse(word);
    }

    /** Twice the shared pairs over all pairs (Dice), in per cent. */
    static int likeness(Set<Long> one, Set<Long> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        long shared = one.stream().filter(other::contains).count();
        return (int) (200 * shared / (one.size() + other.size()));
    }

    /** The words of one title that stand in the other one, however that is spaced: the reason why they are alike. */
    static List<String> shared(String one, String other) {
        String joined = String.join("", words(other));
        return words(one).stream()
                .filter(word -> word.length() >= SHORTEST_STEM && joined.contains(word))
                .toList();
    }
}
