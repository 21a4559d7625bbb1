package kr.opengov.web.members;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.opengov.membership.MemberProfile;
import kr.opengov.membership.MemberRegister;
import kr.opengov.membership.MemberRow;
import kr.opengov.membership.MembershipHistory;
import kr.opengov.membership.MembershipKind;
import kr.opengov.membership.OfficeHeld;
import kr.opengov.membership.StatusEntry;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.files.Disclosure;
import kr.opengov.platform.files.FileStore;
import kr.opengov.platform.files.FileView;

/** The public profile of one member as of a day: state, history with evidence, local members, offices, sources. */
@Named
@RequestScoped
public class MemberPage {

    @Inject
    private MemberRegister register;

    @Inject
    private MemberAddress address;

    @Inject
    private FileStore files;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private DayQuestion question;
    private MemberProfile profile;
    private Long currentEntry;
    private Map<Long, FileView> documents;

    @PostConstruct
    void read() {
        question = DayQuestion.read(request::getParameter, clock);
        profile = register.profile(address.getCode(), question.asOf(), question.knownAt())
                .orElseThrow(() -> new Refusal("NOT_FOUND"));
        currentEntry = entries()
                .filter(entry -> entry.inForce(question.asOf()))
                .reduce((earlier, later) -> later)
                .map(StatusEntry::id)
                .orElse(null);
        documents = files
                .views(entries()
                        .map(StatusEntry::documentId)
                        .filter(Objects::nonNull)
                        .toList())
                .stream()
                .filter(file -> file.disclosure() == Disclosure.PUBLIC)
                .collect(Collectors.toMap(FileView::id, file -> file));
    }

    /** The public document of an entry; null without one. */
    public FileView document(StatusEntry entry) {
        return documents.get(entry.documentId());
    }

    public DayQuestion getQuestion() {
        return question;
    }

    public MemberProfile getProfile() {
        return profile;
    }

    /** The member on the day; null when its membership had not begun. */
    public MemberRow getRow() {
        return profile.row();
    }

    public boolean isLocal() {
        return profile.kind() == MembershipKind.LOCAL;
    }

    /** Whether more than one membership has to be told apart. */
    public boolean isReturned() {
        return profile.memberships().size() > 1;
    }

    /** Whether the entry is the one that says the state on the day. */
    public boolean isCurrent(StatusEntry entry) {
        return Objects.equals(entry.id(), currentEntry);
    }

    /** Whether the entry had not taken effect on the day. */
    public boolean isLater(StatusEntry entry) {
        return entry.effective().day().isAfter(question.asOf());
    }

    /** The sources the facts of this page were read in, each once, in the order of the page. */
    public List<String> getSources() {
        Stream<String> joinings =
                profile.memberships().stream().map(MembershipHistory::joining).map(joining -> joining.evidence());
        Stream<String> offices = profile.offices().stream().map(OfficeHeld::evidence);
        return Stream.of(joinings, entries().map(StatusEntry::evidence), offices)
                .flatMap(sources -> sources)
                .filter(source -> !Blank.is(source))
                .distinct()
                .toList();
    }

    private Stream<StatusEntry> entries() {
        return profile.memberships().stream().flatMap(membership -> membership.timeline().stream());
    }
}
