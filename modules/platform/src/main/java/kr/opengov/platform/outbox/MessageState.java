package kr.opengov.platform.outbox;

/** Where a message of the outbox stands. */
public enum MessageState {
    /** Waits for its time, a first one or the next attempt. */
    WAITING,
    /** A node is delivering it; when the node falls silent another takes it after the lease. */
    TAKEN,
    DELIVERED,
    /** All attempts failed; an administrator can send it again. */
    DEAD,
    /** Nobody receives the topic; kept for a while so that it can be seen. */
    UNCLAIMED
}
