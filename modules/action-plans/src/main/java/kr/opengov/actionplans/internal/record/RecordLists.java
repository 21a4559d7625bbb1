package kr.opengov.actionplans.internal.record;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import kr.opengov.actionplans.PlanRecord;
import kr.opengov.actionplans.Tally;
import kr.opengov.actionplans.internal.consultation.BallotBox;
import kr.opengov.actionplans.internal.response.Ledger;
import kr.opengov.platform.approvals.DisclosureClass;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;

/** Reads the lists of {@link PlanRecord}; what each of them leaves out is part of its question. */
public final class RecordLists {

    private static final String PACKAGE = "kr.opengov.actionplans.";
    private static final String PLAN = "concat(p.memberCode, concat('/', p.ordinal))";
    private static final String COMMITMENT =
            "concat(c.plan.memberCode, concat('/', concat(c.plan.ordinal, concat('/', c.code))))";
    private static final String BY_COMMITMENT = "c.plan.memberCode, c.plan.ordinal, c.sortKey, ";
    private static final String BY_PLAN = "p.memberCode, p.ordinal, ";
    private static final String REPORT = "r.agencyCode, r.periodFrom, r.periodTo, r.revision";

    /** The parts of a question: what a row says, of what, in which order. */
    private record Question(String select, String from, String order) {}

    private static final Map<PlanRecord, Question> QUESTIONS = new EnumMap<>(Map.ofEntries(
            Map.entry(
                    PlanRecord.COMMITMENT_TEXTS,
                    new Question(
                            COMMITMENT + ", c.number, c.ogpId, c.titleKo, c.titleEn, v.code, c.problemKo, c.problemEn,"
                                    + " c.descriptionKo, c.descriptionEn, c.approachKo, c.approachEn, c.relevanceKo,"
                                    + " c.relevanceEn, c.transparency, c.participation, c.accountability, c.startsOn,"
                                    + " c.endsOn, c.budgetKo, c.budgetEn, c.sdgs, c.carriedFrom, c.sourceKo, c.sourceEn",
                            "Commitment c left join c.visionArea v",
                            BY_COMMITMENT + "c.id")),
            Map.entry(
                    PlanRecord.COMMITMENT_AGENCIES,
                    new Question(
                            COMMITMENT + ", a.role, a.agencyCode, a.nameAsPrinted, a.printedIn, a.used",
                            "CommitmentAgency a join a.commitment c",
                            BY_COMMITMENT + "a.position, a.id")),
            Map.entry(
                    PlanRecord.COMMITMENT_STATES,
                    new Question(
                            COMMITMENT
                                    + ", s.state, s.effective, s.effectivePrecision, s.basisKo, s.basisEn, s.sourceKo,"
                                    + " s.sourceEn",
                            "CommitmentStateEntry s join s.commitment c",
                            BY_COMMITMENT + "s.effective, s.id")),
            Map.entry(
                    PlanRecord.MILESTONES,
                    new Question(
                            COMMITMENT + ", m.position, m.titleKo, m.titleEn, m.startsOn, m.endsOn, m.weight",
                            "Milestone m, Commitment c where c.id = m.commitmentId",
                            BY_COMMITMENT + "m.position, m.id")),
            Map.entry(
                    PlanRecord.INDICATORS,
                    new Question(
                            COMMITMENT
                                    + ", i.position, i.nameKo, i.nameEn, i.unitKo, i.unitEn, i.direction, i.baseline,"
                                    + " i.target",
                            "Indicator i, Commitment c where c.id = i.commitmentId",
                            BY_COMMITMENT + "i.position, i.id")),
            Map.entry(
                    PlanRecord.PROGRESS_REPORTS,
                    new Question(
                            COMMITMENT + ", r.agencyCode, r.agencyName, r.periodFrom, r.periodTo, r.revision, r.textKo,"
                                    + " r.textEn, r.filedOn, r.verifiedOn, r.verificationNote",
                            "ProgressReport r, Commitment c where c.id = r.commitmentId",
                            BY_COMMITMENT + "r.periodTo, r.id")),
            Map.entry(
                    PlanRecord.REPORTED_MILESTONES,
                    new Question(
                            COMMITMENT + ", " + REPORT + ", m.position, x.reported, x.backReason, x.verified",
                            "MilestoneProgress x, ProgressReport r, Milestone m, Commitment c where r.id = x.reportId"
                                    + " and m.id = x.milestoneId and c.id = r.commitmentId",
                            BY_COMMITMENT + "r.periodTo, r.id, m.position, x.id")),
            Map.entry(
                    PlanRecord.MEASUREMENTS,
                    new Question(
                            COMMITMENT + ", " + REPORT + ", i.position, x.value, x.measuredOn",
                            "Measurement x, ProgressReport r, Indicator i, Commitment c where r.id = x.reportId"
                                    + " and i.id = x.indicatorId and c.id = r.commitmentId",
                            BY_COMMITMENT + "r.periodTo, r.id, i.position, x.id")),
            Map.entry(
                    PlanRecord.EVIDENCE,
                    new Question(
                            COMMITMENT + ", e.agencyCode, e.agencyName, e.titleKo, e.titleEn, e.datedOn, e.disclosure,"
                                    + " e.clause, e.link, f.name, f.sizeBytes, f.sha256, f.reason, f.damaged",
                            "Evidence e left join EvidenceFile f on f.evidenceId = e.id, Commitment c"
                                    + " where c.id = e.commitmentId",
                            BY_COMMITMENT + "e.id, f.position")),
            Map.entry(
                    PlanRecord.COMMENTS,
                    new Question(
                            COMMITMENT
                                    + ", m.anchor, m.quote, m.authorName, k.text, k.receivedOn, r.disposition, r.text,"
                                    + " r.releasedOn",
                            "Contribution k left join ReasonedResponse r on r.contributionId = k.id"
                                    + " and r.releasedOn is not null, PlanComment m, Commitment c"
                                    + " where m.contributionId = k.id and c.id = m.commitmentId and k.hidden = false",
                            BY_COMMITMENT + "m.id")),
            Map.entry(
                    PlanRecord.FINDINGS,
                    new Question(
                            COMMITMENT + ", f.authorName, f.visitedOn, f.place, f.text, f.improvement, f.agencyName,"
                                    + " f.reply, f.repliedOn",
                            "MonitoringFinding f, Commitment c where c.id = f.commitmentId",
                            BY_COMMITMENT + "f.id")),
            Map.entry(
                    PlanRecord.PLAN_STATES,
                    new Question(
                            PLAN + ", s.state, s.effective, s.effectivePrecision, s.basisKo, s.basisEn, s.sourceKo,"
                                    + " s.sourceEn",
                            "PlanStateEntry s join s.plan p",
                            BY_PLAN + "s.effective, s.id")),
            Map.entry(
                    PlanRecord.PLAN_VERSIONS,
                    new Question(
                            PLAN + ", n.number, n.reason, n.decision, n.decidedOn, n.publishedOn",
                            "PlanVersion n, ActionPlan p where p.id = n.planId",
                            BY_PLAN + "n.number")),
            Map.entry(
                    PlanRecord.PLAN_EVENTS,
                    new Question(
                            PLAN + ", e.kind, e.startedOn, e.onDay, e.precision, e.received, e.answered, e.requirement,"
                                    + " e.titleKo, e.titleEn, e.sourceKo, e.sourceEn, e.link",
                            "PlanEvent e, ActionPlan p where p.id = e.planId and e.withdrawnAt is null",
                            BY_PLAN + "e.onDay, e.id")),
            Map.entry(
                    PlanRecord.JUDGEMENTS,
                    new Question(
                            PLAN
                                    + ", u.code, k.variable, k.value, k.blank, k.method, k.coder, k.codedOn, k.note, k.source",
                            "Coding k, Unit u, ActionPlan p where u.id = k.unitId and p.id = u.planId",
                            BY_PLAN + "u.code, k.id")),
            Map.entry(
                    PlanRecord.CALLS,
                    new Question(
                            "l.code, l.memberCode, l.titleKo, l.titleEn, l.opensOn, l.closesOn, l.channels, l.state,"
                                    + " l.sourceKo, l.sourceEn",
                            "Call l where l.state <> " + PACKAGE + "CallState.DRAFT",
                            "l.opensOn, l.id")),
            Map.entry(
                    PlanRecord.CONTRIBUTIONS,
                    new Question(
                            "l.code, k.kind, p.code, case when k.hidden = true or p.hidden = true then '' else k.text end,"
                                    + " k.receivedOn, r.disposition,"
                                    + " case when k.hidden = true or p.hidden = true then '' else r.text end, r.releasedOn",
                            "Contribution k left join Proposal p on p.id = k.proposalId left join ReasonedResponse r"
                                    + " on r.contributionId = k.id and r.releasedOn is not null, Call l"
                                    + " where l.id = k.callId and l.state <> " + PACKAGE + "CallState.DRAFT"
                                    + Ledger.UNSEALED,
                            "k.id")),
            Map.entry(
                    PlanRecord.CONSULTATIONS,
                    new Question(
                            "n.code, l.code, n.titleKo, n.titleEn, n.opensOn, n.closesOn, n.reportedFor,"
                                    + " n.reportedAgainst, n.reportedOther, n.id, n.typedUntil",
                            "Consultation n, Call l where l.id = n.callId",
                            "n.opensOn, n.id")),
            Map.entry(
                    PlanRecord.DEPARTMENT_REVIEWS,
                    new Question(
                            "p.code, r.department, r.askedOn, r.dueOn, r.verdict, r.opinion, r.answeredOn",
                            "DepartmentReview r, Proposal p where p.id = r.proposalId and p.hidden = false and r.state = "
                                    + PACKAGE + "ReviewState.ANSWERED and exists (select x.id from ReasonedResponse x,"
                                    + " Contribution k where x.contributionId = k.id and k.proposalId = p.id"
                                    + " and x.releasedOn is not null)",
                            "p.id, r.id")),
            Map.entry(
                    PlanRecord.CANDIDATE_TASKS,
                    new Question(
                            "t.code, l.code, t.titleKo, t.titleEn, t.textKo, t.textEn, t.bodyCode, t.state, t.basis,"
                                    + " t.basisCode, t.endedOn",
                            "CandidateTask t, Call l where l.id = t.callId",
                            "l.opensOn, l.id, t.number")),
            Map.entry(
                    PlanRecord.AGENCY_OPINIONS,
                    new Question(
                            "t.code, o.agency, o.askedOn, o.dueOn, o.verdict, o.reason, o.letter, o.answeredOn",
                            "AgencyOpinion o, CandidateTask t where t.id = o.candidateId and t.state <> " + PACKAGE
                                    + "CandidateState.RIPENING",
                            "t.id, o.id")),
            Map.entry(
                    PlanRecord.ADOPTIONS,
                    new Question(
                            "p.code, a.basis, a.basisCode, a.adoptedOn, a.reason",
                            "Adoption a, Proposal p where p.id = a.proposalId and p.hidden = false",
                            "a.adoptedOn, a.id"))));

    private static final String PROVENANCE =
            " FROM ap_commitment_source s JOIN ap_commitment c ON c.id = s.commitment_id"
                    + " JOIN ap_action_plan a ON a.id = c.plan_id JOIN ap_proposal p ON p.id = s.proposal_id"
                    + " WHERE p.hidden = FALSE";

    private final EntityManager em;
    private final LocalDate sealed;

    /**
     * @param sealed consultations whose last day, of voting or of typing ballots in, is this one or later are sealed
     */
    public RecordLists(EntityManager em, LocalDate sealed) {
        this.em = em;
        this.sealed = sealed;
    }

    /** One page of a list; two statements, three for consultations. */
    public Page<List<Object>> page(PlanRecord list, PageRequest page) {
        if (list == PlanRecord.PROVENANCE) {
            return provenance(page);
        }
        Question question = QUESTIONS.get(list);
        Query rows =
                asked("select " + question.select() + " from " + question.from() + " order by " + question.order());
        Query count = asked("select count(" + counted(question) + ") from " + question.from());
        List<Object[]> read = objects(rows.setFirstResult(page.offset()).setMaxResults(page.size()));
        switch (list) {
            case EVIDENCE -> read.forEach(RecordLists::closed);
            case CONSULTATIONS -> read = results(read);
            default -> {
                // Everything else is told as it stands.
            }
        }
        return new Page<>(cells(read), (Long) count.getSingleResult(), page);
    }

    /**
     * What came in behind a contribution, by its id; one statement.
     *
     * @param most so many at most
     */
    public SortedMap<Long, List<Object>> contributionsBehind(long id, int most) {
        Question question = QUESTIONS.get(PlanRecord.CONTRIBUTIONS);
        SortedMap<Long, List<Object>> rows = new TreeMap<>();
        objects(asked("select k.id, " + question.select() + " from " + question.from() + " and k.id > :behind order by "
                                + question.order())
                        .setParameter("behind", id)
                        .setMaxResults(most))
                .forEach(cells -> rows.put(
                        (Long) cells[0],
                        Collections.unmodifiableList(Arrays.asList(cells).subList(1, cells.length))));
        return rows;
    }

    private Query asked(String text) {
        Query query = em.createQuery(text);
        return text.contains(":sealed") ? query.setParameter("sealed", sealed) : query;
    }

    /** What the first word of a question calls its rows. */
    private static String counted(Question question) {
        return question.from().split("[ ,]+", 3)[1];
    }

    private static void closed(Object[] cells) {
        if (cells[6] == DisclosureClass.CLOSED) {
            Arrays.fill(cells, 8, cells.length, null);
        }
    }

    /** The counts of the ballots where everybody may know them; a consultation held elsewhere has them in its row. */
    private List<Object[]> results(List<Object[]> rows) {
        List<Long> open = rows.stream()
                .filter(cells -> cells[6] == null && unsealed(cells))
                .map(cells -> (Long) cells[9])
                .toList();
        Map<Long, Tally> tallies = new BallotBox(em).tallies(open);
        for (Object[] cells : rows) {
            Tally tally = tallies.get((Long) cells[9]);
            if (tally != null) {
                cells[6] = tally.votesFor();
                cells[7] = tally.votesAgainst();
                cells[8] = tally.other();
            }
        }
        return rows.stream().map(cells -> Arrays.copyOf(cells, 9)).toList();
    }

    /** Whether the last day, of voting or of typing ballots in, is over. */
    private boolean unsealed(Object[] cells) {
        LocalDate last = (LocalDate) (cells[10] == null ? cells[5] : cells[10]);
        return last.isBefore(sealed);
    }

    /** Which proposals led to which commitments stands in a table that no entity is made of. */
    private Page<List<Object>> provenance(PageRequest page) {
        List<Object[]> rows =
                objects(em.createNativeQuery("SELECT CONCAT(a.member_code, '/', a.ordinal, '/', c.code), p.code"
                                + PROVENANCE + " ORDER BY a.member_code, a.ordinal, c.sort_key, p.code")
                        .setFirstResult(page.offset())
                        .setMaxResults(page.size()));
        Number total =
                (Number) em.createNativeQuery("SELECT COUNT(*)" + PROVENANCE).getSingleResult();
        return new Page<>(cells(rows), total.longValue(), page);
    }

    private static List<Object[]> objects(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> (Object[]) Objects.requireNonNull(row)).toList();
    }

    private static List<List<Object>> cells(List<Object[]> rows) {
        return rows.stream()
                .map(row -> Collections.unmodifiableList(Arrays.asList(row)))
                .toList();
    }
}
