package kr.opengov.platform.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;

/** The values of the {@linkplain Setting settings} of this installation. */
@ApplicationScoped
public class Settings {

    private final Function<String, Optional<String>> source;

    protected Settings() {
        this(key -> Optional.empty());
    }

    @Inject
    public Settings(Config config) {
        this(key -> config.getOptionalValue(key, String.class));
    }

    /** Settings from any source, by key; what the source does not know has its standard value. */
    public Settings(Function<String, Optional<String>> source) {
        this.source = source;
    }

    /** The value or the standard value; empty when there is neither. */
    public String text(Setting setting) {
        return source.apply(setting.key())
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .orElse(setting.standard());
    }

    /** Where links in mails of a language begin. */
    public String address(String language) {
        return text(Setting.ADDRESS) + ("en".equals(language) ? "/en" : "");
    }

    /** Whether the installation gives a value of its own, even where it is the standard value. */
    public boolean isConfigured(Setting setting) {
        return source.apply(setting.key()).filter(value -> !value.isBlank()).isPresent();
    }

    /** Whether there is a value at all. */
    public boolean isSet(Setting setting) {
        return !text(setting).isEmpty();
    }

    /**
     * @throws IllegalStateException when the value is no whole number; the sentence names the setting
     */
    public long number(Setting setting) {
        String value = text(setting);
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw new IllegalStateException(
                    "The setting " + setting.key() + " must be a whole number, not '" + value + "'", e);
        }
    }

    public Duration seconds(Setting setting) {
        return Duration.ofSeconds(number(setting));
    }

    public boolean flag(Setting setting) {
        return Boolean.parseBoolean(text(setting));
    }

    /** The parts of a value that is separated by commas, without blanks around them. */
    public List<String> list(Setting setting) {
        return Arrays.stream(text(setting).split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
