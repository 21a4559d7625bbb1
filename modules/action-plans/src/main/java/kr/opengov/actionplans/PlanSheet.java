package kr.opengov.actionplans;

import java.util.List;
import java.util.Locale;

/** The lists of a plan that go out as a file and come back: what is written of its commitments. */
public enum PlanSheet {
    /** The commitments after the partnership's template, with their agencies, each on a line of its cell. */
    COMMITMENTS(
            "commitment",
            "number",
            "titleKo",
            "titleEn",
            "areaKo",
            "areaEn",
            "agencies",
            "supporting",
            "problemKo",
            "problemEn",
            "descriptionKo",
            "descriptionEn",
            "approachKo",
            "approachEn",
            "relevanceKo",
            "relevanceEn",
            "transparency",
            "participation",
            "accountability",
            "startsOn",
            "endsOn",
            "budgetKo",
            "budgetEn",
            "sdgs",
            "carriedFrom"),
    /** The steps of the commitments, as in {@link PlanRecord#MILESTONES}. */
    MILESTONES(PlanRecord.MILESTONES),
    /** What shows whether the commitments work, as in {@link PlanRecord#INDICATORS}. */
    INDICATORS(PlanRecord.INDICATORS);

    private final List<String> columns;

    PlanSheet(String... columns) {
        this.columns = List.of(columns);
    }

    PlanSheet(PlanRecord record) {
        this.columns = record.columns();
    }

    /** The names of the columns in their order; a name never changes its meaning. */
    public List<String> columns() {
        return columns;
    }

    /** The name of the list in its file, such as {@code plan-milestones}. */
    public String fileName() {
        return "plan-" + name().toLowerCase(Locale.ROOT);
    }
}
