package kr.opengov.web.frame;

/** The sentences in English. The name is the one {@link java.util.ResourceBundle} looks for. */
public class Texts_en extends Texts {
    public Texts_en() {
        super("en");
    }
}
