package kr.opengov.web.candidates;

import java.io.Serializable;
import java.util.List;
import kr.opengov.actionplans.CandidateView;
import kr.opengov.actionplans.ProposalSource;
import kr.opengov.actionplans.WriteCandidate;
import kr.opengov.web.frame.TypedBilingual;

/** What is typed about a candidate task. */
public class CandidateForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String code;
    private long version;
    private String callCode;
    private TypedBilingual title = new TypedBilingual();
    private TypedBilingual text = new TypedBilingual();
    private String bodyCode;
    private String sources;
    private String note;

    static CandidateForm ofCall(String call) {
        CandidateForm form = new CandidateForm();
        form.callCode = call;
        return form;
    }

    static CandidateForm of(CandidateView shown) {
        CandidateForm form = ofCall(shown.row().callCode());
        form.code = shown.row().code();
        form.version = shown.version();
        form.title = new TypedBilingual(shown.row().titleKo(), shown.row().titleEn());
        form.text = new TypedBilingual(shown.textKo(), shown.textEn());
        form.bodyCode = shown.bodyCode();
        form.sources = String.join(
                "\n", shown.sources().stream().map(ProposalSource::code).toList());
        return form;
    }

    WriteCandidate toCommand() {
        return new WriteCandidate(
                code,
                version,
                callCode,
                title.getKo(),
                title.getEn(),
                text.getKo(),
                text.getEn(),
                bodyCode,
                lines(sources),
                note);
    }

    /** What stands on the lines of a field, without those that are empty. */
    static List<String> lines(String typed) {
        return typed == null
                ? List.of()
                : typed.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    public TypedBilingual getTitle() {
        return title;
    }

    public TypedBilingual getText() {
        return text;
    }

    public String getBodyCode() {
        return bodyCode;
    }

    public void setBodyCode(String bodyCode) {
        this.bodyCode = bodyCode;
    }

    public String getSources() {
        return sources;
    }

    public void setSources(String sources) {
        this.sources = sources;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
