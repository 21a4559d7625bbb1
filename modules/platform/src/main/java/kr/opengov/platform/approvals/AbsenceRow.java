package kr.opengov.platform.approvals;

import java.io.Serializable;
import java.time.LocalDate;

/** A period in which somebody is away; {@code deputyName} does the work then, null when nobody was named. */
public record AbsenceRow(Long id, LocalDate from, LocalDate to, String deputyName) implements Serializable {}
