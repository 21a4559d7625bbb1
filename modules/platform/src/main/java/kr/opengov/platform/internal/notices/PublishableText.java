package kr.opengov.platform.internal.notices;

import kr.opengov.platform.Blank;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.ResidentNumbers;
import kr.opengov.platform.notices.NoticeEntry;

/** A notice has a whole text in the language it was written in, and no text with a resident registration number. */
public final class PublishableText {

    private PublishableText() {}

    public static void check(NoticeEntry entry) {
        whole(
                "titleKo",
                "bodyKo",
                entry.titleKo(),
                entry.bodyKo(),
                entry.original().equals("ko"));
        whole(
                "titleEn",
                "bodyEn",
                entry.titleEn(),
                entry.bodyEn(),
                entry.original().equals("en"));
        if (entry.toOn() != null && entry.toOn().isBefore(entry.fromOn())) {
            throw Refusal.ofField("toOn", "NOTICE_PERIOD_REVERSED");
        }
        // Drafts too: the author is told while the text is at hand, and nothing waits to be published by mistake.
        ResidentNumbers.refuse("titleKo", entry.titleKo());
        ResidentNumbers.refuse("titleEn", entry.titleEn());
        ResidentNumbers.refuse("bodyKo", entry.bodyKo());
        ResidentNumbers.refuse("bodyEn", entry.bodyEn());
    }

    private static void whole(String titleField, String bodyField, String title, String body, boolean required) {
        boolean titled = !Blank.is(title);
        boolean written = !Blank.is(body);
        if (!titled && (written || required)) {
            throw Refusal.ofField(titleField, "NOTICE_TEXT_MISSING");
        }
        if (!written && (titled || required)) {
            throw Refusal.ofField(bodyField, "NOTICE_TEXT_MISSING");
        }
    }
}
