package kr.opengov.membership.internal.meetings;

/** A filled seat of a body on a day, with its holder's affiliation and title as of that day. */
public record RosterSeat(
        long holdingId,
        long seatId,
        String constituency,
        Long personId,
        String nameKo,
        String nameEn,
        String affiliation,
        String title,
        boolean chair) {}
