package kr.opengov.membership.internal.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kr.opengov.membership.MinutesDraft.Passage;
import kr.opengov.platform.Refusal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What is marked is nowhere in what is published, wherever the marks stand. */
class MarkedTextProperties {

    private static final String CANARY = "카나리아-7f3a";

    @Property(tries = 300)
    void publishesNoMarkedPassage(
            @ForAll("plain") String before,
            @ForAll("plain") String after,
            @ForAll("plain") String around,
            @ForAll @IntRange(min = 1, max = 8) int clause) {
        String draft =
                before + "[[" + clause + ":" + around + CANARY + around + "]]" + after + "[[ 3 :" + CANARY + "]]";

        MarkedText marked = MarkedText.read(draft);

        assertThat(marked.published())
                .doesNotContain(CANARY)
                .doesNotContain("[[")
                .doesNotContain("]]");
        assertThat(marked.passages()).hasSize(2);
        assertThat(marked.published()).contains("제9조 제1항 제" + clause + "호");
        assertThat(marked.clauses()).contains(clause, 3).isSorted();
    }

    @Property(tries = 200)
    void showsNothingOfTheLengthOfAPassage(@ForAll @IntRange(min = 1, max = 500) int length) {
        assertThat(MarkedText.read("가[[6:" + "나".repeat(length) + "]]다").published())
                .isEqualTo("가〔비공개: 정보공개법 제9조 제1항 제6호〕다");
    }

    @Property(tries = 200)
    void leavesATextWithoutMarksAsItIs(@ForAll("plain") String text) {
        assertThat(MarkedText.read(text).published()).isEqualTo(text.strip());
    }

    @Example
    void refusesWhatItCannotRead() {
        for (String half :
                List.of("가 [[6:나", "가 6:나]]", "[[나]]", "[[6:가 [[5:나]] 다]]", "[[6 가]]", "[[6:가]] ]]", "[[육:가]]")) {
            assertThatThrownBy(() -> MarkedText.read("첫 줄\n" + half))
                    .as(half)
                    .isInstanceOfSatisfying(Refusal.class, refusal -> {
                        assertThat(refusal.code()).isEqualTo("REDACTION_UNREADABLE");
                        assertThat(refusal.arguments()).containsExactly(2);
                    });
        }
        refused("[[9:가]]", "REDACTION_CLAUSE_UNKNOWN");
        refused("[[0:가]]", "REDACTION_CLAUSE_UNKNOWN");
        refused("[[6:  ]]", "REDACTION_EMPTY");
    }

    @Example
    void findsAPassageThatStandsElsewhereToo() {
        MarkedText marked = MarkedText.read("홍길동 위원이 말하였다.\n그의 이름은 [[6:홍 길동]]이다.");
        assertThat(marked.passages()).containsExactly(new Passage(6, "홍 길동"));
        assertThatThrownBy(marked::checkNothingLeft).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("REDACTED_TEXT_IN_MINUTES");
            assertThat(refusal.arguments()).containsExactly(1);
        });
        assertThat(marked.occursIn("안건: 홍길동의 건")).isTrue();
        assertThat(marked.occursIn(null)).isFalse();
        assertThat(marked.occursIn("다른 글")).isFalse();
    }

    private static void refused(String draft, String code) {
        assertThatThrownBy(() -> MarkedText.read(draft))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Provide
    Arbitrary<String> plain() {
        return Arbitraries.strings()
                .withChars("가나다라 \n.,()[]:")
                .ofMaxLength(40)
                .filter(text -> !text.contains("[[") && !text.contains("]]"))
                .filter(text ->
                        !text.startsWith("]") && !text.endsWith("[") && !text.startsWith("[") && !text.endsWith("]"));
    }
}
