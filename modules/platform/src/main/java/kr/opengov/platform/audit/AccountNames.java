package kr.opengov.platform.audit;

import java.util.Optional;

/** Knows the names of accounts, so that an entry keeps the name as of then. A CDI bean of the accounts implements it. */
public interface AccountNames {

    /** The name an account has now, or empty when there is none. */
    Optional<String> nameOf(long accountId);
}
