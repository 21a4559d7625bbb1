package kr.opengov.platform.internal.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import kr.opengov.platform.documents.Block;
import org.junit.jupiter.api.Test;

class ItemMarksTest {

    @Test
    void eachOfTheEightLevelsHasItsMark() {
        List<Block> blocks = new ArrayList<>();
        IntStream.rangeClosed(1, 8).forEach(level -> blocks.add(item(level)));
        IntStream.iterate(8, level -> level >= 1, level -> level - 1).forEach(level -> blocks.add(item(level)));

        assertThat(ItemMarks.of(blocks, "ko").subList(0, 8))
                .containsExactly("1.", "가.", "1)", "가)", "(1)", "(가)", "①", "㉮");
        assertThat(ItemMarks.of(blocks, "en").subList(0, 8))
                .containsExactly("1.", "a.", "1)", "a)", "(1)", "(a)", "①", "ⓐ");
        assertThat(ItemMarks.of(blocks, "ko").subList(8, 16))
                .containsExactly("㉯", "②", "(나)", "(2)", "나)", "2)", "나.", "2.");
    }

    @Test
    void aLevelStartsAnewUnderEachItemAndGoesOnPastATable() {
        List<Block> blocks = List.of(
                item(1), item(2), item(2), new Block.Paragraph("가운데"), item(2), item(1), item(2), item(2), item(1));

        assertThat(ItemMarks.of(blocks, "ko")).containsExactly("1.", "가.", "나.", "", "다.", "2.", "가.", "나.", "3.");
    }

    @Test
    void anItemWithoutABrotherHasNoMark() {
        assertThat(ItemMarks.of(List.of(item(1), item(2), item(1)), "ko")).containsExactly("1.", "", "2.");
        assertThat(ItemMarks.of(List.of(item(3)), "ko")).containsExactly("");
    }

    @Test
    void syllablesGoOnWithTheNextVowelAndNothingEverRunsOut() {
        List<String> marks = ItemMarks.of(Collections.nCopies(50, item(2)), "ko");

        assertThat(marks.get(13)).isEqualTo("하.");
        assertThat(marks.get(14)).isEqualTo("거.");
        assertThat(marks.get(42)).isEqualTo("가2.");
        assertThat(marks).doesNotHaveDuplicates();
        assertThat(ItemMarks.of(Collections.nCopies(60, item(8)), "ko")).doesNotHaveDuplicates();
        assertThat(ItemMarks.of(Collections.nCopies(60, item(7)), "ko")).doesNotHaveDuplicates();
        assertThat(ItemMarks.of(Collections.nCopies(60, item(2)), "en")).doesNotHaveDuplicates();
    }

    private static Block item(int level) {
        return new Block.Item(level, "항목");
    }
}
