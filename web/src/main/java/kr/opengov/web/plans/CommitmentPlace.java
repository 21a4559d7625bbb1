package kr.opengov.web.plans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.opengov.platform.Refusal;
import org.omnifaces.util.Faces;

/** The commitment that the end of a desk's address names, such as {@code /KOR/6/7}; none in the address of a list. */
@Named("commitmentPlace")
@RequestScoped
public class CommitmentPlace {

    private static final Pattern COMMITMENT = Pattern.compile("/([A-Za-z0-9-]{1,20})/([1-9][0-9]{0,3})/([^/]{1,20})");

    /** Whether the address is of one commitment, and not of the list. */
    public boolean isSingle() {
        String path = Faces.getRequestPathInfo();
        return path != null && path.length() > 1;
    }

    /**
     * Such as {@code KOR/6/7}.
     *
     * @throws Refusal {@code NOT_FOUND} when the address names none
     */
    public String getCommitment() {
        String path = Faces.getRequestPathInfo();
        Matcher parts = COMMITMENT.matcher(path == null ? "" : path);
        if (!parts.matches()) {
            throw new Refusal("NOT_FOUND");
        }
        return parts.group(1).toUpperCase(Locale.ROOT) + "/" + parts.group(2) + "/" + parts.group(3);
    }
}
