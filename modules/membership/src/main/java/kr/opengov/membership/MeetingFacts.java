package kr.opengov.membership;

import java.io.Serializable;
import java.time.Instant;

/** What is known about a meeting beside its row. */
public record MeetingFacts(
        String placeKo,
        String placeEn,
        Instant noticedAt,
        int notices,
        String cancelReason,
        String evidence,
        String note,
        QuorumVerdict quorum)
        implements Serializable {

    public MeetingFacts(
            String placeKo,
            String placeEn,
            Instant noticedAt,
            int notices,
            String cancelReason,
            String evidence,
            String note,
            Long versionId,
            Integer seats,
            Integer present,
            Integer needed) {
        this(
                placeKo,
                placeEn,
                noticedAt,
                notices,
                cancelReason,
                evidence,
                note,
                seats == null ? null : new QuorumVerdict(seats, present, needed, versionId));
    }

    public String place(String language) {
        return "en".equals(language) && placeEn != null ? placeEn : placeKo;
    }
}
