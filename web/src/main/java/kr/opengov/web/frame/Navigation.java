package kr.opengov.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.MalformedURLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kr.opengov.platform.Roles;
import kr.opengov.web.desk.inbox.WaitingWork;

/** The ways through the portal. An entry is shown when its page exists and, on desks, when the caller has a role for it. */
@Named("navigation")
@ApplicationScoped
public class Navigation {

    /**
     * An entry of a navigation.
     *
     * @param path the path without language
     * @param label the key of its text
     * @param current whether the page shown lies below it
     * @param count work that waits there, 0 for none
     */
    public record Entry(String path, String label, boolean current, long count) {}

    /** Entries of a desk that belong together. */
    public record Group(String label, List<Entry> entries) {}

    private record Way(String path, String label, List<String> roles) {
        Way(String path, String label, String... roles) {
            this(path, label, List.of(roles));
        }
    }

    private record Section(String label, Way... ways) {}

    private static final String INBOX = "/desk/inbox";

    private static final List<Way> MAIN = List.of(
            new Way("/members", "navigation.members"),
            new Way("/plans", "navigation.plans"),
            new Way("/proposals", "navigation.proposals"),
            new Way("/summit", "navigation.summit"),
            new Way("/integrity", "navigation.integrity"));

    private static final List<Way> FOOTER = List.of(
            new Way("/open-government-partnership", "navigation.partnership"),
            new Way("/declaration", "navigation.declaration"),
            new Way("/notices", "navigation.notices"),
            new Way("/privacy", "navigation.privacy"),
            new Way("/data-requests", "navigation.dataRequests"),
            new Way("/accessibility-statement", "navigation.accessibility"),
            new Way("/rules", "navigation.rules"),
            new Way("/documents", "documents.title"),
            new Way("/developers", "navigation.developers"));

    private static final List<Way> ACCOUNT = List.of(
            new Way("/my/start", "navigation.my"),
            new Way("/my/votes", "navigation.my.votes", Roles.COMMITTEE_MEMBER),
            new Way("/my/proposals", "proposals.mine", Roles.CITIZEN),
            new Way("/my/schedule", "stars.title", Roles.CITIZEN),
            new Way("/my/sessions", "programme.my.title", Roles.SPEAKER),
            new Way("/my/hosted", "programme.hosted.title", Roles.HOST_ORGANISATION),
            new Way("/my/account", "navigation.my.account"),
            new Way("/desk/start", "navigation.desk", staffRoles()));

    private static final List<Section> DESK = List.of(
            new Section(
                    "navigation.desk.work",
                    new Way("/desk/start", "navigation.desk.start", staffRoles()),
                    new Way(INBOX, "navigation.desk.inbox", staffRoles()),
                    new Way("/desk/deputies", "navigation.desk.deputies", staffRoles())),
            new Section(
                    "documents.title",
                    new Way("/desk/documents", "documents.desk.title", Roles.STAFF),
                    new Way("/desk/units", "documents.units.title", Roles.STAFF)),
            new Section(
                    "navigation.desk.members",
                    new Way("/desk/members", "navigation.desk.members.list", Roles.COMMITTEE_SECRETARY, Roles.STAFF),
                    new Way("/desk/bodies", "bodies.title", Roles.COMMITTEE_SECRETARY, Roles.STAFF),
                    new Way(
                            "/desk/eligibility",
                            "navigation.desk.members.eligibility",
                            Roles.COMMITTEE_SECRETARY,
                            Roles.STAFF),
                    new Way("/desk/reviews", "navigation.desk.members.reviews", Roles.COMMITTEE_SECRETARY, Roles.STAFF),
                    new Way("/desk/joining", "navigation.desk.members.joining", Roles.COMMITTEE_SECRETARY, Roles.STAFF),
                    new Way("/desk/meetings", "navigation.desk.meetings", Roles.COMMITTEE_SECRETARY),
                    new Way("/desk/register-files", "exchange.title", Roles.COMMITTEE_SECRETARY)),
            new Section(
                    "navigation.desk.plans",
                    new Way("/desk/plans", "navigation.desk.plans.list", Roles.PLAN_EDITOR),
                    new Way("/desk/commitments", "progress.desk.title", Roles.LEAD_AGENCY, Roles.PLAN_EDITOR),
                    new Way("/desk/assessments", "assessments.desk.title", Roles.ASSESSOR),
                    new Way("/desk/initiatives", "initiatives.desk.title", Roles.PLAN_EDITOR),
                    new Way("/desk/calls", "calls.title", Roles.PLAN_EDITOR),
                    new Way(
                            "/desk/proposals",
                            "proposals.title",
                            Roles.PLAN_EDITOR,
                            Roles.DEPARTMENT_REVIEWER,
                            Roles.COMMITTEE_SECRETARY),
                    new Way(
                            "/desk/department-reviews",
                            "proposals.reviews",
                            Roles.DEPARTMENT_REVIEWER,
                            Roles.PLAN_EDITOR),
                    new Way("/desk/answers", "answers.title", Roles.PLAN_EDITOR),
                    new Way("/desk/candidates", "candidates.title", Roles.PLAN_EDITOR, Roles.COMMITTEE_SECRETARY),
                    new Way("/desk/consultation-open", "consultations.open", Roles.PLAN_EDITOR),
                    new Way("/desk/ballot-entry", "consultations.ballot.enter", Roles.PLAN_EDITOR)),
            new Section(
                    "navigation.desk.summit",
                    new Way("/desk/summits", "navigation.desk.summit.programme", Roles.SUMMIT_ORGANISER),
                    new Way("/desk/summit-releases", "summit.releases", Roles.SUMMIT_ORGANISER)),
            new Section(
                    "navigation.desk.integrity",
                    new Way("/desk/cases", "cases.title", Roles.INTEGRITY_OFFICER),
                    new Way("/desk/identities", "cases.identities.title", Roles.CUSTODIAN),
                    new Way("/desk/vault", "cases.vault.title", Roles.INTEGRITY_OFFICER, Roles.CUSTODIAN),
                    new Way("/desk/journal", "cases.journal.title", Roles.AUDITOR),
                    new Way(
                            "/desk/statutory-calendar",
                            "cases.calendar.title",
                            Roles.INTEGRITY_OFFICER,
                            Roles.AUDITOR)),
            new Section(
                    "navigation.desk.administration",
                    new Way("/desk/accounts", "navigation.desk.accounts", Roles.ADMINISTRATOR),
                    new Way("/desk/roles", "navigation.desk.roles", Roles.ADMINISTRATOR),
                    new Way("/desk/audit", "navigation.desk.audit", Roles.AUDITOR, Roles.ADMINISTRATOR),
                    new Way("/desk/outbox", "navigation.desk.outbox", Roles.ADMINISTRATOR),
                    new Way("/desk/notices", "navigation.desk.notices", Roles.STAFF),
                    new Way("/desk/directory", "navigation.desk.directory", Roles.STAFF),
                    new Way("/desk/codes", "navigation.desk.codes", Roles.ADMINISTRATOR, Roles.STAFF),
                    new Way("/desk/rules", "navigation.desk.rules", Roles.ADMINISTRATOR, Roles.STAFF),
                    new Way("/desk/settings", "navigation.desk.settings", Roles.ADMINISTRATOR),
                    new Way("/desk/pages", "navigation.desk.pages", Roles.STAFF, Roles.ADMINISTRATOR),
                    new Way("/desk/data-requests", "navigation.desk.dataRequests", Roles.STAFF, Roles.ADMINISTRATOR)));

    @Inject
    private ServletContext application;

    @Inject
    private HttpServletRequest request;

    @Inject
    private WaitingWork waiting;

    private final Map<String, Boolean> existing = new ConcurrentHashMap<>();

    private static String[] staffRoles() {
        return Roles.ALL.stream().filter(role -> !Roles.CITIZEN.equals(role)).toArray(String[]::new);
    }

    /** The entries of the header. */
    public List<Entry> getMain() {
        return entries(MAIN);
    }

    /** The entries of the footer. */
    public List<Entry> getFooter() {
        return entries(FOOTER);
    }

    /** What who is signed in finds in the menu of the account. */
    public List<Entry> getAccount() {
        return entries(ACCOUNT);
    }

    /** The side navigation of the desks. */
    public List<Group> getDesk() {
        return DESK.stream()
                .map(section -> new Group(section.label(), entries(List.of(section.ways()))))
                .filter(group -> !group.entries().isEmpty())
                .toList();
    }

    /** What the start of the desks leads to: everything but itself. */
    public List<Group> getAreas() {
        return getDesk().stream()
                .filter(group -> !"navigation.desk.work".equals(group.label()))
                .toList();
    }

    /** Whether a path has a view, so that nothing leads nowhere. */
    public boolean exists(String path) {
        return existing.computeIfAbsent(path, this::hasView);
    }

    private boolean hasView(String path) {
        return resource("/views" + path + ".xhtml") || resource("/views" + path + "/index.xhtml");
    }

    private boolean resource(String name) {
        try {
            return application.getResource(name) != null;
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    private List<Entry> entries(List<Way> ways) {
        String shown = RequestPath.of(request);
        return ways.stream()
                .filter(way -> exists(way.path()))
                .filter(way -> way.roles().isEmpty() || way.roles().stream().anyMatch(request::isUserInRole))
                .map(way -> new Entry(way.path(), way.label(), isCurrent(shown, way.path()), count(way)))
                .toList();
    }

    /** The inbox counts over all modules; one question a request. */
    private long count(Way way) {
        return INBOX.equals(way.path()) ? waiting.open() : 0;
    }

    private static boolean isCurrent(String shown, String path) {
        return RequestPath.in(shown, path);
    }
}
