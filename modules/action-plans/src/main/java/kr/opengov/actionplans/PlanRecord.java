package kr.opengov.actionplans;

import java.util.List;
import java.util.Locale;

/** What the portal keeps about plans and what led to them, each as one list that everybody may take away whole. */
public enum PlanRecord {
    /** The texts of commitments after the partnership's template. */
    COMMITMENT_TEXTS(
            "commitment",
            "number",
            "ogpId",
            "titleKo",
            "titleEn",
            "vision",
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
            "carriedFrom",
            "sourceKo",
            "sourceEn"),
    /** Agencies as they are printed; where two tables disagree, {@code used} says which one is followed. */
    COMMITMENT_AGENCIES("commitment", "role", "agencyCode", "nameAsPrinted", "printedIn", "used"),
    COMMITMENT_STATES("commitment", "state", "effective", "precision", "basisKo", "basisEn", "sourceKo", "sourceEn"),
    MILESTONES("commitment", "position", "titleKo", "titleEn", "startsOn", "endsOn", "weight"),
    INDICATORS("commitment", "position", "nameKo", "nameEn", "unitKo", "unitEn", "direction", "baseline", "target"),
    /** Reports of agencies; of several revisions of one report the highest counts. */
    PROGRESS_REPORTS(
            "commitment",
            "agencyCode",
            "agency",
            "from",
            "to",
            "revision",
            "textKo",
            "textEn",
            "filedOn",
            "verifiedOn",
            "verificationNote"),
    /** What reports say about milestones, in percent, and what was verified. */
    REPORTED_MILESTONES(
            "commitment", "agencyCode", "from", "to", "revision", "position", "reported", "backReason", "verified"),
    MEASUREMENTS("commitment", "agencyCode", "from", "to", "revision", "position", "value", "measuredOn"),
    /** Evidence, a row for each file it has or had; of what is closed only that it exists. */
    EVIDENCE(
            "commitment",
            "agencyCode",
            "agency",
            "titleKo",
            "titleEn",
            "datedOn",
            "disclosure",
            "clause",
            "link",
            "file",
            "bytes",
            "sha256",
            "replacedBecause",
            "damaged"),
    /** Comments on paragraphs with the replies that are released. */
    COMMENTS("commitment", "paragraph", "quote", "name", "text", "receivedOn", "disposition", "reply", "repliedOn"),
    /** Findings of civic monitoring with the agencies' replies. */
    FINDINGS("commitment", "name", "visitedOn", "place", "text", "improvement", "agency", "reply", "repliedOn"),
    PLAN_STATES("plan", "state", "effective", "precision", "basisKo", "basisEn", "sourceKo", "sourceEn"),
    PLAN_VERSIONS("plan", "number", "reason", "decision", "decidedOn", "publishedOn"),
    /** What happened on the way of a plan, without what was taken back. */
    PLAN_EVENTS(
            "plan",
            "kind",
            "startedOn",
            "onDay",
            "precision",
            "received",
            "answered",
            "requirement",
            "titleKo",
            "titleEn",
            "sourceKo",
            "sourceEn",
            "link"),
    /** Judgements of assessors; blank says which of three blanks stands for a value. */
    JUDGEMENTS("plan", "unit", "variable", "value", "blank", "method", "coder", "codedOn", "note", "source"),
    CALLS("call", "member", "titleKo", "titleEn", "opensOn", "closesOn", "channels", "state", "sourceKo", "sourceEn"),
    /** The ledgers of all calls: what came in, and the responses that are released. */
    CONTRIBUTIONS("call", "kind", "proposal", "text", "receivedOn", "disposition", "response", "releasedOn"),
    /** Consultations; results when everybody may know them. */
    CONSULTATIONS(
            "consultation",
            "call",
            "titleKo",
            "titleEn",
            "opensOn",
            "closesOn",
            "votesFor",
            "votesAgainst",
            "votesOther"),
    /** Opinions of departments on proposals that have a released response. */
    DEPARTMENT_REVIEWS("proposal", "department", "askedOn", "dueOn", "verdict", "opinion", "answeredOn"),
    CANDIDATE_TASKS(
            "candidate",
            "call",
            "titleKo",
            "titleEn",
            "textKo",
            "textEn",
            "body",
            "state",
            "basis",
            "basisCode",
            "endedOn"),
    /** What ministries say of candidate tasks that ripened. */
    AGENCY_OPINIONS("candidate", "agency", "askedOn", "dueOn", "verdict", "reason", "letter", "answeredOn"),
    ADOPTIONS("proposal", "basis", "basisCode", "adoptedOn", "reason"),
    /** Which proposals led to which commitments. */
    PROVENANCE("commitment", "proposal");

    private final List<String> columns;

    PlanRecord(String... columns) {
        this.columns = List.of(columns);
    }

    /** The published names of the columns in their order; a name never changes its meaning. */
    public List<String> columns() {
        return columns;
    }

    /** The name of the list in addresses and of its file, such as {@code commitment-texts}. */
    public String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
