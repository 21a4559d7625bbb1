package kr.opengov.web.members;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import kr.opengov.membership.MemberRegister;
import kr.opengov.membership.MemberRow;
import org.primefaces.model.LazyDataModel;

/**
 * The members on the desk, all of them whatever their status; the filter stands in the address as on the public list.
 * It belongs to the view, because turning the pages of the table goes to an address without the filter.
 */
@Named
@ViewScoped
public class DeskMembersPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MemberRegister register;

    @Inject
    private DeskClock clock;

    @Inject
    private HttpServletRequest request;

    private MemberQuestion question;
    private transient LazyDataModel<MemberRow> members;

    @PostConstruct
    void read() {
        question = MemberQuestion.read(this::parameter, clock.get());
    }

    public MemberQuestion getQuestion() {
        return question;
    }

    public LazyDataModel<MemberRow> getMembers() {
        if (members == null) {
            members = new LazyMembers(
                    page -> register.asOf(question.asOf(), question.knownAt(), question.filter(), page));
        }
        return members;
    }

    /** The desk shows everybody unless the address says otherwise. */
    private String parameter(String name) {
        String value = request.getParameter(name);
        return value == null && name.equals("status") ? MemberQuestion.ALL : value;
    }
}
