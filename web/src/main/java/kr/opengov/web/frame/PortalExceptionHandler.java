package kr.opengov.web.frame;

import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.html.HtmlInputText;
import jakarta.faces.component.html.HtmlInputTextarea;
import jakarta.faces.component.html.HtmlSelectOneMenu;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The one place where Faces turns refusals into sentences: of a form that was sent, the sentence stands at its field
 * and in the summary; a page that cannot be shown is a page of an error. Everything unexpected is logged under the
 * reference that the error page shows. Pages catch nothing.
 */
public class PortalExceptionHandler extends ExceptionHandlerWrapper {

    public PortalExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        FacesContext faces = FacesContext.getCurrentInstance();
        for (Iterator<ExceptionQueuedEvent> events =
                        getUnhandledExceptionQueuedEvents().iterator();
                events.hasNext(); ) {
            ExceptionQueuedEvent event = events.next();
            Throwable thrown = event.getContext().getException();
            if (answered(faces, event.getContext().getPhaseId(), thrown)) {
                events.remove();
            } else {
                RequestLogFilter.logError(
                        (HttpServletRequest) faces.getExternalContext().getRequest(), thrown);
            }
        }
        getWrapped().handle();
    }

    private static boolean answered(FacesContext faces, PhaseId phase, Throwable thrown) {
        List<RefusalSentence> sentences = RefusalSentence.of(thrown);
        boolean form = faces.isPostback() && !PhaseId.RENDER_RESPONSE.equals(phase) && faces.getViewRoot() != null;
        if (form && !sentences.isEmpty()) {
            sentences.forEach(sentence -> say(faces, sentence));
            faces.validationFailed();
            faces.renderResponse();
            return true;
        }
        int status = RefusalSentence.status(thrown);
        if (status == HttpServletResponse.SC_INTERNAL_SERVER_ERROR
                || faces.getExternalContext().isResponseCommitted()) {
            return false;
        }
        try {
            faces.getExternalContext().responseReset();
            faces.getExternalContext().responseSendError(status, null);
        } catch (IOException e) {
            throw new FacesException(e);
        }
        faces.responseComplete();
        return true;
    }

    private static void say(FacesContext faces, RefusalSentence refused) {
        UIComponent field = refused.field() == null ? null : find(faces, refused.field());
        String id = null;
        if (field != null) {
            id = field.getClientId(faces);
            ((EditableValueHolder) field).setValid(false);
            keepTyped(faces, field, id);
        }
        faces.addMessage(id, new FacesMessage(FacesMessage.SEVERITY_ERROR, refused.sentence(), null));
    }

    /** A field that does not hold is shown with what was submitted; the converted value alone would leave it empty. */
    private static void keepTyped(FacesContext faces, UIComponent field, String id) {
        if (field instanceof HtmlInputText
                || field instanceof HtmlInputTextarea
                || field instanceof HtmlSelectOneMenu) {
            String typed = faces.getExternalContext().getRequestParameterMap().get(id);
            ((EditableValueHolder) field).setSubmittedValue(typed);
        }
    }

    /** The field of a property: the input whose attribute {@code field}, or else whose id, is the property's name. */
    private static UIComponent find(FacesContext faces, String property) {
        AtomicReference<UIComponent> found = new AtomicReference<>();
        faces.getViewRoot().visitTree(VisitContext.createVisitContext(faces), (context, component) -> {
            if (component instanceof EditableValueHolder
                    && isOfTheFormThatCame(component)
                    && (property.equals(component.getAttributes().get("field"))
                            || property.equals(component.getId()))) {
                found.set(component);
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        return found.get();
    }

    /** A page may have several forms with fields of one name: only the one that was sent can be wrong. */
    private static boolean isOfTheFormThatCame(UIComponent component) {
        for (UIComponent above = component; above != null; above = above.getParent()) {
            if (above instanceof UIForm form) {
                return form.isSubmitted();
            }
        }
        return true;
    }
}
