package kr.opengov.actionplans;

/** The six stages of social innovation (Murray, Caulier-Grice and Mulgan, The Open Book of Social Innovation, 2010). */
public enum InnovationStage {
    PROMPTS,
    PROPOSALS,
    PROTOTYPES,
    SUSTAINING,
    SCALING,
    SYSTEMIC_CHANGE
}
