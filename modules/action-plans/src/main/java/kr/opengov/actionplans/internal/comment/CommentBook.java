package kr.opengov.actionplans.internal.comment;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.opengov.actionplans.CommitmentNewsKind;
import kr.opengov.actionplans.ContributionKind;
import kr.opengov.actionplans.Paragraph;
import kr.opengov.actionplans.PlanCommentView;
import kr.opengov.actionplans.WriteCall;
import kr.opengov.actionplans.WriteComment;
import kr.opengov.actionplans.internal.call.Call;
import kr.opengov.actionplans.internal.news.CommitmentNews;
import kr.opengov.actionplans.internal.proposal.SafeText;
import kr.opengov.actionplans.internal.register.ActionPlan;
import kr.opengov.actionplans.internal.register.Commitment;
import kr.opengov.actionplans.internal.register.CommitmentAddress;
import kr.opengov.actionplans.internal.register.PlanPlace;
import kr.opengov.actionplans.internal.response.Contribution;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;
import kr.opengov.platform.persistence.Aggregates;

/** Takes comments into the ledger of a plan's comments. */
public final class CommentBook {

    private static final int QUOTE = 200;
    private static final int LONGEST_TITLE = 300;
    private static final String SHOWN = ", PlanComment m, Commitment c where m.contributionId = k.id"
            + " and c.id = m.commitmentId and c.plan.memberCode = :member and c.plan.ordinal = :ordinal"
            + " and c.code = :code and k.hidden = false";

    private final EntityManager em;

    public CommentBook(EntityManager em) {
        this.em = em;
    }

    Commitment commitment(String address) {
        CommitmentAddress place = CommitmentAddress.of(address);
        return em.createQuery(
                        "select c from Commitment c join fetch c.plan where c.plan.memberCode = :member"
                                + " and c.plan.ordinal = :ordinal and c.code = :code",
                        Commitment.class)
                .setParameter("member", place.member())
                .setParameter("ordinal", place.ordinal())
                .setParameter("code", place.code())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refusal("NOT_FOUND"));
    }

    /** Whether a plan such as {@code KOR/7} takes comments on a day; three SQL statements at most. */
    public boolean taking(String plan, LocalDate today) {
        return PlanPlace.of(plan)
                .plan(em)
                .filter(found -> found.commenting() && !over(found, today))
                .isPresent();
    }

    /** Opens a plan for comments, or closes it. */
    public void take(String plan, long version, boolean taken) {
        Long id = PlanPlace.of(plan).id(em).orElseThrow(() -> new Refusal("NOT_FOUND"));
        Aggregates.load(em, ActionPlan.class, id, version).takeComments(taken);
        em.flush();
    }

    private boolean over(ActionPlan plan, LocalDate today) {
        return em.createQuery(
                                "select count(e) from PlanStateEntry e where e.plan = :plan and e.effective <= :day"
                                        + " and e.state in (kr.opengov.actionplans.PlanState.ENDED,"
                                        + " kr.opengov.actionplans.PlanState.ASSESSED)",
                                Long.class)
                        .setParameter("plan", plan)
                        .setParameter("day", today)
                        .getSingleResult()
                > 0;
    }

    /** Takes a comment; see the façade for what it refuses. */
    public long write(WriteComment command, Instant at, LocalDate today, Long account) {
        String text = SafeText.opinion(command.text());
        SafeText.check("name", command.name());
        Commitment commitment = commitment(command.commitment());
        if (!commitment.plan().commenting()) {
            throw new Refusal("COMMENTS_CLOSED");
        }
        if (over(commitment.plan(), today)) {
            throw new Refusal("COMMENTS_OVER");
        }
        Paragraph paragraph = Paragraphs.of(commitment.text(), false).stream()
                .filter(each -> each.anchor().equals(command.anchor()))
                .findFirst()
                .orElseThrow(() -> Refusal.ofField("anchor", "PARAGRAPH_GONE"));
        Contribution said = new Contribution(
                ledger(commitment.plan(), at, today), ContributionKind.COMMENT, null, account, text, today);
        em.persist(said);
        em.flush();
        String quote = paragraph.text().length() <= QUOTE
                ? paragraph.text()
                : paragraph.text().substring(0, QUOTE) + "…";
        PlanComment comment = new PlanComment(commitment.id(), said.id(), command, quote, at);
        em.persist(comment);
        em.flush();
        new CommitmentNews(em).tell(commitment.id(), CommitmentNewsKind.COMMENT, at, account);
        return comment.id();
    }

    /**
     * The ledger of a plan's comments: a call that belongs to the plan and takes no proposals, made with the first
     * comment, so that the answering desk and the coverage of the plan know the comments like everything else that came in.
     * Whoever comes at the same moment waits at the plan, so that there is one ledger.
     */
    private Long ledger(ActionPlan plan, Instant at, LocalDate today) {
        em.lock(plan, LockModeType.PESSIMISTIC_WRITE);
        String code = plan.memberCode() + "-" + plan.ordinal() + Call.COMMENTS;
        Optional<Long> known = em.createQuery("select c.id from Call c where c.code = :code", Long.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
        if (known.isPresent()) {
            return known.get();
        }
        Call call = new Call(new WriteCall(
                null,
                0,
                code,
                plan.memberCode(),
                fitting("의견: " + plan.titleKo()),
                plan.titleEn() == null ? null : fitting("Comments: " + plan.titleEn()),
                "계획의 글에 단 의견과 그 회신의 대장입니다. 의견은 계획 화면에서 받으며 이곳에서 제안을 받지는 않습니다.",
                "The ledger of comments on the text of the plan and of the responses. Comments are made on the pages of the"
                        + " plan; no proposals are taken here.",
                today,
                today,
                List.of(),
                false,
                null));
        call.announce(today, at);
        call.close("의견은 계획 화면에서 받습니다.", at);
        call.belongTo(plan.id());
        em.persist(call);
        em.flush();
        return call.id();
    }

    /** Cut to what the title of a call may have: the title of the plan alone may be as long. */
    private static String fitting(String title) {
        return title.codePointCount(0, title.length()) <= LONGEST_TITLE
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE));
    }

    /** One page of the comments on a commitment with their replies, the latest first; two statements. */
    public Page<PlanCommentView> of(String address, PageRequest page) {
        CommitmentAddress place = CommitmentAddress.of(address);
        List<PlanCommentView> rows = place.in(em.createQuery(
                        "select new " + PlanCommentView.class.getName()
                                + "(m.id, m.anchor, m.quote, m.authorName, k.text, k.receivedOn, r.disposition, r.text,"
                                + " r.releasedOn) from Contribution k left join ReasonedResponse r"
                                + " on r.contributionId = k.id" + SHOWN + " order by m.id desc",
                        PlanCommentView.class))
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultStream()
                .map(PlanCommentView::published)
                .toList();
        long total = place.in(em.createQuery("select count(m) from Contribution k" + SHOWN, Long.class))
                .getSingleResult();
        return new Page<>(rows, total, page);
    }

    /** The paragraphs of a commitment. */
    public List<Paragraph> paragraphs(String address, boolean english) {
        return Paragraphs.of(commitment(address).text(), english);
    }
}
