package kr.opengov.actionplans;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kr.opengov.platform.audit.NotAudited;
import org.junit.jupiter.api.Test;

/** What commands keep out of the audit trail, where nothing can ever be deleted, and how long their texts may be. */
class AuditedCommandsTest {

    private static final List<String> PERSONAL = List.of("title", "body", "proposerName", "guardianName");

    @Test
    void namesAndTextsOfProposalsStayOutOfTheAuditTrail() {
        assertThat(Stream.of(SubmitProposal.class, EnterProposal.class, EditProposal.class, SplitProposal.class)
                        .flatMap(command -> Arrays.stream(command.getRecordComponents()))
                        .filter(component -> PERSONAL.contains(component.getName())))
                .hasSize(12)
                .allMatch(component -> component.isAnnotationPresent(NotAudited.class));
    }

    @Test
    void textsAreNoLongerThanTheirColumns() {
        assertThat(fits(new Calls(), "close", 1000, 1L, 0L)).isTrue();
        assertThat(fits(new Calls(), "close", 1001, 1L, 0L)).isFalse();
        assertThat(fits(new ProposalDesk(), "merge", 2001, "OGP-2026-000001", 0L, "OGP-2026-000002"))
                .isFalse();
        assertThat(fits(new ProposalDesk(), "unmerge", 2001, "OGP-2026-000001", 0L))
                .isFalse();
        assertThat(fits(new ProposalDesk(), "moderate", 1001, "OGP-2026-000001", 0L, true))
                .isFalse();
        assertThat(fits(new DepartmentReviews(), "giveBack", 2001, 1L, 0L)).isFalse();
        assertThat(fits(new DepartmentReviews(), "forward", 2001, 1L, 0L, "기후과"))
                .isFalse();
        assertThat(fits(new DepartmentReviews(), "forward", 2000, 1L, 0L, "기후과"))
                .isTrue();
    }

    /** Whether a method takes a text of so many characters as its last argument. */
    private static boolean fits(Object facade, String name, int length, Object... before) {
        Object[] arguments = Arrays.copyOf(before, before.length + 1);
        arguments[before.length] = "가".repeat(length);
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            Set<? extends ConstraintViolation<?>> found = factory.getValidator()
                    .forExecutables()
                    .validateParameters(
                            facade,
                            Arrays.stream(facade.getClass().getDeclaredMethods())
                                    .filter(method -> method.getName().equals(name))
                                    .findFirst()
                                    .orElseThrow(),
                            arguments);
            return found.isEmpty();
        }
    }
}
