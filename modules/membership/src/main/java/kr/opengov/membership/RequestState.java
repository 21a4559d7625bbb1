package kr.opengov.membership;

/** What became of a request to take part in a body. */
public enum RequestState {
    OPEN,
    ACCEPTED,
    DECLINED,
    /** Taken back by who asked. */
    WITHDRAWN
}
