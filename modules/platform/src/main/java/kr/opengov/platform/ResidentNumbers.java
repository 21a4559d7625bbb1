package kr.opengov.platform;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds resident registration numbers (주민등록번호) and those of foreigners (외국인등록번호) in a text, before it is published
 * (개인정보 보호법 제24조의2).
 *
 * <p>Six digits of a birthday, a sign for century and sex (0 to 9), six more digits; with a hyphen, a dash, a dot, spaces or
 * nothing between, in ASCII or full width. A number with a separator counts whenever its birthday exists: numbers given
 * since October 2020 have no checksum. Without a separator thirteen digits are often something else, so the checksum
 * decides, unless the word for such a number stands before it. A partly masked number ({@code 900101-1******}) counts
 * not: only its birthday is told, and masking is what the guides ask for.
 */
public final class ResidentNumbers {

    private static final Pattern THIRTEEN = Pattern.compile(
            "(?<![0-9])([0-9]{6})([\\s\\u00a0]*[-\\u2010-\\u2015\\u2212\\u30fb\\u00b7.~_/]?[\\s\\u00a0]*)([0-9]{7})(?![0-9])");
    private static final Pattern NAMED = Pattern.compile("(주민|외국인)\\s*(등록)?\\s*번호[^0-9]{0,20}$");
    private static final int[] WEIGHTS = {2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5};

    private ResidentNumbers() {}

    /**
     * A number that was found.
     *
     * @param position where it begins in the text
     * @param masked the number with all but the birthday hidden, fit to be shown to the author
     */
    public record Found(int position, String masked) {}

    /** Whether a text contains a number; null contains none. */
    public static boolean in(String text) {
        return !find(text).isEmpty();
    }

    /** The numbers of a text in their order; null has none. */
    public static List<Found> find(String text) {
        List<Found> found = new ArrayList<>();
        if (text == null) {
            return found;
        }
        String digits = halfWidth(text);
        Matcher matcher = THIRTEEN.matcher(digits);
        while (matcher.find()) {
            String number = matcher.group(1) + matcher.group(3);
            boolean separated = !matcher.group(2).isEmpty();
            if (hasBirthday(number) && (separated || fitsChecksum(number) || isNamed(digits, matcher.start()))) {
                found.add(new Found(matcher.start(), matcher.group(1) + "-*******"));
            }
        }
        return found;
    }

    /**
     * Refuses texts that contain a number.
     *
     * @throws Refusal {@code RESIDENT_NUMBER_FOUND} on the field, with the masked number
     */
    public static void refuse(String field, String text) {
        List<Found> found = find(text);
        if (!found.isEmpty()) {
            throw Refusal.ofField(field, "RESIDENT_NUMBER_FOUND", found.get(0).masked());
        }
    }

    /** Digits of full width as ASCII ones; the length stays, so that positions stay true. */
    private static String halfWidth(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign >= '\uff01' && sign <= '\uff5e') {
                sign = (char) (sign - 0xfee0);
            }
            plain.append(sign);
        }
        return plain.toString();
    }

    /** The seventh digit tells the century: 9 and 0 the 19th, 1, 2, 5 and 6 the 20th, 3, 4, 7 and 8 the 21st. */
    private static boolean hasBirthday(String number) {
        int century =
                switch (number.charAt(6)) {
                    case '9', '0' -> 1800;
                    case '3', '4', '7', '8' -> 2000;
                    default -> 1900;
                };
        try {
            LocalDate.of(
                    century + Integer.parseInt(number.substring(0, 2)),
                    Integer.parseInt(number.substring(2, 4)),
                    Integer.parseInt(number.substring(4, 6)));
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    /** Weights 2 to 9 and 2 to 5, the sum modulo 11 taken from 11; numbers of foreigners add 2. */
    private static boolean fitsChecksum(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        boolean foreigner = number.charAt(6) >= '5' && number.charAt(6) <= '8';
        int check = (11 - sum % 11 + (foreigner ? 2 : 0)) % 10;
        return check == number.charAt(12) - '0';
    }

    private static boolean isNamed(String text, int position) {
        return NAMED.matcher(text.substring(Math.max(0, position - 40), position))
                .find();
    }
}
