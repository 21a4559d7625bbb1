package kr.opengov.platform.inbox;

/** Somebody with an account of the desks, by name, unit and position (직위). */
public record Colleague(long accountId, String nameKo, String nameEn, String unit, String position) {}
