package kr.opengov.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettingTest {

    @Test
    void theTableOfTheManualIsTheOneOfTheProgram() throws IOException {
        List<String> rows =
                Files.readAllLines(Path.of(System.getProperty("portal.root"), "docs", "settings.md")).stream()
                        .filter(line -> line.startsWith("| `"))
                        .toList();

        assertThat(rows)
                .containsExactlyElementsOf(
                        Arrays.stream(Setting.values()).map(SettingTest::row).toList());
    }

    private static String row(Setting setting) {
        String standard = setting.standard().isEmpty() ? "" : "`" + setting.standard() + "`";
        return "| `" + setting.key() + "` | " + setting.kind().name().toLowerCase(Locale.ROOT) + " | " + standard
                + " | " + setting.description() + " |";
    }

    @Test
    void namesTheSettingThatIsWrong() {
        Settings settings = new Settings(key -> Optional.of("many"));
        assertThatThrownBy(() -> settings.number(Setting.MAIL_PORT))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("portal.mail.port")
                .hasMessageContaining("many");
    }

    @Test
    void standardValuesHoldUntilSomethingIsConfigured() {
        Settings nothing = new Settings(key -> Optional.empty());
        assertThat(nothing.number(Setting.OUTBOX_ATTEMPTS)).isEqualTo(12);
        assertThat(nothing.isSet(Setting.MAIL_HOST)).isFalse();
        assertThat(nothing.list(Setting.PROXIES)).containsExactly("127.0.0.1", "::1");
        assertThat(new Settings(key -> Optional.of("  ")).text(Setting.MAIL_PORT))
                .isEqualTo("587");
    }

    @Test
    void theListOfTheAdministratorsNamesNoSecret() {
        SettingsDesk desk = new SettingsDesk(new Settings(key -> Optional.of("12345")));

        assertThat(desk.all()).hasSameSizeAs(Setting.values()).allSatisfy(row -> {
            assertThat(row.configured()).isTrue();
            assertThat(row.value()).isEqualTo(row.secret() ? null : "12345");
        });
        assertThat(desk.all()).filteredOn(SettingView::secret).isNotEmpty();
    }

    @Test
    void everyNumberHasAStandardThatIsOne() {
        Settings nothing = new Settings(key -> Optional.empty());
        Arrays.stream(Setting.values())
                .filter(setting -> setting.kind() == Setting.Kind.NUMBER)
                .forEach(setting -> assertThat(nothing.number(setting)).isPositive());
    }
}
