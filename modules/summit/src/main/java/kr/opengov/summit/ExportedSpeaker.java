package kr.opengov.summit;

import kr.opengov.platform.Bilingual;

/** Somebody in a session, in lists for spreadsheets: a line for each session and person, with the first affiliation. */
public record ExportedSpeaker(
        String session,
        Bilingual sessionTitle,
        Bilingual name,
        String role,
        String organisation,
        String post,
        String country) {}
