package kr.opengov.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the one portal of this build as a parameter of type {@link RunningPortal}; stopped after the last test. */
public final class SharedPortal implements ParameterResolver {
    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(SharedPortal.class);

    /** Closed by JUnit together with the store of the whole run. */
    private record Holder(RunningPortal portal) implements ExtensionContext.Store.CloseableResource {
        @Override
        public void close() {
            portal.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RunningPortal.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return of(context);
    }

    static RunningPortal of(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(Holder.class, key -> new Holder(start()), Holder.class)
                .portal();
    }

    private static RunningPortal start() {
        return RunningPortal.start(emptyFolder("shared"));
    }

    /** A data folder of this build that holds nothing yet. */
    static Path emptyFolder(String name) {
        Path folder = RunningPortal.ROOT.resolve("app-ear/target/portals").resolve(name);
        try {
            remove(folder);
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes a folder with all that is in it, where it exists. */
    static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
