package kr.opengov.actionplans.internal.paper;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kr.opengov.actionplans.PlanChecklist;
import kr.opengov.actionplans.RequirementLine;
import kr.opengov.platform.Blank;
import kr.opengov.platform.approvals.BodyText;
import kr.opengov.platform.approvals.DraftAnnex;
import kr.opengov.platform.approvals.NewDraft;
import kr.opengov.platform.documents.Block;

/** The delivery of a plan as an official document: its commitments, and as an annex the checklist of its requirements. */
public final class DeliveryText {

    private static final String RECIPIENTS = "열린정부파트너십(OGP) 사무국";

    private DeliveryText() {}

    public static NewDraft of(
            EntityManager em, long plan, PlanChecklist checklist, String remark, String sourceKey, long drafter) {
        Block.Table requirements = new Block.Table(
                null,
                List.of("요건", "판정", "기한"),
                checklist.lines().stream().map(DeliveryText::row).toList());
        DraftAnnex annex = DraftAnnex.ofText(
                "최소 요건 점검표(" + PaperWords.day(checklist.day()) + " 기준)", BodyText.of(List.of(requirements)));
        return of(em, plan, remark, sourceKey, drafter).withAnnexes(List.of(annex));
    }

    static Plan plan(EntityManager em, long planId) {
        return em.createQuery(
                        "select new " + Plan.class.getName().replace('$', '.')
                                + "(p.memberCode, p.ordinal, p.titleKo, p.titleEn) from ActionPlan p where p.id = :id",
                        Plan.class)
                .setParameter("id", planId)
                .getSingleResult();
    }

    static List<Item> items(EntityManager em, long planId) {
        return em.createQuery(
                        "select new " + Item.class.getName().replace('$', '.')
                                + "(c.number, c.code, c.titleKo, c.titleEn) from Commitment c where c.plan.id = :id"
                                + " order by c.sortKey",
                        Item.class)
                .setParameter("id", planId)
                .getResultList();
    }

    static Block.Table table(List<Item> items) {
        return new Block.Table(
                "과제 목록",
                List.of("번호", "과제"),
                items.stream()
                        .map(item -> List.of(item.shownNumber(), item.titleKo() == null ? "" : item.titleKo()))
                        .toList());
    }

    /** Without the checklist, which says something else every day; two SQL statements. */
    static NewDraft of(EntityManager em, long planId, String remark, String sourceKey, long drafter) {
        Plan plan = plan(em, planId);
        List<Item> items = items(em, planId);
        List<Block> body = new ArrayList<>();
        body.add(new Block.Item(1, "다음 실행계획을 제출합니다."));
        body.add(new Block.Item(2, "계획: " + plan.titleKo()));
        body.add(new Block.Item(2, "회원: " + plan.memberCode() + ", 제" + plan.ordinal() + "차 실행계획"));
        body.add(new Block.Item(2, "과제: " + items.size() + "건"));
        if (!Blank.is(remark)) {
            body.add(new Block.Item(1, "충족하지 않은 요건이 있으나 제출하는 까닭: " + remark.strip()));
        }
        body.add(table(items));
        NewDraft draft = NewDraft.open("PLAN", sourceKey, PaperWords.fitting(plan.titleKo() + " 제출"), body, drafter)
                .to(RECIPIENTS);
        boolean english =
                plan.titleEn() != null && items.stream().allMatch(item -> item.titleEn() != null) && Blank.is(remark);
        return english
                ? draft.inEnglish(PaperWords.fitting("Delivery of " + plan.titleEn()), english(plan, items))
                : draft;
    }

    /** A plan with what its document says. */
    public record Plan(String memberCode, int ordinal, String titleKo, String titleEn) {}

    /** A commitment with what the document of its plan says. */
    public record Item(String number, String code, String titleKo, String titleEn) {
        String shownNumber() {
            return number == null ? code : number;
        }
    }

    private static String english(Plan plan, List<Item> items) {
        return BodyText.of(List.of(
                new Block.Paragraph(plan.titleEn() + " is delivered to the Open Government Partnership."),
                new Block.Paragraph("Member: " + plan.memberCode() + ", action plan " + plan.ordinal() + "; "
                        + items.size() + " commitments"),
                new Block.Table(
                        "Commitments",
                        List.of("No.", "Commitment"),
                        items.stream()
                                .map(item -> List.of(item.shownNumber(), item.titleEn()))
                                .toList())));
    }

    private static List<String> row(RequirementLine line) {
        return List.of(
                line.rule() == null ? line.requirement().rule() : line.rule().title(Locale.KOREAN),
                PaperWords.of(line.verdict()),
                line.dueOn() == null ? "" : PaperWords.day(line.dueOn()));
    }
}
