package kr.opengov.membership;

import java.time.LocalDate;

/**
 * How many belonged at the end of a year, always counted from the entries.
 *
 * @param day the day counted: 31 December, or today in the running year
 * @param national countries with a vote
 * @param local local governments
 * @param affiliate countries without a vote
 * @param undetermined of any kind, whose state no source gives; in none of the other numbers
 */
public record GrowthYear(int year, LocalDate day, long national, long local, long affiliate, long undetermined) {}
