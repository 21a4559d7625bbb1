package kr.opengov.web.calls;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import kr.opengov.actionplans.CallView;
import kr.opengov.actionplans.ProposalChannel;
import kr.opengov.actionplans.WriteCall;
import kr.opengov.web.frame.TypedBilingual;

/** What is typed about a call. */
public class CallForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private Long id;
    private long version;
    private String code;
    private String memberCode = "KOR";
    private TypedBilingual title = new TypedBilingual();
    private TypedBilingual text = new TypedBilingual();
    private LocalDate opensOn;
    private LocalDate closesOn;
    private String[] channels = {ProposalChannel.ONLINE.name()};
    private boolean supporting = true;
    private Integer planOrdinal;

    static CallForm of(CallView call) {
        CallForm form = new CallForm();
        form.id = call.id();
        form.version = call.version();
        form.code = call.code();
        form.memberCode = call.memberCode();
        form.title = new TypedBilingual(call.titleKo(), call.titleEn());
        form.text = new TypedBilingual(call.textKo(), call.textEn());
        form.opensOn = call.opensOn();
        form.closesOn = call.closesOn();
        form.channels = call.channels().split(",");
        form.supporting = call.supporting();
        form.planOrdinal = call.planOrdinal();
        return form;
    }

    WriteCall toCommand() {
        return new WriteCall(
                id,
                version,
                code == null ? null : code.strip().toUpperCase(Locale.ROOT),
                memberCode,
                title.getKo(),
                title.getEn(),
                text.getKo(),
                text.getEn(),
                opensOn,
                closesOn,
                Arrays.stream(channels).map(ProposalChannel::valueOf).toList(),
                supporting,
                planOrdinal);
    }

    public boolean isChange() {
        return id != null;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getMemberCode() {
        return memberCode;
    }

    public void setMemberCode(String memberCode) {
        this.memberCode = memberCode;
    }

    public TypedBilingual getTitle() {
        return title;
    }

    public TypedBilingual getText() {
        return text;
    }

    public LocalDate getOpensOn() {
        return opensOn;
    }

    public void setOpensOn(LocalDate opensOn) {
        this.opensOn = opensOn;
    }

    public LocalDate getClosesOn() {
        return closesOn;
    }

    public void setClosesOn(LocalDate closesOn) {
        this.closesOn = closesOn;
    }

    public String[] getChannels() {
        return channels.clone();
    }

    public void setChannels(String[] channels) {
        this.channels = channels.clone();
    }

    public Integer getPlanOrdinal() {
        return planOrdinal;
    }

    public void setPlanOrdinal(Integer planOrdinal) {
        this.planOrdinal = planOrdinal;
    }

    public boolean isSupporting() {
        return supporting;
    }

    public void setSupporting(boolean supporting) {
        this.supporting = supporting;
    }
}
