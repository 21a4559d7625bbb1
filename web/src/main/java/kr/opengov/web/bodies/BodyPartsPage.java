package kr.opengov.web.bodies;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kr.opengov.membership.AddSeat;
import kr.opengov.membership.BodySecretariat;
import kr.opengov.membership.ElectChair;
import kr.opengov.membership.EndHolding;
import kr.opengov.membership.OpenTerm;
import kr.opengov.membership.RecordOfficeHolder;
import kr.opengov.membership.WriteCharter;

/** The small forms of a body: charter, term, seat, chair, office holder, the end of a holding. */
@Named
@ViewScoped
public class BodyPartsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private BodySecretariat secretariat;

    @Inject
    private DeskBodyPage body;

    private final PartForm form = new PartForm();

    public PartForm getForm() {
        return form;
    }

    /** Writes a version of the charter. */
    public String charter() {
        secretariat.write(new WriteCharter(
                body.getCode(),
                body.getVersion(),
                form.getFrom(),
                form.getBasisKo(),
                form.getBasisEn(),
                form.getMaximum(),
                form.getPrivatePercent(),
                form.getChairs(),
                form.getMeetingMonths(),
                form.getQuorumPercent(),
                form.getTermMonths(),
                form.getConsecutiveTerms(),
                form.getSource(),
                form.getNote()));
        return body.done("bodies.desk.saved");
    }

    /** Enters a term. */
    public String term() {
        secretariat.open(new OpenTerm(
                body.getCode(),
                body.getVersion(),
                form.getNumber(),
                form.getLabelKo(),
                form.getLabelEn(),
                form.getFrom(),
                form.getTo(),
                form.getSource()));
        return body.done("bodies.desk.saved");
    }

    /** Adds a seat. */
    public String seat() {
        secretariat.add(new AddSeat(
                body.getCode(),
                body.getVersion(),
                form.getConstituency(),
                form.getLabelKo(),
                form.getLabelEn(),
                form.getOfficeKo(),
                form.getOfficeEn(),
                form.isChair(),
                form.getFrom(),
                form.getSource()));
        return body.done("bodies.desk.saved");
    }

    /** Records who leads. */
    public String chair() {
        secretariat.elect(new ElectChair(
                body.getCode(),
                body.getVersion(),
                body.getHoldingId(),
                form.getFrom(),
                form.getTo(),
                form.getSource()));
        return body.done("bodies.desk.saved");
    }

    /** Records who holds an office. */
    public String office() {
        secretariat.record(new RecordOfficeHolder(
                body.getCode(),
                body.getVersion(),
                form.getOfficeCode(),
                null,
                form.getNameKo(),
                form.getNameEn(),
                form.getFrom(),
                form.getSource()));
        return body.done("bodies.desk.saved");
    }

    /** Ends a holding with a reason. */
    public String end() {
        secretariat.end(new EndHolding(
                body.getCode(),
                body.getVersion(),
                body.getHoldingId(),
                form.getTo(),
                form.getEndReason(),
                form.getNote(),
                form.getOverrideReason()));
        return body.done("bodies.desk.ended");
    }
}
