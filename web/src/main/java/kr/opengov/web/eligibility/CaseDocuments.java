package kr.opengov.web.eligibility;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kr.opengov.membership.JoinCase;
import kr.opengov.membership.JoinFact;
import kr.opengov.membership.ReviewCase;
import kr.opengov.membership.ReviewEntry;
import kr.opengov.platform.Roles;
import kr.opengov.platform.files.Disclosure;
import kr.opengov.platform.files.FileStore;
import kr.opengov.platform.files.FileView;

/** The documents of cases, as far as who looks may read them; one SQL statement for all cases of a page. */
@Named
@RequestScoped
public class CaseDocuments {

    @Inject
    private FileStore files;

    @Inject
    private HttpServletRequest request;

    private final Map<Long, FileView> known = new HashMap<>();

    /** By id, for the steps of review cases. */
    public Map<Long, FileView> ofReviews(Collection<ReviewCase> cases) {
        return see(cases.stream().flatMap(found -> found.steps().stream()).map(ReviewEntry::documentId));
    }

    /** By id, for the steps of one review case. */
    public Map<Long, FileView> ofReview(ReviewCase found) {
        return ofReviews(List.of(found));
    }

    /** By id, for the facts of a join case. */
    public Map<Long, FileView> ofJoining(JoinCase found) {
        return see(found.facts().stream().map(JoinFact::documentId));
    }

    private Map<Long, FileView> see(Stream<Long> ids) {
        List<Long> unknown = ids.filter(Objects::nonNull)
                .filter(id -> !known.containsKey(id))
                .distinct()
                .toList();
        unknown.forEach(id -> known.put(id, null));
        files.views(unknown).stream()
                .filter(file -> file.disclosure() == Disclosure.PUBLIC || isStaff())
                .forEach(file -> known.put(file.id(), file));
        return known;
    }

    private boolean isStaff() {
        return request.isUserInRole(Roles.STAFF) || request.isUserInRole(Roles.COMMITTEE_SECRETARY);
    }
}
