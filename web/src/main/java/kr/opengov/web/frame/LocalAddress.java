package kr.opengov.web.frame;

import java.net.URI;
import java.net.URISyntaxException;

/** Addresses that came with a request and are used to lead on: only a path of this portal is followed. */
public final class LocalAddress {

    private LocalAddress() {}

    /** The address when it is a path of this portal, else the home page; so no link can send a visitor elsewhere. */
    public static String orHome(String address) {
        return isLocal(address) ? address : "/";
    }

    static boolean isLocal(String address) {
        if (address == null
                || !address.startsWith("/")
                || address.startsWith("//")
                || address.indexOf('\\') >= 0
                || address.chars().anyMatch(Character::isISOControl)) {
            return false;
        }
        try {
            URI uri = new URI(address);
            return uri.getScheme() == null && uri.getRawAuthority() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
