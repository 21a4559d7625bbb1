package kr.opengov.web.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kr.opengov.integrity.ProtectionAction;
import kr.opengov.integrity.ProtectionState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything the journal of reports writes down has a name in both languages. */
class JournalWordsTest {
    private static final Path MODULE = Path.of("../modules/integrity/src/main/java");
    private static final Pattern ACTION =
            Pattern.compile("\"((?:case|report|vault|identity|recovery|calendar)\\.[a-z-]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void everyActionHasAName(String language) throws IOException {
        Properties words = words(language);

        assertThat(actions()).hasSizeGreaterThan(30).allSatisfy(action -> assertThat(
                        words.getProperty("cases.journal." + action))
                .as(action)
                .isNotBlank());
    }

    @Test
    void requestsForProtectionHaveWordsInBothLanguages() throws IOException {
        for (String language : List.of("ko", "en")) {
            Properties words = words(language);
            for (ProtectionState state : ProtectionState.values()) {
                assertThat(words.getProperty("cases.ProtectionState." + state)).isNotBlank();
            }
            for (ProtectionAction action : ProtectionAction.values()) {
                assertThat(words.getProperty("cases.ProtectionAction." + action))
                        .isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void everyClockHasAWordForOfficersAndOneForReporters(String language) throws IOException {
        Properties words = words(language);
        words.putAll(read("integrity", language));
        Matcher code = Pattern.compile("(?m)^    ([A-Z_]+)[,;]?$")
                .matcher(Files.readString(MODULE.resolve("kr/opengov/integrity/internal/calendar/ClockCode.java")));
        List<String> codes = code.results().map(found -> found.group(1)).toList();

        assertThat(codes).hasSizeGreaterThan(10).allSatisfy(clock -> {
            assertThat(words.getProperty("cases.clock." + clock)).as(clock).isNotBlank();
            assertThat(words.getProperty("visit.clock." + clock)).as(clock).isNotBlank();
        });
    }

    private static TreeSet<String> actions() throws IOException {
        TreeSet<String> actions = new TreeSet<>();
        try (Stream<Path> files = Files.walk(MODULE)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                Matcher action = ACTION.matcher(Files.readString(file));
                while (action.find()) {
                    actions.add(action.group(1));
                }
            }
        }
        return actions;
    }

    private static Properties words(String language) throws IOException {
        return read("cases", language);
    }

    private static Properties read(String subject, String language) throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(
                Path.of("src/main/resources/kr/opengov/web/messages/" + subject + "_" + language + ".properties"))) {
            words.load(reader);
        }
        return words;
    }
}
