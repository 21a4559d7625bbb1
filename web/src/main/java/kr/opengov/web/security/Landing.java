package kr.opengov.web.security;

import kr.opengov.platform.accounts.SignedInAccount;
import kr.opengov.web.frame.Language;
import kr.opengov.web.frame.LocalAddress;

/** Where somebody goes after signing in. */
final class Landing {

    private Landing() {}

    /**
     * @param asked the address that led to the sign-in page; only a path of this portal is followed
     * @return a path without language
     */
    static String of(String asked, SignedInAccount account) {
        if (!account.waiting().isEmpty()) {
            return "/my/totp"; // a role waits for the second factor: that comes first
        }
        String path = LocalAddress.orHome(asked);
        String english = Language.EN.prefix();
        if (path.equals(english) || path.startsWith(english + "/")) {
            path = path.substring(english.length());
        }
        if (!path.isEmpty() && !path.equals("/") && !path.startsWith("/signin")) {
            return path;
        }
        return Area.opensDesks(account.roles()) ? "/desk" : "/my";
    }
}
