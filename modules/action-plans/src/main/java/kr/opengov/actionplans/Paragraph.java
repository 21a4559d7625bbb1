package kr.opengov.actionplans;

/** A paragraph of a commitment with the name comments refer to it by. */
public record Paragraph(String anchor, String field, String text) {}
