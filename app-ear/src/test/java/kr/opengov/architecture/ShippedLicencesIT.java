package kr.opengov.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every library that ships is in docs/licences.md, with a licence an office may live with. Needs the packed portal. */
class ShippedLicencesIT {
    private static final Path ROOT = Path.of(System.getProperty("portal.root"));
    private static final Pattern ROW = Pattern.compile("\\| ([A-Za-z][\\w.-]*) \\| [\\w.-]+ \\| (.+) \\|");
    private static final Pattern PERMITTED =
            Pattern.compile("(Apache-2\\.0|MIT|BSD-[23]-Clause|CC0-1\\.0|EPL-2\\.0|CDDL-1\\.1"
                    + "|LGPL-2\\.1|GPL-2\\.0 with (Classpath|Universal FOSS) Exception).*");

    @Test
    void everyLibraryIsListedWithAPermittedLicence() throws IOException {
        Map<String, String> listed = listed();
        assertThat(listed).hasSizeGreaterThan(40).allSatisfy((library, licence) -> assertThat(licence)
                .as("licence of %s", library)
                .matches(PERMITTED));
        assertThat(shipped())
                .hasSizeGreaterThan(40)
                .as("libraries that docs/licences.md does not know")
                .isSubsetOf(listed.keySet());
    }

    private static Map<String, String> listed() throws IOException {
        Map<String, String> licences = new TreeMap<>();
        for (String line : Files.readAllLines(ROOT.resolve("docs/licences.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches() && !row.group(1).equals("library")) {
                licences.put(row.group(1), row.group(2));
            }
        }
        return licences;
    }

    private static Set<String> shipped() throws IOException {
        Set<String> names = new TreeSet<>();
        Path packed = ROOT.resolve("server-config/target/portal/lib");
        try (JarFile application = new JarFile(packed.resolve("web.war").toFile())) {
            application.stream()
                    .map(part -> part.getName())
                    .filter(name -> name.startsWith("WEB-INF/lib/"))
                    .forEach(name -> names.add(withoutVersion(name.substring("WEB-INF/lib/".length()))));
        }
        try (Stream<Path> files = Files.list(packed)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jar") && !name.equals("launcher.jar"))
                    .forEach(name -> names.add(withoutVersion(name)));
        }
        try (JarFile launcher = new JarFile(packed.resolve("launcher.jar").toFile())) {
            // The class path of the launcher: the folder may still hold libraries of an earlier build.
            String path = launcher.getManifest().getMainAttributes().getValue("Class-Path");
            Stream.of(path.split(" ")).forEach(name -> names.add(withoutVersion(name.replaceFirst("^launcher/", ""))));
        }
        names.removeIf(name -> name.isEmpty() || name.startsWith("portal-"));
        return names;
    }

    private static String withoutVersion(String file) {
        return file.replaceFirst("(-[0-9].*)?\\.jar$", "");
    }
}
