package kr.opengov.integrity;

/** How it stands with the caller's vault. */
public enum VaultState {
    MISSING,
    LOCKED,
    UNLOCKED
}
