package kr.opengov.membership.internal.meetings;

/** Fields left empty in a form. */
final class Blank {

    private Blank() {}

    static String toNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
