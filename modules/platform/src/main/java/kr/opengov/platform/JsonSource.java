package kr.opengov.platform;

import jakarta.json.spi.JsonProvider;

/**
 * The provider of JSON, looked up once. The static methods of {@link jakarta.json.Json} look through every library of the
 * application for it each time, for each object and each value, which costs more than all that is done with it.
 */
public final class JsonSource {

    /** Makes builders, readers, writers and generators; safe for threads, as Jakarta JSON Processing asks of it. */
    public static final JsonProvider JSON = JsonProvider.provider();

    private JsonSource() {}
}
