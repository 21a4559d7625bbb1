package kr.opengov.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import kr.opengov.membership.internal.register.LeftOverDocuments;
import kr.opengov.platform.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents of entries are files of the platform; days printed in part are counted and marked. */
class DocumentsDatabaseTest {

    private static final LocalDate CHANGED = LocalDate.of(2020, 1, 1);

    private RegisterFixture fixture;

    @BeforeEach
    void begin() {
        fixture = RegisterFixture.empty();
        fixture.join("AAA", "시험국", "Testland", LocalDate.of(2015, 1, 1));
    }

    @Test
    void refusesADocumentThatIsNotThereOrForSomethingElse() {
        fixture.files.add(7, "summit.slides", fixture.now());
        fixture.files.add(8, MemberRegister.DOCUMENT_PURPOSE, fixture.now());

        assertThat(refusal(6)).isEqualTo("DOCUMENT_UNKNOWN");
        assertThat(refusal(7)).isEqualTo("DOCUMENT_UNKNOWN");
        record(8);
        assertThat(fixture.latest("AAA").timeline().get(1).documentId()).isEqualTo(8);
    }

    @Test
    void removesADayLaterWhatNoEntryNames() {
        fixture.files.add(8, MemberRegister.DOCUMENT_PURPOSE, fixture.now());
        fixture.files.add(9, MemberRegister.DOCUMENT_PURPOSE, fixture.now());
        fixture.files.add(10, "summit.slides", fixture.now());
        record(8);
        tidyUp();
        assertThat(fixture.files.ids()).containsExactly(8L, 9L, 10L);

        fixture.pass(Duration.ofDays(1));
        tidyUp();
        assertThat(fixture.files.ids()).containsExactly(8L, 10L);
    }

    /** Testland joined in 2015, no more is printed: listed from 1 January, undecided until the year is over. */
    @ParameterizedTest
    @CsvSource({"2014-12-31, 0, 0", "2015-01-01, 1, 1", "2015-12-30, 1, 1", "2015-12-31, 1, 0", "2016-01-01, 1, 0"})
    void marksADayOfWhichOnlyTheYearIsKnown(LocalDate day, long listed, long undecided) {
        RegisterFixture.DATABASE.execute(
                "UPDATE mb_joining SET since_precision = 'YEAR'",
                "UPDATE mb_status_event SET effective_precision = 'YEAR'");

        List<MemberRow> rows =
                fixture.ask(register -> register.asOfAll(day, fixture.now(), MemberFilter.ALL, null, false));

        assertThat(rows).hasSize((int) listed).allMatch(row -> row.undecidedOn(day) == (undecided == 1));
        assertThat(fixture.<Long>ask(register -> register.undecided(day, fixture.now(), MemberFilter.ALL)))
                .isEqualTo(undecided);
    }

    private void tidyUp() {
        try (EntityManager em = fixture.open()) {
            new LeftOverDocuments(em, fixture.clock(), fixture.files).remove();
        }
    }

    private String refusal(long document) {
        return catchThrowableOfType(Refusal.class, () -> record(document)).code();
    }

    private void record(long document) {
        MembershipHistory membership = fixture.latest("AAA");
        fixture.change(register -> register.record(new RecordStatusChange(
                membership.id(),
                membership.version(),
                MemberStatus.UNDER_REVIEW,
                null,
                null,
                CHANGED,
                null,
                null,
                null,
                null,
                document,
                "test",
                null)));
    }
}
