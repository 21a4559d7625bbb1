package kr.opengov.web.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kr.opengov.integrity.CaseState;
import kr.opengov.integrity.DeadlineView;
import kr.opengov.integrity.ReportKind;
import kr.opengov.web.frame.Format;

/** The words of cases in the language of the page. */
@Named("caseWords")
@ApplicationScoped
public class CaseWords {

    private static final List<String> QUESTIONS = List.of("who", "when", "where", "known", "special", "others");

    /** Which words the details of an action are. */
    private static final Map<String, String> DETAILS = Map.of(
            "case.read", "CaseState",
            "case.step", "step",
            "case.proposed", "CaseAction",
            "case.protection", "ProtectionAction",
            "case.deadline-extended", "clock",
            "calendar.rule", "clock",
            "case.law-changed", "ReportKind",
            "identity.asked", "IdentityGround",
            "vault.made", "holder",
            "vault.restored", "holder");

    @Inject
    private Format format;

    public CaseWords() {}

    CaseWords(Format format) {
        this.format = format;
    }

    /** The word for a constant, {@code cases.CLASS.CONSTANT}; an empty text for null. */
    public String of(Enum<?> constant) {
        return constant == null
                ? ""
                : format.sentence("cases." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** The word for a constant whose name alone is known, such as the one in a detail of an entry. */
    public String of(String group, String name) {
        String key = "cases." + group + "." + name;
        return name == null || name.isEmpty() ? "" : format.has(key) ? format.sentence(key) : name;
    }

    /** A deadline with what can be added to it. */
    public String extensible(DeadlineView deadline) {
        String name = of("clock", deadline.clock());
        String request = deadline.protection() == null
                ? ""
                : " (" + format.sentence("cases.protection.request", deadline.protection()) + ")";
        return name + request + " " + format.sentence("cases.calendar.extension", deadline.extension());
    }

    /** An answer of a report's form with the question it answers. */
    public record Answer(String label, String value) {}

    /** The answers to the questions of the form, in the order of the form. */
    public List<Answer> answers(Map<String, String> details, ReportKind kind) {
        return QUESTIONS.stream()
                .filter(name -> details.containsKey("field." + name))
                .map(name -> new Answer(question(name, kind), details.get("field." + name)))
                .toList();
    }

    private String question(String name, ReportKind kind) {
        String special = "filing." + name + "." + kind;
        return format.sentence(format.has(special) ? special : "filing." + name);
    }

    /** What an entry of the journal says in detail, in words: its codes depend on the action. */
    public String detail(String action, String detail) {
        String group = DETAILS.get(action);
        return group == null
                ? detail
                : Arrays.stream(detail.split(" ")).map(word -> of(group, word)).collect(Collectors.joining(" "));
    }

    /** A day in a detail of an entry. */
    public String day(String iso) {
        return iso == null || iso.isEmpty() ? "" : format.weekday(LocalDate.parse(iso));
    }

    /** A size in a detail of an entry. */
    public String size(String bytes) {
        return bytes == null || bytes.isEmpty() ? "" : format.size(Long.parseLong(bytes));
    }

    /** A detail of an entry, or an empty text. */
    public String detail(Map<String, String> details, String name) {
        return details.getOrDefault(name, "");
    }

    /** The colour of a state, which its word always stands beside. */
    public String tone(CaseState state) {
        return switch (state) {
            case RECEIVED, OBJECTION -> "warning";
            case CLOSED, RETAINED, DISPOSAL_REVIEW, DISPOSED -> "";
            case RESULT_NOTIFIED, TRANSFERRED -> "success";
            default -> "info";
        };
    }
}
