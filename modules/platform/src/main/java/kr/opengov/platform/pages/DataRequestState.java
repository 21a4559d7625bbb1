package kr.opengov.platform.pages;

/** Where a request of a data subject stands. */
public enum DataRequestState {
    RECEIVED,
    /** Done as asked. */
    GRANTED,
    /** Done in part; the answer says why. */
    PARTLY_GRANTED,
    /** Refused with a reason and the way to object. */
    REFUSED,
    /** Taken back by the person. */
    WITHDRAWN
}
