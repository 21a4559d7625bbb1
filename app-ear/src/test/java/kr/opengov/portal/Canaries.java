package kr.opengov.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Texts that may lie nowhere on the disk, searched for in every form in which a program could have written them: the files
 * and the log of the database with every row that ever was in it, mails that wait, logs, the server's folders with its
 * temporary ones, sealed files.
 */
final class Canaries {
    private static final int CHUNK = 1 << 20;

    private Canaries() {}

    /** Fails with the first file that holds one of the texts. The launcher gives the server a temporary folder in the data. */
    static void lieNowhere(Path data, String... secrets) throws IOException {
        Map<String, String> forms = new LinkedHashMap<>();
        for (String secret : secrets) {
            forms(secret).forEach((form, text) -> forms.put(secret + " as " + form, text));
        }
        int longest = forms.values().stream().mapToInt(String::length).max().orElseThrow();
        List<Path> all;
        try (Stream<Path> files = Files.walk(data)) {
            all = files.filter(Files::isRegularFile)
                    .filter(each -> !each.toString().matches(".*\\.(jar|war|ear|so|frm)"))
                    .filter(each -> !each.startsWith(data.resolve("programs")))
                    .toList();
        }
        assertThat(all).as("files of a running portal").hasSizeGreaterThan(20);
        for (Path file : all) {
            search(file, forms, longest);
        }
    }

    private static void search(Path file, Map<String, String> forms, int longest) throws IOException {
        byte[] chunk = new byte[CHUNK];
        String tail = "";
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.readNBytes(chunk, 0, CHUNK); read > 0; read = in.readNBytes(chunk, 0, CHUNK)) {
                // One byte is one character here.
                String content = tail + new String(chunk, 0, read, StandardCharsets.ISO_8859_1);
                forms.forEach((form, text) -> assertThat(content.contains(text))
                        .as("%s in %s", form, file)
                        .isFalse());
                tail = content.substring(Math.max(0, content.length() - longest));
            }
        } catch (NoSuchFileException gone) {
            // A running server removes files of its own.
            assertThat(Files.exists(file)).isFalse();
        }
    }

    /** A secret as programs write it, each byte as one character. */
    private static Map<String, String> forms(String secret) {
        Map<String, String> forms = new LinkedHashMap<>();
        byte[] utf8 = secret.getBytes(StandardCharsets.UTF_8);
        forms.put("UTF-8", latin(utf8));
        forms.put("UTF-16BE", latin(secret.getBytes(StandardCharsets.UTF_16BE)));
        forms.put("UTF-16LE", latin(secret.getBytes(StandardCharsets.UTF_16LE)));
        forms.put("CP949", latin(secret.getBytes(Charset.forName("x-windows-949"))));
        forms.put("NFD", latin(Normalizer.normalize(secret, Normalizer.Form.NFD).getBytes(StandardCharsets.UTF_8)));
        // Where a text begins in what was encoded decides which characters its middle becomes.
        for (int shift = 0; shift < 3; shift++) {
            byte[] shifted = new byte[utf8.length + shift];
            System.arraycopy(utf8, 0, shifted, shift, utf8.length);
            String encoded = Base64.getEncoder().withoutPadding().encodeToString(shifted);
            forms.put("base64 +" + shift, encoded.substring(4, encoded.length() - 4));
        }
        StringBuilder percent = new StringBuilder();
        StringBuilder escaped = new StringBuilder();
        for (byte each : utf8) {
            percent.append("%%%02X".formatted(each & 0xff));
        }
        secret.chars().forEach(each -> escaped.append("\\u%04x".formatted(each)));
        forms.put("percent", percent.toString());
        forms.put("escapes", escaped.toString());
        forms.put("hexadecimal", percent.toString().replace("%", ""));
        return forms;
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
