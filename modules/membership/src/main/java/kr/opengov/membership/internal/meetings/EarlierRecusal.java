package kr.opengov.membership.internal.meetings;

/** Somebody was recused before: from which item, and why. */
public record EarlierRecusal(Long personId, String itemTitle, String itemSummary, String reason) {

    String text() {
        return String.join(" ", itemTitle, itemSummary == null ? "" : itemSummary, reason);
    }
}
