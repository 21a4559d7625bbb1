package kr.opengov.actionplans.internal.follow;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Tells followers once a day, in the morning of Seoul, in portions with a transaction each. Followers of proposals and of
 * commitments have a timer each, so that one that fails does not silence the other.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DigestTimer {

    @Inject
    private DigestMails mails;

    @Schedule(hour = "7", minute = "10", timezone = "Asia/Seoul", persistent = false)
    public void tell() {
        tell(Digest.PROPOSALS);
    }

    @Schedule(hour = "7", minute = "20", timezone = "Asia/Seoul", persistent = false)
    public void tellOfCommitments() {
        tell(Digest.COMMITMENTS);
    }

    private void tell(Digest digest) {
        int told;
        do {
            told = mails.next(digest);
        } while (told > 0);
        mails.forget(digest);
    }
}
