package kr.opengov.web.desk.inbox;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import kr.opengov.platform.inbox.Inbox;

/** How much work waits for who is signed in, asked once a request however often the navigation is drawn. */
@RequestScoped
public class WaitingWork {

    @Inject
    private Inbox inbox;

    private Long open;

    public long open() {
        if (open == null) {
            open = inbox.counts().open();
        }
        return open;
    }
}
