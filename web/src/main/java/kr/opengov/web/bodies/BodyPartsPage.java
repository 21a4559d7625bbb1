package kr.opengov.web.bodies;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kr.opengov.membership.AddSeat;
import kr.opengov.membership.BodySecretariat;
import kr.opengov.membership.ElectChair;
import kr.opengov.membership.EndHolding;
import kr.opengov.membership.EntryCorrection;
import kr.opengov.membership.OpenTerm;
import kr.opengov.membership.RecordOfficeHolder;
import kr.opengov.membership.WriteCharter;

/**
 * The small forms of a body: charter, term, seat, chair, office holder, the end of a holding. With the number of an entry
 * in the address the same form corrects it.
 */
@Named
@ViewScoped
public class BodyPartsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private BodySecretariat secretariat;

    @Inject
    private DeskBodyPage body;

    @Inject
    private BodyAddress address;

    private final PartForm form = new PartForm();

    @PostConstruct
    void open() {
        if (body.isCorrecting()) {
            form.read(body.getEntries(), address.getAction(), body.getEntryId());
        }
    }

    public PartForm getForm() {
        return form;
    }

    /** Writes a version of the charter, or corrects one. */
    public String charter() {
        CharterForm charter = form.getCharter();
        WriteCharter command = new WriteCharter(
                body.getCode(),
                body.getVersion(),
                form.getFrom(),
                charter.getBasisKo(),
                charter.getBasisEn(),
                charter.getMaximum(),
                charter.getPrivatePercent(),
                charter.getChairs(),
                charter.getMeetingMonths(),
                charter.getQuorumPercent(),
                charter.getTermMonths(),
                charter.getConsecutiveTerms(),
                form.getSource(),
                form.getNote());
        if (body.isCorrecting()) {
            secretariat.correctCharter(correction(), command);
            return corrected();
        }
        secretariat.write(command);
        return saved();
    }

    /** Enters a term, or corrects one. */
    public String term() {
        OpenTerm command = new OpenTerm(
                body.getCode(),
                body.getVersion(),
                form.getNumber(),
                form.getLabelKo(),
                form.getLabelEn(),
                form.getFrom(),
                form.getTo(),
                form.getSource());
        if (body.isCorrecting()) {
            secretariat.correctTerm(correction(), command);
            return corrected();
        }
        secretariat.open(command);
        return saved();
    }

    /** Adds a seat, or corrects one. */
    public String seat() {
        SeatForm seat = form.getSeat();
        AddSeat command = new AddSeat(
                body.getCode(),
                body.getVersion(),
                seat.getConstituency(),
                form.getLabelKo(),
                form.getLabelEn(),
                seat.getOfficeKo(),
                seat.getOfficeEn(),
                seat.isChair(),
                form.getFrom(),
                form.getSource());
        if (body.isCorrecting()) {
            secretariat.correctSeat(correction(), command);
            return corrected();
        }
        secretariat.add(command);
        return saved();
    }

    /** Records who leads, or corrects it. */
    public String chair() {
        ElectChair command = new ElectChair(
                body.getCode(),
                body.getVersion(),
                body.isCorrecting() ? form.holdingId() : body.getHoldingId(),
                form.getFrom(),
                form.getTo(),
                form.getSource());
        if (body.isCorrecting()) {
            secretariat.correctChair(correction(), command);
            return corrected();
        }
        secretariat.elect(command);
        return saved();
    }

    /** Records who holds an office, or corrects it. */
    public String office() {
        RecordOfficeHolder command = new RecordOfficeHolder(
                body.getCode(),
                body.getVersion(),
                form.getOfficeCode(),
                form.getPersonId(),
                form.getNameKo(),
                form.getNameEn(),
                form.getFrom(),
                form.getSource());
        if (body.isCorrecting()) {
            secretariat.correctOfficeHolder(correction(), command);
            return corrected();
        }
        secretariat.record(command);
        return saved();
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

    private EntryCorrection correction() {
        CorrectionForm correction = form.getCorrection();
        return new EntryCorrection(body.getEntryId(), correction.isStruck(), form.getTo(), correction.getReason());
    }

    private String saved() {
        return body.done("bodies.desk.saved");
    }

    private String corrected() {
        return body.done("bodies.desk.corrected");
    }
}
