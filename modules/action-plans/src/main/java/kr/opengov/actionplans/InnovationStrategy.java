package kr.opengov.actionplans;

/** The five strategies of open innovation after the U.S. Government Accountability Office (GAO-17-14). */
public enum InnovationStrategy {
    /** Crowdsourced problem solving and citizen science. */
    CROWDSOURCING,
    IDEATION,
    OPEN_DATA,
    OPEN_DIALOGUE,
    /** A prize or a challenge, with judges and criteria. */
    PRIZE
}
