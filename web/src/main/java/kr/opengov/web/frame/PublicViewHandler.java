package kr.opengov.web.frame;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;

/**
 * Makes public views stateless from their first moment. Their template says so too, but only when it is built: until
 * then PrimeFaces would already have put a nonce into the state of the view, and with it made a session.
 */
public class PublicViewHandler extends ViewHandlerWrapper {

    public PublicViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public UIViewRoot createView(FacesContext context, String viewId) {
        UIViewRoot view = super.createView(context, viewId);
        if (view != null && isPublic(viewId)) {
            view.setTransient(true);
        }
        return view;
    }

    /** Desks and the pages of a person have state; everything else is the same for everyone and has none. */
    static boolean isPublic(String viewId) {
        String path = viewId.startsWith("/views/") ? viewId.substring("/views".length()) : viewId;
        return !RequestPath.in(path, "/desk")
                && !RequestPath.in(path, "/my")
                && !path.startsWith("/desk.")
                && !path.startsWith("/my.");
    }
}
