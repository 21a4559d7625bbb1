package kr.opengov.web.plans;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import kr.opengov.actionplans.AddEvidence;
import kr.opengov.actionplans.CommitmentProgress;
import kr.opengov.actionplans.EvidenceView;
import kr.opengov.actionplans.Evidences;
import kr.opengov.actionplans.Progress;
import kr.opengov.platform.Refusal;
import kr.opengov.web.frame.Messages;

/** A lead agency adds an evidence, or with {@code ?replace=ID} puts another file in the place of one. */
@Named
@ViewScoped
public class EvidencePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Progress progress;

    @Inject
    private Evidences evidences;

    @Inject
    private CommitmentPlace place;

    @Inject
    private StoredEvidence file;

    @Inject
    private HttpServletRequest request;

    private String commitment;
    private Long replaced;
    private long version;
    private final EvidenceForm form = new EvidenceForm();

    @PostConstruct
    void open() {
        commitment = place.getCommitment();
        if (getAgencyItems().isEmpty()) {
            throw new Refusal("NOT_FOUND");
        }
        String id = request.getParameter("replace");
        if (id != null) {
            EvidenceView evidence = getProgress().evidence().stream()
                    .filter(each -> each.id().toString().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new Refusal("NOT_FOUND"));
            replaced = evidence.id();
            version = evidence.version();
            form.setDisclosure(evidence.disclosure());
            form.getTitle().setKo(evidence.title().ko());
        }
    }

    public String save() {
        Long fileId = file.keep(form.getFile(), form.getDisclosure());
        evidences.add(new AddEvidence(
                commitment,
                form.getAgencyCode(),
                form.getMilestoneId(),
                form.getTitle().getKo(),
                form.getTitle().getEn(),
                form.getDatedOn(),
                form.getDisclosure(),
                form.getClause(),
                form.getLink(),
                fileId));
        return back("evidence.desk.added");
    }

    public String replace() {
        Long fileId = file.keep(form.getFile(), form.getDisclosure());
        if (fileId == null) {
            throw Refusal.ofField("file", "EVIDENCE_EMPTY");
        }
        evidences.replace(replaced, version, fileId, form.getReason());
        return back("evidence.desk.replaced");
    }

    private String back(String key) {
        return Messages.saved(key).redirectTo("/desk/commitments/" + commitment);
    }

    private CommitmentProgress getProgress() {
        return progress.desk(commitment).orElseThrow(() -> new Refusal("NOT_FOUND"));
    }

    public List<SelectItem> getAgencyItems() {
        return progress.speakers(commitment).stream()
                .map(agency -> new SelectItem(agency.code(), agency.present()))
                .toList();
    }

    public List<SelectItem> milestoneItems(String language) {
        return getProgress().milestones().stream()
                .map(milestone ->
                        new SelectItem(milestone.id(), milestone.title().text(language)))
                .toList();
    }

    public String getCommitment() {
        return commitment;
    }

    public boolean isReplacing() {
        return replaced != null;
    }

    public StoredEvidence getFile() {
        return file;
    }

    public EvidenceForm getForm() {
        return form;
    }
}
