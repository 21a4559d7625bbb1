package kr.opengov.membership;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.ResidentNumbers;

/** The cells of a row, read as what their columns hold. What cannot be read is refused with the name of the column. */
public final class Cells {

    private final ImportLine line;

    public Cells(ImportLine line) {
        this.line = line;
    }

    /** As it is kept and compared: NFC, plain line ends, nothing around it; an empty text for null. */
    public static String plain(Object value) {
        return value == null
                ? ""
                : Normalizer.normalize(value.toString(), Normalizer.Form.NFC)
                        .replace("\r\n", "\n")
                        .replace('\r', '\n')
                        .strip();
    }

    /**
     * Null for a blank.
     *
     * @throws Refusal {@code IMPORT_VALUE_TOO_LONG}, {@code RESIDENT_NUMBER_FOUND}: most lists are public at once
     */
    public String text(String column, int longest) {
        String text = plain(line.cell(column));
        ResidentNumbers.refuse(column, text);
        if (text.length() > longest) {
            throw Refusal.ofField(column, "IMPORT_VALUE_TOO_LONG", longest);
        }
        return text.isEmpty() ? null : text;
    }

    /** @throws Refusal {@code IMPORT_VALUE_MISSING} or {@code IMPORT_VALUE_TOO_LONG} */
    public String needed(String column, int longest) {
        return there(column, text(column, longest));
    }

    /** @throws Refusal {@code IMPORT_NUMBER_WRONG} */
    public Integer number(String column) {
        String text = text(column, 20);
        if (text == null) {
            return null;
        }
        if (!text.matches("\\d{1,9}")) {
            throw Refusal.ofField(column, "IMPORT_NUMBER_WRONG", text);
        }
        return Integer.valueOf(text);
    }

    /** @throws Refusal {@code IMPORT_NUMBER_WRONG} or {@code IMPORT_NUMBER_OUTSIDE} */
    public Integer number(String column, int least, int most) {
        Integer number = number(column);
        if (number != null && (number < least || number > most)) {
            throw Refusal.ofField(column, "IMPORT_NUMBER_OUTSIDE", number, least, most);
        }
        return number;
    }

    /** @throws Refusal {@code IMPORT_VALUE_MISSING} or {@code IMPORT_NUMBER_WRONG} */
    public int neededNumber(String column) {
        return there(column, number(column));
    }

    /** @throws Refusal {@code IMPORT_VALUE_MISSING}, {@code IMPORT_NUMBER_WRONG} or {@code IMPORT_NUMBER_OUTSIDE} */
    public int neededNumber(String column, int least, int most) {
        return there(column, number(column, least, most));
    }

    /** @throws Refusal {@code IMPORT_NUMBER_WRONG} for what is no decimal number of at most twelve digits before and four behind the point */
    public BigDecimal decimal(String column) {
        String text = text(column, 40);
        if (text == null) {
            return null;
        }
        if (!text.matches("-?\\d{1,12}(\\.\\d{1,4})?")) {
            throw Refusal.ofField(column, "IMPORT_NUMBER_WRONG", text);
        }
        return new BigDecimal(text);
    }

    /** @throws Refusal {@code IMPORT_DAY_WRONG} */
    public LocalDate day(String column) {
        String text = text(column, 40);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            throw Refusal.ofField(column, "IMPORT_DAY_WRONG", text);
        }
    }

    /** @throws Refusal {@code IMPORT_VALUE_MISSING} or {@code IMPORT_DAY_WRONG} */
    public LocalDate neededDay(String column) {
        return there(column, day(column));
    }

    /** @throws Refusal {@code IMPORT_DAY_WRONG} */
    public Instant moment(String column) {
        String text = text(column, 40);
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeException unreadable) {
            throw Refusal.ofField(column, "IMPORT_DAY_WRONG", text);
        }
    }

    /** Null for a blank. */
    public Boolean maybe(String column) {
        String text = text(column, 10);
        if (text == null) {
            return null;
        }
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw Refusal.ofField(column, "IMPORT_WORD_UNKNOWN", text);
        };
    }

    /** A blank is a no. */
    public boolean flag(String column) {
        return Boolean.TRUE.equals(maybe(column));
    }

    /** @throws Refusal {@code IMPORT_VALUE_MISSING} or {@code IMPORT_WORD_UNKNOWN} */
    public boolean neededFlag(String column) {
        return there(column, maybe(column));
    }

    /** @throws Refusal {@code IMPORT_WORD_UNKNOWN} */
    public <E extends Enum<E>> E word(String column, Class<E> type) {
        String text = text(column, 60);
        return text == null
                ? null
                : Arrays.stream(type.getEnumConstants())
                        .filter(constant -> constant.name().equals(text))
                        .findFirst()
                        .orElseThrow(() -> Refusal.ofField(column, "IMPORT_WORD_UNKNOWN", text));
    }

    /** @throws Refusal {@code IMPORT_VALUE_MISSING} or {@code IMPORT_WORD_UNKNOWN} */
    public <E extends Enum<E>> E neededWord(String column, Class<E> type) {
        return there(column, word(column, type));
    }

    private static <T> T there(String column, T value) {
        if (value == null) {
            throw Refusal.ofField(column, "IMPORT_VALUE_MISSING");
        }
        return value;
    }
}
