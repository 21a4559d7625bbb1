package kr.opengov.summit;

import java.time.LocalDate;

/** What only the programme office may know of a speaker, as {@link SavePrivate} writes it. */
public record PrivateSheet(
        long version, String email, String phone, String diet, String arrival, LocalDate keepUntil) {}
