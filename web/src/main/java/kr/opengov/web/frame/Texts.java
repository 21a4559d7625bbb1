package kr.opengov.web.frame;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;

/**
 * All sentences of the interface as one bundle, Korean by default, {@link Texts_en English} beside it. The sentences
 * lie in one file per subject, so that a subject is translated and read as a whole; a key may stand in one file only.
 */
public class Texts extends ResourceBundle {

    /** The subjects, each a file {@code messages/SUBJECT_LANGUAGE.properties} in UTF-8. */
    public static final List<String> SUBJECTS = List.of(
            "frame",
            "accounts",
            "administration",
            "audit",
            "members",
            "eligibility",
            "meetings",
            "bodies",
            "exchange",
            "plans",
            "requirements",
            "progress",
            "drafting",
            "comments",
            "assessments",
            "overviews",
            "initiatives",
            "calls",
            "proposals",
            "consultations",
            "candidates",
            "answers",
            "summit",
            "programme",
            "intake",
            "stars",
            "integrity",
            "cases",
            "directory",
            "inbox",
            "notices",
            "documents",
            "refusals");

    private final Map<String, String> sentences;

    public Texts() {
        this("ko");
    }

    protected Texts(String language) {
        sentences = Collections.unmodifiableMap(load(language));
    }

    private static Map<String, String> load(String language) {
        Map<String, String> all = new HashMap<>();
        for (String subject : SUBJECTS) {
            String name = "/kr/opengov/web/messages/" + subject + "_" + language + ".properties";
            try (InputStream file = Texts.class.getResourceAsStream(name)) {
                if (file == null) {
                    throw new IllegalStateException("no messages at " + name);
                }
                Properties properties = new Properties();
                properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
                for (String key : properties.stringPropertyNames()) {
                    if (all.put(key, properties.getProperty(key)) != null) {
                        throw new IllegalStateException(
                                "the key " + key + " of " + name + " stands in another file too");
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(name, e);
            }
        }
        return all;
    }

    @Override
    protected Object handleGetObject(String key) {
        return sentences.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(sentences.keySet());
    }
}
