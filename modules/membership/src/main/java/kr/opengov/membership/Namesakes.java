package kr.opengov.membership;

/** Two persons of one name in one body. They stay apart until somebody decides. */
public record Namesakes(SeatHolder first, SeatHolder second) {}
