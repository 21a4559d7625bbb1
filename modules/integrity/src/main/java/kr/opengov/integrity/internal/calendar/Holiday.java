package kr.opengov.integrity.internal.calendar;

import java.time.LocalDate;

/**
 * A public holiday as decreed.
 *
 * @param confirmed false while a person at the agency still has to confirm it or its substitution
 */
public record Holiday(LocalDate day, String nameKo, Substitution substitution, boolean confirmed) {}
