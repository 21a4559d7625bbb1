package kr.opengov.platform.directory;

import java.time.LocalDate;
import kr.opengov.platform.Bilingual;

/**
 * One thing a person or body did or is.
 *
 * @param kind the end of the message key {@code directory.trace.KIND} that says what it is, such as {@code speaker}
 * @param title what it was done in or for: the session, the committee, the commitment
 * @param path the public page of it, without language, or null when it has none
 * @param affiliation for whom the person stood then, with the post, as printed; null for a body or when unknown
 * @param from the first day, or null when unknown
 * @param to the last day, or null while it lasts or when it is unknown
 */
public record TraceLine(
        String kind, Bilingual title, String path, Bilingual affiliation, LocalDate from, LocalDate to) {}
