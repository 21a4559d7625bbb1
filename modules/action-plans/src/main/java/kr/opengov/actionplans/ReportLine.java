package kr.opengov.actionplans;

import kr.opengov.platform.Bilingual;

/** What a report says about a milestone. */
public record ReportLine(
        Long milestoneId, Bilingual milestone, Integer reported, String backReason, Integer verified) {}
