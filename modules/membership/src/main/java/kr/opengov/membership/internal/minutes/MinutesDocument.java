package kr.opengov.membership.internal.minutes;

import java.util.List;
import kr.opengov.platform.approvals.DisclosureClass;
import kr.opengov.platform.approvals.DocumentText;
import kr.opengov.platform.approvals.NewDraft;

/** Minutes as an official document: open as a whole, or with the passages left out in its open part. */
public final class MinutesDocument {

    private static final String KIND = "MINUTES";
    private static final String SOURCE = "membership/minutes/";

    private MinutesDocument() {}

    /** The latest draft, drafted by an account. */
    public static NewDraft of(Minutes minutes, long drafterId) {
        MarkedText marked = MarkedText.read(minutes.latest().text());
        boolean open = marked.passages().isEmpty();
        DocumentText text = new DocumentText(
                minutes.meeting().titleKo() + " 회의록",
                marked.whole(),
                open ? null : marked.published(),
                open ? DisclosureClass.OPEN : DisclosureClass.PARTLY_OPEN,
                marked.clauses(),
                null);
        return new NewDraft(KIND, SOURCE + minutes.id(), text, List.of(), List.of(), drafterId, null);
    }

    /** Whether a key of an outcome names minutes. */
    static boolean names(String sourceKey) {
        return sourceKey.startsWith(SOURCE);
    }

    /** The minutes a key names. */
    static long id(String sourceKey) {
        return Long.parseLong(sourceKey.substring(SOURCE.length()));
    }
}
