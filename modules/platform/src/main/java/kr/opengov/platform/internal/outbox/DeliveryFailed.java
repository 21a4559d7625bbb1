package kr.opengov.platform.internal.outbox;

import jakarta.ejb.ApplicationException;

/** A receiver threw: what it changed is rolled back. */
@ApplicationException(rollback = true)
public class DeliveryFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DeliveryFailed(Exception cause) {
        super(cause);
    }
}
