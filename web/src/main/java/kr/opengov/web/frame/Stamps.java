package kr.opengov.web.frame;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.Config;

/**
 * Stamps for forms that have no session: they prove that a form was made by this portal, and when. Together with the
 * check of {@code Sec-Fetch-Site} they take the place of a token bound to a session. All nodes share the key
 * {@code portal.stamp.key}; without it each start has its own, and forms opened before a restart must be sent again.
 */
@Named("stamps")
@ApplicationScoped
public class Stamps {

    /** The name of the field. */
    public static final String FIELD = "portal.stamp";

    /** How long a form may stay open. Long, because reporters write slowly and nothing typed may be lost. */
    static final Duration VALID = Duration.ofHours(12);

    private static final String STAMPED = Stamps.class.getName();
    private static final Logger LOG = Logger.getLogger(Stamps.class.getName());

    @Inject
    private Config config;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private SignedStamp signer;

    @PostConstruct
    void readKey() {
        byte[] key = config.getOptionalValue("portal.stamp.key", String.class)
                .filter(configured -> configured.length() >= 32)
                .map(configured -> configured.getBytes(StandardCharsets.UTF_8))
                .orElse(null);
        if (key == null) {
            LOG.info(
                    "portal.stamp.key is not set (32 characters at least): forms are stamped with a key of this start");
            key = new byte[32];
            new SecureRandom().nextBytes(key);
        }
        signer = new SignedStamp(key, VALID);
    }

    /** A stamp for the form that is being written; the page that carries it is not kept in any cache. */
    public String getFresh() {
        request.setAttribute(STAMPED, Boolean.TRUE);
        return signer.stamp(clock.instant());
    }

    /** Whether a stamp is ours and not too old. */
    public boolean isValid(String stamp) {
        return signer.isValid(stamp, clock.instant());
    }

    /** Whether the page written for a request carries a stamp. */
    static boolean isStamped(HttpServletRequest request) {
        return request.getAttribute(STAMPED) != null;
    }
}
