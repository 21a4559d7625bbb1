package kr.opengov.platform.codes;

import java.time.LocalDate;

/**
 * Which rows of a code table are asked for.
 *
 * @param kind the table
 * @param text a part of code or label; null or blank for any
 * @param day rows that hold on this day; null for the whole history
 */
public record CodeFilter(String kind, String text, LocalDate day) {}
