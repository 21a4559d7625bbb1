package kr.opengov.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The built portal as the architecture tests see it: compiled classes, sources and views of this checkout. */
final class Portal {
    static final Path ROOT =
            Path.of(System.getProperty("portal.root", "..")).toAbsolutePath().normalize();

    /** Each module with the modules it may use, as the design draws them. */
    static final Map<String, List<String>> MODULES = Map.of(
            "platform", List.of(),
            "membership", List.of("platform"),
            "actionplans", List.of("platform", "membership"),
            "summit", List.of("platform"),
            "integrity", List.of("platform"));

    private static final List<String> APPLICATION_FOLDERS = List.of(
            "modules/platform",
            "modules/membership",
            "modules/action-plans",
            "modules/summit",
            "modules/integrity",
            "web");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .importPaths(APPLICATION_FOLDERS.stream()
                    .map(folder -> ROOT.resolve(folder).resolve("target/classes"))
                    .filter(Files::isDirectory)
                    .toList());

    private Portal() {}

    /** The classes of the modules and of the web module: all that runs inside the server. */
    static JavaClasses classes() {
        return CLASSES;
    }

    /** Sources of everything we wrote for production, the launcher and the database module too. */
    static List<Path> sources() {
        return Stream.concat(APPLICATION_FOLDERS.stream(), Stream.of("db", "server-config"))
                .map(folder -> filesUnder(ROOT.resolve(folder).resolve("src/main/java"), ".java"))
                .flatMap(Collection::stream)
                .toList();
    }

    static List<Path> views() {
        return filesUnder(ROOT.resolve("web/src/main"), ".xhtml");
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        return String.join("\n", lines(file));
    }

    static String name(Path file) {
        return ROOT.relativize(file).toString();
    }

    static List<Path> filesUnder(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
