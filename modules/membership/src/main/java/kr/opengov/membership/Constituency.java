package kr.opengov.membership;

/** For whom a seat of a governance body is held; both have the same number of seats. */
public enum Constituency {
    GOVERNMENT,
    CIVIL_SOCIETY
}
