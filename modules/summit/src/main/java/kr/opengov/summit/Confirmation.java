package kr.opengov.summit;

/** Whether somebody said that he or she will take part. */
public enum Confirmation {
    OPEN,
    CONFIRMED,
    DECLINED
}
