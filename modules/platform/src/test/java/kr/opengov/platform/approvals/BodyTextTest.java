package kr.opengov.platform.approvals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kr.opengov.platform.documents.Block;
import org.junit.jupiter.api.Test;

class BodyTextTest {

    @Test
    void readsItemsByTheMarksOfOfficialDocuments() {
        assertThat(BodyText.blocks("머리말\n1. 하나\n가. 둘\n1) 셋\n가) 넷\n(1) 다섯\n(가) 여섯\n① 일곱\n㉮ 여덟"))
                .extracting(BodyBlock::level)
                .containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void readsTablesWithUnevenRowsAndBarsInCells() {
        assertThat(BodyText.blocks("| 이름 | 소속 |\n| 갑\\|을 |\n\n끝"))
                .containsExactly(
                        BodyBlock.table(List.of(List.of("이름", "소속"), List.of("갑|을", ""))), BodyBlock.paragraph("끝"));
    }

    @Test
    void writesBlocksSoThatTheyAreReadAgain() {
        String text = BodyText.of(List.of(
                new Block.Paragraph("여는 말"),
                new Block.Item(1, "목적"),
                new Block.Item(2, "세부"),
                new Block.Item(2, "세부 둘"),
                new Block.Item(1, "일정"),
                new Block.Table("표", List.of("가", "나"), List.of(List.of("1|2", "3")))));

        assertThat(text).startsWith("여는 말\n1. 목적\n가. 세부\n나. 세부 둘\n2. 일정\n# 표\n| 가 | 나 |");
        assertThat(BodyText.blocks(text))
                .extracting(BodyBlock::kind)
                .containsExactly(
                        BodyBlock.Kind.PARAGRAPH,
                        BodyBlock.Kind.ITEM,
                        BodyBlock.Kind.ITEM,
                        BodyBlock.Kind.ITEM,
                        BodyBlock.Kind.ITEM,
                        BodyBlock.Kind.HEADING,
                        BodyBlock.Kind.TABLE);
    }
}
