package kr.opengov.platform;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The roles of the portal, as the container knows them. A visitor has none of them; everybody who has an account and
 * verified an e-mail address is a {@link #CITIZEN}.
 *
 * <p>The administrator has no right in integrity: no façade of that module names {@link #ADMINISTRATOR}.
 */
public final class Roles {
    public static final String CITIZEN = "CITIZEN";
    public static final String STAFF = "STAFF";
    public static final String PLAN_EDITOR = "PLAN_EDITOR";
    public static final String DEPARTMENT_REVIEWER = "DEPARTMENT_REVIEWER";
    public static final String LEAD_AGENCY = "LEAD_AGENCY";
    public static final String COMMITTEE_MEMBER = "COMMITTEE_MEMBER";
    public static final String COMMITTEE_SECRETARY = "COMMITTEE_SECRETARY";
    public static final String ASSESSOR = "ASSESSOR";
    public static final String SUMMIT_ORGANISER = "SUMMIT_ORGANISER";
    public static final String HOST_ORGANISATION = "HOST_ORGANISATION";
    public static final String SPEAKER = "SPEAKER";
    public static final String INTEGRITY_OFFICER = "INTEGRITY_OFFICER";
    public static final String CUSTODIAN = "CUSTODIAN";
    public static final String AUDITOR = "AUDITOR";
    public static final String STATISTICIAN = "STATISTICIAN";
    public static final String ADMINISTRATOR = "ADMINISTRATOR";

    /** Every role that can be given to an account, in the order in which pages show them. */
    public static final List<String> ALL = List.of(
            CITIZEN,
            STAFF,
            PLAN_EDITOR,
            DEPARTMENT_REVIEWER,
            LEAD_AGENCY,
            COMMITTEE_MEMBER,
            COMMITTEE_SECRETARY,
            ASSESSOR,
            SUMMIT_ORGANISER,
            HOST_ORGANISATION,
            SPEAKER,
            INTEGRITY_OFFICER,
            CUSTODIAN,
            AUDITOR,
            STATISTICIAN,
            ADMINISTRATOR);

    /**
     * The roles that demand a second factor of who holds them as long as nobody decided otherwise: they read or guard what
     * was reported in confidence.
     */
    public static final Set<String> GUARDED = Set.of(INTEGRITY_OFFICER, CUSTODIAN, AUDITOR, STATISTICIAN);

    /**
     * What a role can be narrowed to: one agency, department, organisation or person, by its code. The façades of these
     * roles ask for it; every other role is for the whole portal, because nothing would hold it back.
     */
    public static final Map<String, String> SCOPES = Map.of(
            LEAD_AGENCY, "AGENCY",
            DEPARTMENT_REVIEWER, "DEPARTMENT",
            HOST_ORGANISATION, "ORGANISATION",
            SPEAKER, "PERSON");

    private Roles() {}
}
