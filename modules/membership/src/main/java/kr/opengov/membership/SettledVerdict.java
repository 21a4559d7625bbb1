package kr.opengov.membership;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A verdict that was settled: kept as it was with the rules and facts of then.
 *
 * @param day the day it was judged for
 * @param recordedAt when; facts recorded later did not count
 * @param current whether the rules and facts of the asked day say the same
 */
public record SettledVerdict(Verdict verdict, int revision, LocalDate day, Instant recordedAt, boolean current) {}
