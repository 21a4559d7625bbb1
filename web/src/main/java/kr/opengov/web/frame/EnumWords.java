package kr.opengov.web.frame;

import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import kr.opengov.web.frame.Here.Choice;

/** The words for the constants of a subject in the language of the page, and what forms and filters let one choose. */
public abstract class EnumWords {

    @Inject
    private Format format;

    private final String subject;

    /**
     * @param subject the beginning of the keys, as in {@code SUBJECT.CLASS.CONSTANT}
     */
    protected EnumWords(String subject) {
        this.subject = subject;
    }

    /** The word for a constant; an empty text for null. */
    public String of(Enum<?> constant) {
        return constant == null
                ? ""
                : format.sentence(subject + "." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** Constants for a filter. */
    protected List<Choice> choices(Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(constant -> new Choice(constant, of(constant)))
                .toList();
    }

    /** Constants for a select. */
    protected List<SelectItem> items(Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(constant -> new SelectItem(constant, of(constant)))
                .toList();
    }

    protected Format format() {
        return format;
    }
}
