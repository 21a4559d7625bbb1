package kr.opengov.web.documents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kr.opengov.platform.approvals.BodyBlock;
import kr.opengov.platform.approvals.BodyText;
import kr.opengov.platform.approvals.DisclosureClass;
import kr.opengov.platform.approvals.DocumentState;
import kr.opengov.platform.codes.CodeTables;
import kr.opengov.web.frame.CurrentPage;
import kr.opengov.web.frame.Format;
import kr.opengov.web.frame.Here.Choice;

/** The words of official documents in the language of the page. */
@Named("documentWords")
@RequestScoped
public class DocumentWords {

    private static final String KINDS = "DOCUMENT_KIND";
    private static final int SHOWN_OF_HASH = 12;

    @Inject
    private Format format;

    @Inject
    private CurrentPage current;

    @Inject
    private CodeTables codes;

    @Inject
    private Clock clock;

    private Map<String, String> kinds;

    /** The word for a constant; an empty text for null. */
    public String of(Enum<?> constant) {
        return constant == null
                ? ""
                : format.sentence("documents." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** What a kind of document is called; its code when the table does not know it. */
    public String kind(String code) {
        return kinds().getOrDefault(code, code);
    }

    /** The kinds one may choose from. */
    public List<Choice> getKinds() {
        return kinds().entrySet().stream()
                .map(kind -> new Choice(kind.getKey(), kind.getValue()))
                .toList();
    }

    private Map<String, String> kinds() {
        if (kinds == null) {
            kinds = new LinkedHashMap<>();
            codes.entries(KINDS, LocalDate.now(clock))
                    .forEach(entry -> kinds.put(entry.code(), entry.label(current.getLocale())));
        }
        return kinds;
    }

    public List<Choice> getStates() {
        return choices(DocumentState.values());
    }

    public List<Choice> getDisclosures() {
        return choices(DisclosureClass.values());
    }

    private List<Choice> choices(Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(constant -> new Choice(constant.name(), of(constant)))
                .toList();
    }

    /** The colour of a state, which its word always stands beside. */
    public String tone(DocumentState state) {
        return switch (state) {
            case DRAFTED, RECALLED -> "";
            case IN_REVIEW, AWAITING_APPROVAL -> "info";
            case RETURNED -> "warning";
            case APPROVED, ENFORCED -> "success";
        };
    }

    /** The class with the items that close the document, as 부분공개 (5, 6). */
    public String disclosure(DisclosureClass disclosure, List<Integer> clauses, String label) {
        String word = label == null ? of(disclosure) : label;
        return clauses.isEmpty()
                ? word
                : format.sentence(
                        "documents.disclosure.clauses",
                        word,
                        clauses.stream()
                                .map(String::valueOf)
                                .reduce((first, next) -> first + ", " + next)
                                .orElse(""));
    }

    public List<BodyBlock> blocks(String text) {
        return BodyText.blocks(text);
    }

    /** The beginning of a hash, enough to compare by eye. */
    public String hash(String sha256) {
        return sha256 == null ? "" : sha256.substring(0, Math.min(SHOWN_OF_HASH, sha256.length()));
    }

    /** A registration number as the end of an address. */
    public String address(String number) {
        return URLEncoder.encode(number, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
