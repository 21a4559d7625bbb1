package kr.opengov.membership.internal.meetings;

import kr.opengov.membership.AgendaKind;
import kr.opengov.membership.WriteAgendaItem;

/** An agenda item in a file; its document stays with the portal. */
public record AgendaItemLine(
        String meetingCode,
        int position,
        AgendaKind kind,
        String titleKo,
        String titleEn,
        String summaryKo,
        String summaryEn) {

    WriteAgendaItem item(long meetingId) {
        return new WriteAgendaItem(meetingId, 0, kind, titleKo, titleEn, summaryKo, summaryEn, null);
    }
}
