package kr.opengov.platform.internal.audit;

/**
 * Who acts and from where.
 *
 * @param accountId the account, or null for a visitor or the portal itself
 * @param name the name of the account as of now
 * @param address the IP address, null outside a request
 * @param requestId the id of the request in the logs, null outside a request
 */
public record Actor(Long accountId, String name, String address, String requestId) {
    public static final Actor PORTAL = new Actor(null, null, null, null);
}
