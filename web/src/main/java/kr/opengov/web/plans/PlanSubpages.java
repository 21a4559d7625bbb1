package kr.opengov.web.plans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** The pages below a plan that are no commitments: checklist, versions, assessment, data for the self-assessment, charts. */
@RequestScoped
public class PlanSubpages {

    private static final String CHECKLIST = "checklist";
    private static final String VERSIONS = "versions";
    private static final String ASSESSMENT = "assessment";
    private static final String SELF_ASSESSMENT = "self-assessment";
    private static final String CHARTS = "charts";
    private static final Set<String> NAMES = Set.of(CHECKLIST, VERSIONS, ASSESSMENT, SELF_ASSESSMENT, CHARTS);

    @Inject
    private ChecklistPage checklist;

    @Inject
    private VersionsPage versions;

    @Inject
    private AssessmentsPage assessments;

    @Inject
    private SelfAssessmentPage selfAssessment;

    @Inject
    private PlanChartsPage charts;

    /** Whether the end of an address names one of these pages; no commitment is called so. */
    boolean has(String name) {
        return name != null && NAMES.contains(name);
    }

    /** Reads what the page shows; answers whether there is such a plan. */
    boolean open(String name, String member, int ordinal) {
        return switch (name) {
            case CHECKLIST -> checklist.open(member, ordinal);
            case VERSIONS -> versions.open(member, ordinal);
            case ASSESSMENT -> assessments.open(member, ordinal);
            case SELF_ASSESSMENT -> selfAssessment.open(member, ordinal);
            case CHARTS -> charts.open(member, ordinal);
            default -> false;
        };
    }
}
