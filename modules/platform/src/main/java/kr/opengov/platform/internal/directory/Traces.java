package kr.opengov.platform.internal.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import kr.opengov.platform.directory.DirectoryTrace;
import kr.opengov.platform.directory.TraceLine;

/** The traces of all modules. */
@ApplicationScoped
public class Traces {

    private static final Comparator<TraceLine> LATEST_FIRST = Comparator.comparing(
                    TraceLine::from, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .reversed();

    private final Iterable<DirectoryTrace> modules;

    protected Traces() {
        this(List.of());
    }

    @Inject
    public Traces(@Any Instance<DirectoryTrace> modules) {
        this((Iterable<DirectoryTrace>) modules);
    }

    public Traces(Iterable<DirectoryTrace> modules) {
        this.modules = modules;
    }

    /** What all modules answer, the latest first; what has no day comes last. */
    public List<TraceLine> all(Function<DirectoryTrace, List<TraceLine>> question) {
        return StreamSupport.stream(modules.spliterator(), false)
                .flatMap(module -> question.apply(module).stream())
                .sorted(LATEST_FIRST)
                .toList();
    }
}
