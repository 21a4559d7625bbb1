package kr.opengov.platform.internal.approvals;

import kr.opengov.platform.Blank;
import kr.opengov.platform.approvals.DocumentState;
import kr.opengov.platform.approvals.DocumentText;
import kr.opengov.platform.approvals.StepRole;
import kr.opengov.platform.inbox.NewWorkItem;
import kr.opengov.platform.inbox.WorkItems;
import kr.opengov.platform.inbox.WorkKind;

/** Tells the inbox whom a document waits for; one item a document, so that the last one always holds. */
final class DocumentWork {

    private final WorkItems items;

    DocumentWork(WorkItems items) {
        this.items = items;
    }

    /** After each step: opens the work of the next one, and takes away that of the one before. */
    void follow(Document document) {
        String key = "approvals/" + document.id();
        if (document.state().underway()) {
            document.openStep().ifPresent(step -> {
                WorkKind kind = step.role() == StepRole.APPROVE ? WorkKind.DOCUMENT_APPROVAL : WorkKind.DOCUMENT_REVIEW;
                items.open(item(key, kind, document, step.accountId()));
            });
        } else if (document.state() == DocumentState.RETURNED) {
            items.open(item(
                    key,
                    WorkKind.DOCUMENT_RETURNED,
                    document,
                    document.drafter().accountId()));
        } else if (document.state() == DocumentState.DRAFTED && document.sourceKey() != null) {
            items.open(item(key, WorkKind.TASK, document, document.drafter().accountId()));
        } else {
            items.close(key);
        }
    }

    private static NewWorkItem item(String key, WorkKind kind, Document document, Long account) {
        DocumentText text = document.text();
        String titleEn =
                text.english() == null ? null : Blank.toNull(text.english().title());
        return new NewWorkItem(
                key, kind, text.title(), titleEn, "/desk/documents/" + document.id(), account, null, null, null);
    }
}
