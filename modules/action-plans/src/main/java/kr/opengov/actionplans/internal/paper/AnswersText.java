package kr.opengov.actionplans.internal.paper;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kr.opengov.actionplans.ContributionKind;
import kr.opengov.actionplans.Disposition;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.approvals.DocumentText;
import kr.opengov.platform.approvals.NewDraft;
import kr.opengov.platform.documents.Block;

/** The answers of one release as an official document: contributions with the same answer stand together. */
public final class AnswersText {

    private static final String LINES = "select new " + Line.class.getName().replace('$', '.')
            + "(r.id, c.id, c.code, c.titleKo, k.kind, p.code, p.title, k.receivedOn, r.disposition, r.text,"
            + " case when p.hidden = true then true else false end)"
            + " from Contribution k left join Call c on c.id = k.callId left join Proposal p on p.id = k.proposalId"
            + " left join ReasonedResponse r on r.contributionId = k.id where r.id is not null and r.releasedOn is null and ";
    private static final String ORDER = " order by k.receivedOn, k.id";

    private final List<Line> lines;

    private AnswersText(List<Line> lines) {
        this.lines = lines;
    }

    /** One answer. */
    public record Line(
            Long responseId,
            Long callId,
            String callCode,
            String callTitle,
            ContributionKind kind,
            String proposalCode,
            String proposalTitle,
            LocalDate receivedOn,
            Disposition disposition,
            String text,
            boolean hidden) {

        String name() {
            return proposalCode == null
                    ? PaperWords.of(kind) + " (" + PaperWords.day(receivedOn) + " 받음)"
                    : hidden ? proposalCode : proposalTitle + " (" + proposalCode + ")";
        }

        String answer() {
            return PaperWords.of(disposition) + "\n" + text;
        }
    }

    /**
     * Every draft of a call; one SQL statement.
     *
     * @throws Refusal {@code NO_DRAFTS}
     */
    public static AnswersText ofCall(EntityManager em, String callCode) {
        List<Line> lines = em.createQuery(LINES + "c.code = :call" + ORDER, Line.class)
                .setParameter("call", callCode)
                .getResultList();
        if (lines.isEmpty()) {
            throw new Refusal("NO_DRAFTS");
        }
        return new AnswersText(lines);
    }

    /** The drafts that wait for a paper, without any in it too; one SQL statement. */
    static AnswersText ofPaper(EntityManager em, long paperId) {
        return new AnswersText(em.createQuery(LINES + "r.paperId = :paper" + ORDER, Line.class)
                .setParameter("paper", paperId)
                .getResultList());
    }

    /** These drafts, and no others, go out with a paper; two SQL statements. */
    public void join(EntityManager em, long paperId) {
        em.createQuery(
                        "update ReasonedResponse r set r.paperId = null where r.paperId = :paper and r.releasedOn is null")
                .setParameter("paper", paperId)
                .executeUpdate();
        em.createQuery("update ReasonedResponse r set r.paperId = :paper where r.id in :ids")
                .setParameter("paper", paperId)
                .setParameter("ids", lines.stream().map(Line::responseId).toList())
                .executeUpdate();
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    public long callId() {
        return lines.get(0).callId();
    }

    String callCode() {
        return lines.get(0).callCode();
    }

    /** @throws Refusal {@code ANSWERS_TOO_LONG} when one document cannot hold them */
    public NewDraft draft(String sourceKey, long drafter) {
        Line first = lines.get(0);
        Map<String, List<Line>> groups =
                lines.stream().collect(Collectors.groupingBy(Line::answer, LinkedHashMap::new, Collectors.toList()));
        List<Block> body = new ArrayList<>();
        body.add(new Block.Item(1, "공모 ‘" + first.callTitle() + "’에 들어온 의견 " + lines.size() + "건에 대하여 다음과 같이 회신합니다."));
        body.add(new Block.Item(1, "회신 내용은 " + groups.size() + "가지입니다."));
        groups.values().forEach(group -> {
            body.add(new Block.Item(
                    2, "처리 결과: " + PaperWords.of(group.get(0).disposition()) + " (" + group.size() + "건)"));
            body.add(new Block.Item(3, "사유: " + group.get(0).text()));
            body.add(new Block.Item(3, "대상: " + group.stream().map(Line::name).collect(Collectors.joining("; "))));
        });
        NewDraft draft = NewDraft.open(
                "REPLY", sourceKey, PaperWords.fitting(first.callTitle() + " 의견 검토 결과 회신"), body, drafter);
        if (draft.text().body().length() > DocumentText.LONGEST_BODY) {
            throw new Refusal("ANSWERS_TOO_LONG");
        }
        return draft;
    }
}
