package kr.opengov.actionplans.internal.comment;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.opengov.actionplans.CommitmentNewsKind;
import kr.opengov.actionplans.FileFinding;
import kr.opengov.actionplans.FindingView;
import kr.opengov.actionplans.internal.news.CommitmentNews;
import kr.opengov.actionplans.internal.progress.LeadAgencies;
import kr.opengov.actionplans.internal.proposal.SafeText;
import kr.opengov.actionplans.internal.register.Commitment;
import kr.opengov.actionplans.internal.register.CommitmentAddress;
import kr.opengov.actionplans.internal.register.CommitmentAgency;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.inbox.NewWorkItem;
import kr.opengov.platform.inbox.WorkItems;
import kr.opengov.platform.inbox.WorkKind;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;
import kr.opengov.platform.persistence.Aggregates;

/** Takes what people saw who went to look, and what agencies reply. */
public final class FindingBook {

    private static final String KEY = "plans/finding/";
    private static final String VIEW = "select new " + FindingView.class.getName()
            + "(f.id, f.version, concat(c.plan.memberCode, concat('/', concat(c.plan.ordinal, concat('/', c.code)))),"
            + " f.authorName, f.visitedOn, f.place, f.text, f.improvement, f.agencyName, f.reply, f.repliedOn)"
            + " from MonitoringFinding f, Commitment c where c.id = f.commitmentId";

    private static final String OF =
            " and c.plan.memberCode = :member and c.plan.ordinal = :ordinal and c.code = :code";

    private final EntityManager em;
    private final LeadAgencies agencies;
    private final WorkItems workItems;

    public FindingBook(EntityManager em, LeadAgencies agencies, WorkItems workItems) {
        this.em = em;
        this.agencies = agencies;
        this.workItems = workItems;
    }

    /** Files a finding and asks each lead agency for a reply. */
    public long file(FileFinding command, LocalDate today, Instant at, Long account) {
        if (command.visitedOn().isAfter(today)) {
            throw Refusal.ofField("visitedOn", "DAY_IN_FUTURE", today);
        }
        SafeText.check("name", command.name());
        SafeText.check("place", command.place());
        Commitment commitment = new CommentBook(em).commitment(command.commitment());
        MonitoringFinding finding = new MonitoringFinding(commitment.id(), command, account, at);
        em.persist(finding);
        em.flush();
        new CommitmentNews(em).tell(commitment.id(), CommitmentNewsKind.FINDING, at, account);
        codes(commitment.id()).stream()
                .map(agencies::last)
                .distinct()
                .forEach(code -> workItems.open(new NewWorkItem(
                        KEY + finding.id() + "/" + code,
                        WorkKind.ANSWER,
                        "현장 점검 의견에 회신: " + command.place(),
                        "Reply to a monitoring finding: " + command.place(),
                        "/desk/monitoring-reply/" + finding.id(),
                        null,
                        Roles.LEAD_AGENCY,
                        "AGENCY:" + code,
                        null)));
        return finding.id();
    }

    private List<String> codes(Long commitment) {
        return em.createQuery(
                        "select a.agencyCode from CommitmentAgency a where a.commitment.id = :id"
                                + " and a.agencyCode is not null and " + CommitmentAgency.LEADS
                                + " order by a.position",
                        String.class)
                .setParameter("id", commitment)
                .getResultList();
    }

    /** Replies for the first lead agency the caller speaks for. */
    public void reply(long id, long version, String text, LocalDate today, Instant at, Long by) {
        MonitoringFinding finding = Aggregates.load(em, MonitoringFinding.class, id, version);
        String code = speaker(finding.commitmentId()).orElseThrow(() -> new Refusal("NOT_YOUR_AGENCY"));
        String printed = em.createQuery(
                        "select a.nameAsPrinted from CommitmentAgency a where a.commitment.id = :id"
                                + " and a.agencyCode = :code and a.used = true",
                        String.class)
                .setParameter("id", finding.commitmentId())
                .setParameter("code", code)
                .setMaxResults(1)
                .getSingleResult();
        finding.reply(code, agencies.present(code, printed, today), SafeText.opinion(text), today, by);
        em.flush();
        new CommitmentNews(em).tell(finding.commitmentId(), CommitmentNewsKind.FINDING_REPLY, at, by);
        workItems.closeAll(KEY + id + "/");
    }

    private Optional<String> speaker(Long commitment) {
        return codes(commitment).stream().filter(agencies::mayAct).findFirst();
    }

    /** Whether the caller may reply. */
    public boolean mayReply(long id) {
        MonitoringFinding finding = em.find(MonitoringFinding.class, id);
        return finding != null && speaker(finding.commitmentId()).isPresent();
    }

    /** One page of the findings on a commitment, the latest first; two statements. */
    public Page<FindingView> of(String address, PageRequest page) {
        CommitmentAddress place = CommitmentAddress.of(address);
        List<FindingView> rows = place.in(em.createQuery(VIEW + OF + " order by f.id desc", FindingView.class))
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        long total = place.in(em.createQuery(
                        "select count(f) from MonitoringFinding f, Commitment c where c.id = f.commitmentId" + OF,
                        Long.class))
                .getSingleResult();
        return new Page<>(rows, total, page);
    }

    public Optional<FindingView> one(long id) {
        return em.createQuery(VIEW + " and f.id = :id", FindingView.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }
}
