package kr.opengov.web.documents;

import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import kr.opengov.platform.approvals.DisclosureClass;
import kr.opengov.platform.approvals.DocumentText;
import kr.opengov.platform.approvals.DocumentView;
import kr.opengov.platform.approvals.DraftDocument;
import kr.opengov.platform.approvals.LinePerson;

/** What is typed into the form of a draft. */
public class DraftForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String kind = "GENERAL";
    private DocumentTextForm text = new DocumentTextForm();
    private DisclosureClass disclosure = DisclosureClass.OPEN;
    private List<Integer> clauses = new ArrayList<>();
    private String recipients;
    private String replaces;
    private LineForm line;
    private transient Part file;
    private String fileTitle;
    private boolean fileOpen = true;
    private boolean inspected;
    private List<Integer> removed = new ArrayList<>();

    static DraftForm empty(List<LinePerson> usualLine) {
        DraftForm form = new DraftForm();
        form.line = LineForm.of(usualLine);
        return form;
    }

    static DraftForm of(DocumentView document, List<LinePerson> line) {
        DraftForm form = new DraftForm();
        form.kind = document.kind();
        form.text = DocumentTextForm.of(document);
        form.disclosure = document.disclosure();
        form.clauses = new ArrayList<>(document.clauses());
        form.recipients = document.recipients();
        form.replaces = document.replaces();
        form.line = LineForm.of(line);
        return form;
    }

    DraftDocument toCommand(Long id, long version) {
        DocumentText said = new DocumentText(
                text.getTitle(), text.getBody(), text.getOpenBody(), disclosure, clauses, recipients, text.english());
        return new DraftDocument(id, version, kind, said, line.persons(), replaces);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public DocumentTextForm getText() {
        return text;
    }

    public DisclosureClass getDisclosure() {
        return disclosure;
    }

    public void setDisclosure(DisclosureClass disclosure) {
        this.disclosure = disclosure;
    }

    /** The items that close the document, as numbers in text: a list of boxes knows no other type. */
    public String[] getClauses() {
        return clauses.stream().map(String::valueOf).toArray(String[]::new);
    }

    public void setClauses(String[] chosen) {
        clauses = numbers(chosen);
    }

    public String getRecipients() {
        return recipients;
    }

    public void setRecipients(String recipients) {
        this.recipients = recipients;
    }

    public String getReplaces() {
        return replaces;
    }

    public void setReplaces(String replaces) {
        this.replaces = replaces;
    }

    public LineForm getLine() {
        return line;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getFileTitle() {
        return fileTitle;
    }

    public void setFileTitle(String fileTitle) {
        this.fileTitle = fileTitle;
    }

    public boolean isFileOpen() {
        return fileOpen;
    }

    public void setFileOpen(boolean fileOpen) {
        this.fileOpen = fileOpen;
    }

    public boolean isInspected() {
        return inspected;
    }

    public void setInspected(boolean inspected) {
        this.inspected = inspected;
    }

    /** The numbers of the annexes to take away. */
    public String[] getRemoved() {
        return removed.stream().map(String::valueOf).toArray(String[]::new);
    }

    public void setRemoved(String[] chosen) {
        removed = numbers(chosen);
    }

    List<Integer> removedAnnexes() {
        return List.copyOf(removed);
    }

    private static List<Integer> numbers(String[] texts) {
        List<Integer> numbers = new ArrayList<>();
        for (String text : texts == null ? new String[0] : texts) {
            numbers.add(Integer.valueOf(text));
        }
        return numbers;
    }
}
