package kr.opengov.platform.accounts;

/** What the portal writes mails about. Mails about the security of the account itself are always sent. */
public enum NotificationTopic {
    /** One's own proposals: received, under review, answered. */
    MY_PROPOSALS(true),
    /** Calls for proposals and consultations that open. */
    CALLS(false),
    /** Progress of the action plans one follows. */
    PLANS(false),
    /** Changes of the summit's sessions one has marked. */
    SUMMIT(true);

    private final boolean byMailUnlessChosen;

    NotificationTopic(boolean byMailUnlessChosen) {
        this.byMailUnlessChosen = byMailUnlessChosen;
    }

    /** Whether mails are sent to somebody who never chose. */
    public boolean byMailUnlessChosen() {
        return byMailUnlessChosen;
    }
}
