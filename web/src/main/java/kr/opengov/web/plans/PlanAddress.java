package kr.opengov.web.plans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.omnifaces.util.Faces;

/** The plan that the end of a desk's address names, such as {@code /KOR/6}; none in the address of a list. */
@Named("planAddress")
@RequestScoped
public class PlanAddress {

    private static final Pattern PLAN = Pattern.compile("/([A-Za-z0-9-]{1,20})/([1-9][0-9]{0,3})");

    /** The code of the member, in capitals; null when the address names no plan. */
    public String getMember() {
        Matcher plan = plan();
        return plan == null ? null : plan.group(1).toUpperCase(Locale.ROOT);
    }

    /** The how manieth plan of the member; zero when the address names no plan. */
    public int getOrdinal() {
        Matcher plan = plan();
        return plan == null ? 0 : Integer.parseInt(plan.group(2));
    }

    /** Whether the address is of one plan, and not of the list. */
    public boolean isSingle() {
        String path = Faces.getRequestPathInfo();
        return path != null && path.length() > 1;
    }

    private static Matcher plan() {
        String path = Faces.getRequestPathInfo();
        Matcher plan = PLAN.matcher(path == null ? "" : path);
        return plan.matches() ? plan : null;
    }
}
