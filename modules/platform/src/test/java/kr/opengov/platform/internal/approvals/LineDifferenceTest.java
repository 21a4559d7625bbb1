package kr.opengov.platform.internal.approvals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import kr.opengov.platform.approvals.ChangedLine;
import kr.opengov.platform.approvals.ChangedLine.Kind;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LineDifferenceTest {

    @Test
    void showsWhatChangedAndLeavesOutWhatIsFarFromIt() {
        List<ChangedLine> lines = LineDifference.between("1\n2\n3\n4\n5\n6", "1\n2\n3\n4\n5!\n6");

        assertThat(lines)
                .containsExactly(
                        new ChangedLine(Kind.LEFT_OUT, ""),
                        new ChangedLine(Kind.SAME, "3"),
                        new ChangedLine(Kind.SAME, "4"),
                        new ChangedLine(Kind.REMOVED, "5"),
                        new ChangedLine(Kind.ADDED, "5!"),
                        new ChangedLine(Kind.SAME, "6"));
    }

    /** Whatever two texts are: without what was added the old one is there, without what was removed the new one. */
    @Property
    void tellsBothTexts(
            @ForAll @Size(max = 6) List<@IntRange(max = 3) Integer> old,
            @ForAll @Size(max = 6) List<@IntRange(max = 3) Integer> now) {
        List<ChangedLine> lines = LineDifference.between(text(old), text(now));
        List<String> added = of(lines, Kind.ADDED);
        List<String> removed = of(lines, Kind.REMOVED);

        assertThat(old.size() - removed.size()).isEqualTo(now.size() - added.size());
        assertThat(old.stream().map(String::valueOf)).containsAll(removed);
        assertThat(now.stream().map(String::valueOf)).containsAll(added);
        if (old.equals(now)) {
            assertThat(added).isEmpty();
        }
    }

    private static String text(List<Integer> lines) {
        return lines.stream().map(String::valueOf).collect(Collectors.joining("\n"));
    }

    private static List<String> of(List<ChangedLine> lines, Kind kind) {
        return lines.stream()
                .filter(line -> line.kind() == kind)
                .map(ChangedLine::text)
                .toList();
    }
}
