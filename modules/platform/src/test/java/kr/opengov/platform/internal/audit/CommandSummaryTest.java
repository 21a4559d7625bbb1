package kr.opengov.platform.internal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kr.opengov.platform.accounts.Registration;
import kr.opengov.platform.audit.AuditSubject;
import kr.opengov.platform.audit.NotAudited;
import kr.opengov.platform.audit.PersonConcerned;
import org.junit.jupiter.api.Test;

class CommandSummaryTest {

    record Address(String city, @NotAudited String street) {}

    record Change(
            @AuditSubject("account") Long id,
            @PersonConcerned List<Long> others,
            String newPassword,
            Address address,
            String text,
            Map<String, String> more) {}

    @SuppressWarnings("unused")
    static void change(Change command) {}

    @SuppressWarnings("unused")
    static void upload(@AuditSubject("file") String code, @PersonConcerned("person") long who, InputStream content) {}

    private static CommandSummary summary(Change command) throws NoSuchMethodException {
        return CommandSummary.of(CommandSummaryTest.class.getDeclaredMethod("change", Change.class), command);
    }

    @Test
    void keepsWhatWasAskedForButNoSecret() throws Exception {
        CommandSummary summary = summary(new Change(
                7L,
                List.of(8L, 9L),
                "hunter2hunter2",
                new Address("광주", "비밀로 1"),
                "x".repeat(1000),
                Map.of("resetToken", "abc123")));

        assertThat(summary.subject()).isEqualTo("account:7");
        assertThat(summary.persons()).containsExactly("account:8", "account:9");
        assertThat(summary.text())
                .contains("\"city\":\"광주\"")
                .doesNotContain("hunter2", "비밀로", "abc123")
                .doesNotContain("x".repeat(CommandSummary.LONGEST_TEXT + 1));
    }

    @Test
    void namesParametersAndNeverReadsAStream() throws Exception {
        CommandSummary summary = CommandSummary.of(
                CommandSummaryTest.class.getDeclaredMethod("upload", String.class, long.class, InputStream.class),
                "abc",
                5L,
                InputStream.nullInputStream());

        assertThat(summary.subject()).isEqualTo("file:abc");
        assertThat(summary.persons()).containsExactly("person:5");
        assertThat(summary.text()).contains(CommandSummary.MASK);
    }

    @Test
    void staysShort() throws Exception {
        List<Long> many = IntStream.range(0, 5000).mapToObj(Long::valueOf).toList();
        assertThat(summary(new Change(1L, many, null, null, null, null)).text().length())
                .isLessThanOrEqualTo(CommandSummary.LONGEST);
    }

    @Test
    void findsThePersonInTheResultOfWhoIsNotSignedIn() {
        Registration.Concerned result = new Registration.Concerned(17L);
        assertThat(CommandSummary.subjectOf(result)).isEqualTo("account:17");
        assertThat(CommandSummary.personsOf(result)).containsExactly("account:17");
        assertThat(CommandSummary.personsOf(12L)).isEmpty();
        assertThat(CommandSummary.personsOf(null)).isEmpty();
    }

    @Test
    void findsTheSubjectInTheResult() {
        record Id(long value) {}
        assertThat(CommandSummary.subjectOf(new Id(3))).isEqualTo("3");
        assertThat(CommandSummary.subjectOf(12L)).isEqualTo("12");
        assertThat(CommandSummary.subjectOf(null)).isNull();
    }
}
