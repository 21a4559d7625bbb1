package kr.opengov.web.plans;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import kr.opengov.actionplans.CommitmentDraftView;
import kr.opengov.actionplans.DraftCommitment;
import kr.opengov.actionplans.PlanDrafting;
import kr.opengov.platform.Refusal;
import kr.opengov.web.frame.Messages;

/** Writes a commitment after the template, or changes one. */
@Named
@ViewScoped
public class CommitmentDraftPage implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Stands in the address where a commitment is not written yet. */
    private static final String NEW = "new";

    private static final int SPARE = 3;

    @Inject
    private PlanDrafting drafting;

    @Inject
    private CommitmentPlace place;

    private String plan;
    private Long id;
    private long version;
    private CommitmentForm form;
    private String agencies;
    private String supporting;
    private final List<MilestoneForm> milestones = new ArrayList<>();
    private final List<IndicatorForm> indicators = new ArrayList<>();

    @PostConstruct
    void open() {
        String address = place.getCommitment();
        String code = address.substring(address.lastIndexOf('/') + 1);
        plan = address.substring(0, address.lastIndexOf('/'));
        if (drafting.plan(plan).isEmpty()) {
            throw new Refusal("NOT_FOUND");
        }
        if (NEW.equals(code)) {
            form = new CommitmentForm();
        } else {
            CommitmentDraftView read = drafting.commitments(plan).stream()
                    .filter(each -> each.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> new Refusal("NOT_FOUND"));
            id = read.id();
            version = read.version();
            form = CommitmentForm.of(read.text());
            agencies = String.join("\n", read.agencies());
            supporting = String.join("\n", read.supporting());
            read.milestones().forEach(each -> milestones.add(MilestoneForm.of(each)));
            read.indicators().forEach(each -> indicators.add(IndicatorForm.of(each)));
        }
        for (int i = 0; i < SPARE; i++) {
            milestones.add(new MilestoneForm());
        }
        indicators.add(new IndicatorForm());
    }

    public String save() {
        drafting.write(new DraftCommitment(
                plan,
                id,
                version,
                form.toText(),
                lines(agencies),
                lines(supporting),
                milestones.stream().map(MilestoneForm::toDraft).toList(),
                indicators.stream().map(IndicatorForm::toDraft).toList()));
        return Messages.saved("drafting.commitment.saved").redirectTo("/desk/plan-draft/" + plan);
    }

    private static List<String> lines(String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    public String getPlan() {
        return plan;
    }

    public boolean isChange() {
        return id != null;
    }

    public CommitmentForm getForm() {
        return form;
    }

    public String getAgencies() {
        return agencies;
    }

    public void setAgencies(String agencies) {
        this.agencies = agencies;
    }

    public String getSupporting() {
        return supporting;
    }

    public void setSupporting(String supporting) {
        this.supporting = supporting;
    }

    public List<MilestoneForm> getMilestones() {
        return milestones;
    }

    public List<IndicatorForm> getIndicators() {
        return indicators;
    }
}
