package kr.opengov.web.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Map;
import kr.opengov.integrity.CaseState;
import kr.opengov.web.frame.Format;

/** The words of cases in the language of the page. */
@Named("caseWords")
@ApplicationScoped
public class CaseWords {

    @Inject
    private Format format;

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
