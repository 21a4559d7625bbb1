package kr.opengov.actionplans;

import java.time.LocalDate;

/** A reasoned response that was released. */
public record ResponseView(Disposition disposition, String text, LocalDate releasedOn) {}
