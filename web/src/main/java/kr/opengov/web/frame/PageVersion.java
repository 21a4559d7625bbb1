package kr.opengov.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Knows of some pages on what they depend, for less than making them costs. A page whose version is still the same is
 * still right, however long it was kept.
 */
public interface PageVersion {

    /** The version of the page that is asked for; empty when it is none of these pages. */
    Optional<String> of(HttpServletRequest request);
}
