package kr.opengov.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kr.opengov.platform.settings.Setting;
import org.junit.jupiter.api.Test;

/** Every sentence exists in both languages, and every sentence a view asks for exists. */
class TextsTest {
    private static final Path VIEWS = Path.of("src/main/webapp");
    private static final Pattern ASKED = Pattern.compile("(?:text\\['|format\\.sentence\\(')([\\w.]+)'\\s*[\\],)]");
    private static final Path BEANS = Path.of("src/main/java");
    private static final Pattern ASKED_BY_BEANS = Pattern.compile(
            "(?:sentence\\(|saved\\(|lists\\s*\\.(?:column|list)\\(\\s*\"[\\w-]+\",)\\s*\"([\\w.]+)\"\\s*[,)]");
    private static final Pattern HEADINGS = Pattern.compile("sentence\\(\"([\\w.]+\\.column\\.)\" \\+ name\\)");
    private static final Pattern COLUMN = Pattern.compile("\\bcolumn\\(\\s*\"(\\w+)\"");
    private static final Pattern PLACE = Pattern.compile("\\{\\d\\}");
    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");

    private final ResourceBundle korean = ResourceBundle.getBundle(Texts.class.getName(), Locale.KOREAN);
    private final ResourceBundle english = ResourceBundle.getBundle(Texts.class.getName(), Locale.ENGLISH);

    @Test
    void everyKeyExistsInBothLanguages() {
        assertThat(new TreeSet<>(korean.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
    }

    @Test
    void theServersOwnLanguageDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            ResourceBundle.clearCache();
            assertThat(ResourceBundle.getBundle(Texts.class.getName(), Locale.KOREAN)
                            .getString("portal.name"))
                    .isEqualTo("열린정부 포털");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void everySentenceNamesTheSameArgumentsInBothLanguages() {
        List<String> different = korean.keySet().stream()
                .filter(key -> !places(korean.getString(key)).equals(places(english.getString(key))))
                .toList();
        assertThat(different).isEmpty();
    }

    private static Set<String> places(String sentence) {
        Set<String> places = new TreeSet<>();
        for (Matcher place = PLACE.matcher(sentence); place.find(); ) {
            // The title of a rule is handed over in both languages; each sentence takes its own.
            boolean title = sentence.contains("{5}")
                    && (place.group().equals("{3}") || place.group().equals("{4}"));
            places.add(title ? "{title}" : place.group());
        }
        return places;
    }

    @Test
    void everySentenceOfAViewExists() throws IOException {
        List<String> missing = new ArrayList<>();
        for (Path view : views()) {
            for (Matcher asked = ASKED.matcher(Files.readString(view)); asked.find(); ) {
                if (!korean.containsKey(asked.group(1))) {
                    missing.add(view + ": " + asked.group(1));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everySentenceOfABeanAndEveryHeadingOfAFileExists() throws IOException {
        Set<String> asked = new TreeSet<>();
        for (Path bean : beans()) {
            String source = Files.readString(bean);
            ASKED_BY_BEANS.matcher(source).results().forEach(key -> asked.add(key.group(1)));
            HEADINGS.matcher(source).results().forEach(prefix -> COLUMN.matcher(source)
                    .results()
                    .forEach(column -> asked.add(prefix.group(1) + column.group(1))));
        }
        assertThat(asked).hasSizeGreaterThan(200).isSubsetOf(korean.keySet());
    }

    private static List<Path> beans() throws IOException {
        try (Stream<Path> files = Files.walk(BEANS)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    @Test
    void everySettingIsExplainedAsInTheManual() {
        for (Setting setting : Setting.values()) {
            assertThat(english.getString("setting." + setting.key())).isEqualTo(setting.description());
        }
    }

    @Test
    void noViewContainsKorean() throws IOException {
        List<Path> korean = new ArrayList<>();
        for (Path view : views()) {
            if (HANGUL.matcher(Files.readString(view)).find()) {
                korean.add(view);
            }
        }
        assertThat(korean).isEmpty();
    }

    private static List<Path> views() throws IOException {
        try (Stream<Path> files = Files.walk(VIEWS)) {
            List<Path> views =
                    files.filter(file -> file.toString().endsWith(".xhtml")).toList();
            assertThat(views).hasSizeGreaterThan(10);
            return views;
        }
    }
}
