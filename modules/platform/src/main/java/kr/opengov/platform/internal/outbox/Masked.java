package kr.opengov.platform.internal.outbox;

/** What lists show of an address: enough to recognise it, not enough to use it. */
final class Masked {

    private Masked() {}

    /** The address with all but the first letter before the at sign masked. */
    static String address(String address) {
        int at = address.indexOf('@');
        return at < 1 ? "•••" : address.charAt(0) + "•••" + address.substring(at);
    }
}
