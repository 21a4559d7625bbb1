package kr.opengov.membership;

/** What the rules would say if values were recorded; nothing is saved. */
public record WhatIf(Verdict eligibility, Verdict values, Verdict eligibilityReview) {}
