package kr.opengov.summit;

/** How a session is held. What an import brought under another word keeps its word. */
public enum SessionFormat {
    CEREMONY,
    PLENARY,
    KEYNOTE,
    PANEL,
    WORKSHOP,
    COUNTRY_PRESENTATION,
    MINISTERIAL,
    SIDE_EVENT,
    EXHIBITION_TOUR
}
