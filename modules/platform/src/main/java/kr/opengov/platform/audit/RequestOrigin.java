package kr.opengov.platform.audit;

import jakarta.enterprise.context.RequestScoped;

/**
 * Where the current request came from. The web fills it once per request, before any façade is called; in timers it
 * stays empty. The address is the one of the user, seen through the proxies the installation trusts.
 */
@RequestScoped
public class RequestOrigin {

    private String address;
    private String requestId;

    /**
     * @param address the user's IP address
     * @param requestId the id of the request in the logs
     */
    public void fill(String address, String requestId) {
        this.address = address;
        this.requestId = requestId;
    }

    /** The user's IP address, or null outside a request. */
    public String address() {
        return address;
    }

    /** The id of the request in the logs, or null outside a request. */
    public String requestId() {
        return requestId;
    }
}
