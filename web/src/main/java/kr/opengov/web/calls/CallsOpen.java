package kr.opengov.web.calls;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kr.opengov.actionplans.CallHead;
import kr.opengov.actionplans.Calls;

/** The calls that take proposals at this moment; asked once for a page. */
@Named("callsOpen")
@RequestScoped
public class CallsOpen {

    @Inject
    private Calls calls;

    private List<CallHead> open;

    /** The one that closes first, or null. */
    public CallHead getFirst() {
        if (open == null) {
            open = calls.open();
        }
        return open.isEmpty() ? null : open.get(0);
    }
}
