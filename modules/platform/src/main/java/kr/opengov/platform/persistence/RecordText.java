package kr.opengov.platform.persistence;

import kr.opengov.platform.internal.json.RecordJson;

/**
 * Records kept as text in one column: for copies that are written once and read whole. What a later version of the record
 * adds is null in older texts, and what it no longer knows is passed over.
 */
public final class RecordText {

    private RecordText() {}

    /** A record of texts, numbers, flags, enums, days, instants, UUIDs, records, lists and maps as JSON. */
    public static String write(Record value) {
        return RecordJson.write(value);
    }

    /**
     * The record of a text.
     *
     * @throws IllegalArgumentException when the text is no such record
     */
    public static <T extends Record> T read(Class<T> type, String text) {
        return RecordJson.read(type, text);
    }
}
