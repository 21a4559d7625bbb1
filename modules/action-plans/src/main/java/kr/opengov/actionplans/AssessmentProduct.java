package kr.opengov.actionplans;

import kr.opengov.platform.Bilingual;

/** A report of an assessor; its {@code published} is a year or a day as the source gives it. */
public record AssessmentProduct(
        Long id, ProductKind kind, Bilingual title, String published, String link, Bilingual source) {}
