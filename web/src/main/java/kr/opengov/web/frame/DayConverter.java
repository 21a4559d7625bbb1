package kr.opengov.web.frame;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.opengov.platform.Blank;

/** Reads a day as a date field sends it (2021-12-15), and as people type it where the browser has no date field: 2021. 12. 15. */
@FacesConverter("kr.opengov.Day")
public class DayConverter implements Converter<LocalDate> {
    private static final Pattern DAY =
            Pattern.compile("(\\d{4})\\s*[-./]\\s*(\\d{1,2})\\s*[-./]\\s*(\\d{1,2})\\s*\\.?");

    @Override
    public LocalDate getAsObject(FacesContext context, UIComponent component, String value) {
        if (Blank.is(value)) {
            return null;
        }
        try {
            return parse(value);
        } catch (DateTimeException e) {
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, e.getMessage(), null), e);
        }
    }

    /** @throws DateTimeException when it is no day of the calendar */
    static LocalDate parse(String value) {
        Matcher day = DAY.matcher(value.strip());
        if (!day.matches()) {
            throw new DateTimeException("not a day: " + value);
        }
        return LocalDate.of(
                Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
