package kr.opengov.actionplans.internal.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CommitmentNumberTest {

    @Test
    void numbersSortAsPeopleReadThem() {
        List<String> read =
                List.of("1.9.", "2", "2.1", "2.2", "2.10", "9", "9b", "10", "B.1.A", "B.1.B", "SC2", "SC12");
        List<String> sorted = read.stream()
                .sorted(Comparator.reverseOrder())
                .sorted(Comparator.comparing(CommitmentNumber::sortKey))
                .toList();
        assertThat(sorted).isEqualTo(read);
    }

    @Test
    void aCommitmentWithoutNumberComesAfterAllOthers() {
        assertThat(CommitmentNumber.sortKeyWithoutNumber("KR0036"))
                .isGreaterThan(CommitmentNumber.sortKey("99"))
                .isGreaterThan(CommitmentNumber.sortKey("SC12"))
                .isLessThan(CommitmentNumber.sortKeyWithoutNumber("KR0037"));
    }

    @Property
    void wholeNumbersSortByTheirValue(
            @ForAll @IntRange(min = 1, max = 99_999) int one, @ForAll @IntRange(min = 1, max = 99_999) int other) {
        int byKey = CommitmentNumber.sortKey(String.valueOf(one))
                .compareTo(CommitmentNumber.sortKey(String.valueOf(other)));
        assertThat(Integer.signum(byKey)).isEqualTo(Integer.compare(one, other));
    }
}
