package kr.opengov.web.members;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kr.opengov.membership.CountryRow;
import kr.opengov.membership.MemberRegister;
import kr.opengov.web.frame.Messages;

/** Records a new membership of a country or a local government, or the return of one that left. */
@Named
@ViewScoped
public class JoinPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MemberRegister register;

    @Inject
    private Evidence evidence;

    private final JoinForm form = JoinForm.empty();

    /** Enters the membership and goes to the new member. */
    public String save() {
        String code =
                register.join(form.toCommand(evidence.keep(form.getDocument()))).memberCode();
        return Messages.saved("members.desk.joined").redirectTo("/desk/members/" + code);
    }

    public JoinForm getForm() {
        return form;
    }

    public Evidence getEvidence() {
        return evidence;
    }

    /** The countries the register knows, as suggestions: a new one is entered by its code. */
    public List<CountryRow> getCountries() {
        return register.countries();
    }
}
