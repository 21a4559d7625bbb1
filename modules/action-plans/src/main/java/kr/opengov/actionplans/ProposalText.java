package kr.opengov.actionplans;

import java.time.Instant;

/** A text a proposal had. */
public record ProposalText(int number, String title, String body, Instant writtenAt) {}
