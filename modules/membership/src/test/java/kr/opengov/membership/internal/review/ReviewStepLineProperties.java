package kr.opengov.membership.internal.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kr.opengov.membership.ReviewStepKind;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a note says, the steps of a review come back from their cell as they went out. */
class ReviewStepLineProperties {

    @Property
    void stepsComeBackAsTheyWentOut(@ForAll("steps") List<ReviewStepLine> steps) {
        assertThat(ReviewStepLine.read(ReviewStepLine.text(steps))).isEqualTo(steps);
    }

    @Provide
    Arbitrary<List<ReviewStepLine>> steps() {
        Arbitrary<String> note = Arbitraries.strings()
                .withChars("가나 ab\n-0123")
                .ofMinLength(1)
                .ofMaxLength(40)
                .map(text -> ("2020-01-01 NOTE " + text).strip());
        Arbitrary<String> any = Arbitraries.oneOf(
                note, Arbitraries.strings().withChars("가 \n.").ofMaxLength(20).map(text -> ("x" + text).strip()));
        return Combinators.combine(any, Arbitraries.integers().between(0, 3000), Arbitraries.of(true, false))
                .as((text, day, deadline) -> {
                    LocalDate happened = LocalDate.of(2020, 1, 1).plusDays(day);
                    return new ReviewStepLine(
                            deadline ? ReviewStepKind.DEADLINE : ReviewStepKind.NOTE,
                            happened,
                            deadline ? happened.plusDays(30) : null,
                            text);
                })
                .list()
                .ofMaxSize(5)
                .map(ArrayList::new);
    }
}
