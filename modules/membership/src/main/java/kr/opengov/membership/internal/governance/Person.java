package kr.opengov.membership.internal.governance;

/** A person of the directory, as far as a roster needs it. */
public record Person(Long id, String code, String nameKo, String nameEn) {}
