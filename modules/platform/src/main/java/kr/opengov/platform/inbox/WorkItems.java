package kr.opengov.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kr.opengov.platform.internal.inbox.WorkItemStore;

/**
 * Where modules leave work for people. Both methods belong to the transaction of the caller, which must be there: after a
 * rollback nobody was ever asked.
 */
@ApplicationScoped
public class WorkItems {

    private final WorkItemStore store;

    protected WorkItems() {
        this(null);
    }

    @Inject
    public WorkItems(WorkItemStore store) {
        this.store = store;
    }

    /** Opens an item. An item of the same key is described anew, and opened again if it was closed. */
    public void open(NewWorkItem item) {
        store.open(item);
    }

    /** Closes an item: the work is done or not needed any more. An unknown or closed key changes nothing. */
    public void close(String key) {
        store.close(key);
    }

    /** Closes every item whose key begins so, such as {@code approvals/123/}. */
    public void closeAll(String keyPrefix) {
        store.closeAll(keyPrefix);
    }
}
