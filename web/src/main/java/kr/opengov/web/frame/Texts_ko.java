package kr.opengov.web.frame;

/** The sentences in Korean. Without this class Korean pages would get the language of the server's own locale. */
public class Texts_ko extends Texts {
    public Texts_ko() {
        super("ko");
    }
}
