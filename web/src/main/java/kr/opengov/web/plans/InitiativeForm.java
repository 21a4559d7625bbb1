package kr.opengov.web.plans;

import java.io.Serializable;
import java.time.LocalDate;
import kr.opengov.actionplans.InitiativeView;
import kr.opengov.actionplans.InnovationStage;
import kr.opengov.actionplans.InnovationStrategy;
import kr.opengov.actionplans.WriteInitiative;

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
    private String titleKo;
    private String titleEn;
    private String goalKo;
    private String goalEn;
    private String partnersKo;
    private String partnersEn;
    private String judges;
    private String criteria;
    private String resultKo;
    private String resultEn;
    private String link;

    void read(InitiativeView view) {
        version = view.version();
        code = view.code();
        member = view.member();
        commitment = view.commitment();
        strategy = view.strategy();
        stage = view.stage();
        stageSince = view.stageSince();
        titleKo = view.title().ko();
        titleEn = view.title().en();
        goalKo = view.goal().ko();
        goalEn = view.goal().en();
        partnersKo = view.partners().ko();
        partnersEn = view.partners().en();
        judges = view.judges();
        criteria = view.criteria();
        resultKo = view.result().ko();
        resultEn = view.result().en();
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
                titleKo,
                titleEn,
                goalKo,
                goalEn,
                partnersKo,
                partnersEn,
                judges,
                criteria,
                resultKo,
                resultEn,
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

    public String getTitleKo() {
        return titleKo;
    }

    public void setTitleKo(String titleKo) {
        this.titleKo = titleKo;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public String getGoalKo() {
        return goalKo;
    }

    public void setGoalKo(String goalKo) {
        this.goalKo = goalKo;
    }

    public String getGoalEn() {
        return goalEn;
    }

    public void setGoalEn(String goalEn) {
        this.goalEn = goalEn;
    }

    public String getPartnersKo() {
        return partnersKo;
    }

    public void setPartnersKo(String partnersKo) {
        this.partnersKo = partnersKo;
    }

    public String getPartnersEn() {
        return partnersEn;
    }

    public void setPartnersEn(String partnersEn) {
        this.partnersEn = partnersEn;
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

    public String getResultKo() {
        return resultKo;
    }

    public void setResultKo(String resultKo) {
        this.resultKo = resultKo;
    }

    public String getResultEn() {
        return resultEn;
    }

    public void setResultEn(String resultEn) {
        this.resultEn = resultEn;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }
}
