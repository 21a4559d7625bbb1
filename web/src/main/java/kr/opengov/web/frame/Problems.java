package kr.opengov.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the page has to say: problems of a form with their fields, and what was just done. */
@Named("problems")
@RequestScoped
public class Problems {

    /** What is wrong, in the order of the fields, each sentence once. */
    public List<Problem> getList() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Set<Problem> problems = new LinkedHashSet<>();
        for (Iterator<String> ids = faces.getClientIdsWithMessages(); ids.hasNext(); ) {
            String id = ids.next();
            for (FacesMessage message : faces.getMessageList(id)) {
                if (isProblem(message)) {
                    problems.add(new Problem(id == null ? "" : id, message.getSummary()));
                }
            }
        }
        return new ArrayList<>(problems);
    }

    /** What was done, to be said once. */
    public List<String> getDone() {
        return FacesContext.getCurrentInstance().getMessageList(null).stream()
                .filter(message -> !isProblem(message))
                .map(FacesMessage::getSummary)
                .toList();
    }

    private static boolean isProblem(FacesMessage message) {
        return message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) >= 0;
    }
}
