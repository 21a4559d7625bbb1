package kr.opengov.web.plans;

import java.io.Serializable;
import java.time.LocalDate;
import kr.opengov.actionplans.InitiativeView;
import kr.opengov.actionplans.InnovationStage;
import kr.opengov.actionplans.InnovationStrategy;
import kr.opengov.actionplans.WriteInitiative;
import kr.opengov.web.frame.TypedBilingual;

/** What an editor types about an initiative of open innovation. */
public class InitiativeForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private long version = -1;
    private String code;
    private String member;
    private String commitment;
    private InnovationStrategy strategy;
    private InnovationStage stage;
    private LocalDate stageSince;
    private TypedBilingual title = new TypedBilingual();
    private TypedBilingual goal = new TypedBilingual();
    private TypedBilingual partners = new TypedBilingual();
    private String judges;
    private String criteria;
    private TypedBilingual result = new TypedBilingual();
    private String link;

    void read(InitiativeView view) {
        version = view.version();
        code = view.code();
        member = view.member();
        commitment = view.commitment();
        strategy = view.strategy();
        stage = view.stage();
        stageSince = view.stageSince();
        title = new TypedBilingual(view.title().ko(), view.title().en());
        goal = new TypedBilingual(view.goal().ko(), view.goal().en());
        partners = new TypedBilingual(view.partners().ko(), view.partners().en());
        judges = view.judges();
        criteria = view.criteria();
        result = new TypedBilingual(view.result().ko(), view.result().en());
        link = view.link();
    }

    WriteInitiative command() {
        return new WriteInitiative(
                version,
                code,
                member,
                commitment,
                strategy,
                stage,
                stageSince,
                title.getKo(),
                title.getEn(),
                goal.getKo(),
                goal.getEn(),
                partners.getKo(),
                partners.getEn(),
                judges,
                criteria,
                result.getKo(),
                result.getEn(),
                link);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getMember() {
        return member;
    }

    public void setMember(String member) {
        this.member = member;
    }

    public String getCommitment() {
        return commitment;
    }

    public void setCommitment(String commitment) {
        this.commitment = commitment;
    }

    public InnovationStrategy getStrategy() {
        return strategy;
    }

    public void setStrategy(InnovationStrategy strategy) {
        this.strategy = strategy;
    }

    public InnovationStage getStage() {
        return stage;
    }

    public void setStage(InnovationStage stage) {
        this.stage = stage;
    }

    public LocalDate getStageSince() {
        return stageSince;
    }

    public void setStageSince(LocalDate stageSince) {
        this.stageSince = stageSince;
    }

    public TypedBilingual getTitle() {
        return title;
    }

    public TypedBilingual getGoal() {
        return goal;
    }

    public TypedBilingual getPartners() {
        return partners;
    }

    public String getJudges() {
        return judges;
    }

    public void setJudges(String judges) {
        this.judges = judges;
    }

    public String getCriteria() {
        return criteria;
    }

    public void setCriteria(String criteria) {
        this.criteria = criteria;
    }

    public TypedBilingual getResult() {
        return result;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }
}
