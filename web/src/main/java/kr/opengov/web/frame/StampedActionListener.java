package kr.opengov.web.frame;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;

/**
 * No action of a stateless form without a valid stamp. What was typed stays in the form, which gets a fresh stamp: the
 * person sends it once more.
 */
public class StampedActionListener implements ActionListener {
    private final ActionListener wrapped;

    public StampedActionListener(ActionListener wrapped) {
        this.wrapped = wrapped;
    }

    @Override
    public void processAction(ActionEvent event) {
        FacesContext faces = event.getFacesContext();
        if (faces.isPostback() && faces.getViewRoot().isTransient() && !isStamped(faces)) {
            String sentence = CDI.current().select(Format.class).get().sentence("problems.stamp");
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
            faces.renderResponse();
        } else {
            wrapped.processAction(event);
        }
    }

    private static boolean isStamped(FacesContext faces) {
        String stamp = faces.getExternalContext().getRequestParameterMap().get(Stamps.FIELD);
        return CDI.current().select(Stamps.class).get().isValid(stamp);
    }
}
