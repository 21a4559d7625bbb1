package kr.opengov.platform.internal.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import kr.opengov.platform.outbox.OutboxHandler;

/** The receivers of all modules. */
@ApplicationScoped
public class Receivers {

    private final Iterable<OutboxHandler> handlers;

    protected Receivers() {
        this(List.of());
    }

    @Inject
    public Receivers(@Any Instance<OutboxHandler> handlers) {
        this((Iterable<OutboxHandler>) handlers);
    }

    public Receivers(Iterable<OutboxHandler> handlers) {
        this.handlers = handlers;
    }

    /** The names of those who receive a topic. */
    List<String> of(String topic) {
        return StreamSupport.stream(handlers.spliterator(), false)
                .filter(handler -> handler.topic().equals(topic))
                .map(OutboxHandler::name)
                .toList();
    }

    Optional<OutboxHandler> named(String name) {
        return StreamSupport.stream(handlers.spliterator(), false)
                .filter(handler -> handler.name().equals(name))
                .findFirst();
    }

    /** The names of those who can work now. */
    List<String> ready() {
        return StreamSupport.stream(handlers.spliterator(), false)
                .filter(OutboxHandler::ready)
                .map(OutboxHandler::name)
                .toList();
    }
}
