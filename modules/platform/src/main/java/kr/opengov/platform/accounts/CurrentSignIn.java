package kr.opengov.platform.accounts;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;

/**
 * Which sign-in the current request belongs to. An account may be signed in several times, on several devices; who keeps
 * something in memory for one of them keeps it for that one alone. The web fills it when it finds out who makes a request.
 */
@RequestScoped
public class CurrentSignIn {

    private UUID series;

    public void fill(SignedInAccount account) {
        series = account.series();
    }

    /** The device series of the sign-in; empty for visitors and outside a request. */
    public Optional<UUID> series() {
        return Optional.ofNullable(series);
    }
}
