package kr.opengov.web.frame;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * What a page says after an action: {@code return Messages.saved("members.desk.recorded").redirectTo("/desk/members/KOR");}
 */
public final class Messages {

    private Messages() {}

    /** Says on the next page that something was done. */
    public static Messages saved(String key, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String sentence = CDI.current().select(Format.class).get().sentence(key, arguments);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, sentence, null));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return new Messages();
    }

    /**
     * Goes on to a page, so that a reload does not repeat what was done.
     *
     * @param path a path of the portal without language, starting with a slash
     * @return null, the outcome a Faces action wants after a redirect
     */
    public String redirectTo(String path) {
        return goTo(path);
    }

    /** Goes to a page of the portal in the language of this one, without saying anything. */
    public static String goTo(String path) {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        try {
            external.redirect(external.getRequestContextPath() + path);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
        return null;
    }
}
