package kr.opengov.membership;

/**
 * What became of a notice.
 *
 * @param mails handed over for sending
 * @param withoutAccount members the secretariat has to reach in another way
 * @param late whether it comes later than the rule wants
 */
public record NoticeSent(int mails, int withoutAccount, boolean late) {}
