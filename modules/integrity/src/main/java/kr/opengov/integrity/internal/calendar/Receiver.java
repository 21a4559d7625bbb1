package kr.opengov.integrity.internal.calendar;

/** In which capacity a body has the report; laws bind it differently in each. */
public enum Receiver {
    /** The agency the report was made to. */
    AGENCY,
    /** 국민권익위원회. */
    COMMISSION,
    /** The body a report was handed to for investigation. */
    INVESTIGATING_BODY
}
