package kr.opengov.membership;

import java.io.Serializable;
import java.time.Instant;

/**
 * A written vote as a member sees it.
 *
 * @param choice what the member voted, or null
 * @param conflict what the member declared or is charged with, or null
 */
public record MyVote(
        Long id,
        Long agendaItemId,
        Long seatId,
        String meetingCode,
        String bodyNameKo,
        String bodyNameEn,
        String titleKo,
        String titleEn,
        String motion,
        String textHash,
        Instant closesAt,
        boolean changeAllowed,
        boolean open,
        VoteChoice choice,
        ConflictStanding conflict)
        implements Serializable {

    /** Before the member's own vote and declaration are looked up. */
    public MyVote(
            Long id,
            Long agendaItemId,
            Long seatId,
            String meetingCode,
            String bodyNameKo,
            String bodyNameEn,
            String titleKo,
            String titleEn,
            String motion,
            String textHash,
            Instant closesAt,
            boolean changeAllowed,
            boolean open) {
        this(
                id,
                agendaItemId,
                seatId,
                meetingCode,
                bodyNameKo,
                bodyNameEn,
                titleKo,
                titleEn,
                motion,
                textHash,
                closesAt,
                changeAllowed,
                open,
                null,
                null);
    }

    public MyVote with(VoteChoice ownChoice, ConflictStanding ownConflict) {
        return new MyVote(
                id,
                agendaItemId,
                seatId,
                meetingCode,
                bodyNameKo,
                bodyNameEn,
                titleKo,
                titleEn,
                motion,
                textHash,
                closesAt,
                changeAllowed,
                open,
                ownChoice,
                ownConflict);
    }

    public String title(String language) {
        return "en".equals(language) && titleEn != null ? titleEn : titleKo;
    }

    public String bodyName(String language) {
        return "en".equals(language) ? bodyNameEn : bodyNameKo;
    }

    public boolean isRecused() {
        return conflict == ConflictStanding.RECUSED;
    }

    /** Whether a vote can be cast or changed; the deadline is judged when it arrives. */
    public boolean isVotable() {
        return open && !isRecused() && (choice == null || changeAllowed);
    }
}
