package kr.opengov.web.frame;

import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What a monitoring system reads: the memory, threads and processor of this JVM, and how many requests each area answered
 * with which class of status in which time. Nothing of the pages of reporters is counted apart, and no address, account
 * or name is ever part of a measurement.
 */
@ApplicationScoped
public class Measurements {
    private static final List<String> AREAS = List.of("/desk", "/my", "/api");

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private JvmGcMetrics collections;

    @PostConstruct
    void begin() {
        collections = new JvmGcMetrics();
        collections.bindTo(registry);
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ClassLoaderMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
    }

    @PreDestroy
    void end() {
        collections.close();
        registry.close();
    }

    /**
     * Counts a request.
     *
     * @param path its path, of which only the area is kept
     */
    void request(String path, int status, long nanoseconds) {
        String area = AREAS.stream()
                .filter(each -> RequestPath.in(RequestPath.withoutLanguage(path), each))
                .map(each -> each.substring(1))
                .findFirst()
                .orElse("public");
        Timer.builder("portal.requests")
                .description("Requests by area and class of status")
                .tag("area", area)
                .tag("status", status / 100 + "xx")
                .register(registry)
                .record(nanoseconds, TimeUnit.NANOSECONDS);
    }

    /** Everything in the text format of Prometheus. */
    String text() {
        return registry.scrape();
    }
}
