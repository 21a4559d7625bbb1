package kr.opengov.summit.internal.release;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kr.opengov.platform.Bilingual;
import kr.opengov.platform.Blank;

/**
 * Words somebody looks for: all of them have to occur somewhere, in Korean or in English, whatever the case. A Korean name is
 * also found in Latin letters, however its bearer writes it.
 */
final class SearchText {
    private final List<Word> words;

    SearchText(String text) {
        this.words = Blank.is(text)
                ? List.of()
                : Stream.of(plain(text).strip().split("\\s+")).map(Word::new).toList();
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    boolean in(Released.Entry entry) {
        Stream<String> own = Stream.concat(
                Stream.of(entry.code()),
                Stream.of(entry.title(), entry.subtitle(), entry.summary()).flatMap(SearchText::both));
        Stream<String> people = entry.people().stream().flatMap(this::texts);
        Stream<String> hosts = entry.hosts().stream()
                .flatMap(host -> Stream.concat(both(host.name()), Stream.ofNullable(host.unit())));
        return in(Stream.concat(own, Stream.concat(people, hosts)), entry.people());
    }

    boolean in(Released.Person person) {
        return in(texts(person), List.of(person));
    }

    private Stream<String> texts(Released.Person person) {
        return Stream.concat(
                both(person.name()),
                person.of().stream().flatMap(of -> Stream.concat(both(of.organisation()), both(of.post()))));
    }

    private boolean in(Stream<String> texts, List<Released.Person> people) {
        String all = plain(String.join("\n", texts.toList()));
        return words.stream()
                .allMatch(word -> all.contains(word.text)
                        || people.stream()
                                .anyMatch(person -> word.names(person.name().ko())));
    }

    private static Stream<String> both(Bilingual text) {
        return text == null ? Stream.empty() : Stream.of(text.ko(), text.en()).filter(Objects::nonNull);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** One word; most people speak in more than one session, and each name is compared with it once. */
    private static final class Word {
        private final String text;
        private final RomanName roman;
        private final Map<String, Boolean> names = new HashMap<>();

        Word(String text) {
            this.text = text;
            this.roman = new RomanName(text);
        }

        boolean names(String name) {
            return name != null && names.computeIfAbsent(name, roman::matches);
        }
    }
}
