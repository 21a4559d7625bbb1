package kr.opengov.actionplans.internal.paper;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kr.opengov.actionplans.ItemChange;
import kr.opengov.actionplans.internal.drafting.NextVersion;
import kr.opengov.platform.approvals.NewDraft;
import kr.opengov.platform.documents.Block;

/** The next version of a plan as an official document: its commitments, and what changes against the version before. */
public final class VersionText {

    /** An official document that lists more is read by nobody; the page of differences holds them all. */
    private static final int LISTED = 300;

    /** A longer text is cut: the document says what changes, the page of differences shows it whole. */
    private static final int LONGEST = 400;

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("number", "번호"),
            Map.entry("title", "제목"),
            Map.entry("start", "시작일"),
            Map.entry("end", "종료일"),
            Map.entry("startsOn", "시작일"),
            Map.entry("endsOn", "종료일"),
            Map.entry("note", "설명"),
            Map.entry("area", "공동비전"),
            Map.entry("agencies", "주관기관"),
            Map.entry("supporting", "협조기관"),
            Map.entry("transparency", "투명성"),
            Map.entry("participation", "참여"),
            Map.entry("accountability", "책무성"),
            Map.entry("budget", "예산"),
            Map.entry("sdgs", "지속가능발전목표"),
            Map.entry("carriedFrom", "이어받은 과제"),
            Map.entry("milestone", "세부 이행단계"),
            Map.entry("indicator", "지표"),
            Map.entry("problem", "문제"),
            Map.entry("description", "내용"),
            Map.entry("approach", "해결 방법"),
            Map.entry("relevance", "열린정부 관련성"));

    private VersionText() {}

    public static NewDraft of(EntityManager em, NextVersion next, String reason, String sourceKey, long drafter) {
        DeliveryText.Plan plan = DeliveryText.plan(em, next.planId());
        List<DeliveryText.Item> items = DeliveryText.items(em, next.planId());
        boolean first = next.number() == 1;
        List<Block> body = new ArrayList<>();
        body.add(new Block.Item(1, first ? "다음 실행계획을 정합니다." : "다음과 같이 실행계획을 변경합니다."));
        body.add(new Block.Item(2, "계획: " + plan.titleKo()));
        body.add(new Block.Item(2, "판: 제" + next.number() + "판"));
        body.add(new Block.Item(2, "과제: " + items.size() + "건"));
        body.add(new Block.Item(1, "까닭: " + reason.strip()));
        if (!items.isEmpty()) {
            body.add(DeliveryText.table(items));
        }
        if (!first) {
            body.add(new Block.Table(
                    "바뀐 내용",
                    List.of("과제", "항목", "변경 전", "변경 후"),
                    next.changes().stream()
                            .flatMap(change -> rows(change).stream())
                            .limit(LISTED)
                            .toList()));
        }
        String title = first ? plan.titleKo() + " 수립" : plan.titleKo() + " 변경(제" + next.number() + "판)";
        return NewDraft.open(first ? "PLAN" : "AMENDMENT", sourceKey, PaperWords.fitting(title), body, drafter);
    }

    private static List<List<String>> rows(ItemChange change) {
        String name = change.item().isEmpty() ? "계획" : change.item() + " " + shown(change.title());
        if (change.added() || change.removed()) {
            return List.of(List.of(name, change.added() ? "새 과제" : "뺀 과제", "", ""));
        }
        return change.fields().stream()
                .map(field -> List.of(name, word(field.field()), shown(field.before()), shown(field.after())))
                .toList();
    }

    /** The word for a field, whose name ends with the language of its text and may carry a number. */
    private static String word(String field) {
        String plain = field.replaceFirst("[^A-Za-z].*$", "");
        boolean english = plain.endsWith("En");
        String stem = plain.replaceFirst("(Ko|En)$", "");
        return FIELDS.getOrDefault(stem, field) + (english ? "(영문)" : "");
    }

    private static String shown(String text) {
        String plain = PaperWords.plain(text);
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST - 1) + "…";
    }
}
