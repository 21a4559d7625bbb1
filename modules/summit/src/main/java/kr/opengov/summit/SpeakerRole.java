package kr.opengov.summit;

/** What somebody does in a session. */
public enum SpeakerRole {
    MC,
    CHAIR,
    MODERATOR,
    KEYNOTE,
    SPEAKER,
    PANELLIST,
    DISCUSSANT,
    RAPPORTEUR,
    INTERPRETER
}
