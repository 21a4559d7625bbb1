package kr.opengov.actionplans;

import kr.opengov.platform.Bilingual;

/** Which commitment a report is about. */
public record CommitmentReport(String commitment, Bilingual title, Long reportId) {}
