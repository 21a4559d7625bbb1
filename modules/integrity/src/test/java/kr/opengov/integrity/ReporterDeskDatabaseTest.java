package kr.opengov.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kr.opengov.integrity.internal.cases.OpenVaults;
import kr.opengov.platform.settings.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a reporter does with the code. */
class ReporterDeskDatabaseTest {

    private CasesFixture cases;
    private Receipt receipt;

    @BeforeEach
    void report() {
        cases = CasesFixture.staffed();
        receipt = cases.submit("A", ReportMode.ANONYMOUS, null, Set.of());
    }

    @Test
    void theReceiptBeginsAVisitAndItsAcknowledgementVerifies() {
        ReporterCase report = view(receipt.visit());

        assertThat(report.state()).isEqualTo(CaseState.RECEIVED);
        assertThat(report.acknowledgement()).isEqualTo(receipt.acknowledgement());
        Optional<LocalDate> day =
                cases.call(em -> cases.intake(em).acknowledgedOn(" " + receipt.acknowledgement() + "\n"));
        assertThat(day).contains(LocalDate.of(2026, 3, 3));
    }

    @Test
    void aChangedAcknowledgementIsNone() {
        String signed = receipt.acknowledgement();
        for (String other : new String[] {
            signed.replaceFirst("20260303", "20260304"),
            signed.substring(0, signed.length() - 2) + "AA",
            signed.substring(1),
            "",
            "R1.99999999." + signed.substring(12)
        }) {
            Optional<LocalDate> day = cases.call(em -> cases.intake(em).acknowledgedOn(other));
            assertThat(day).as(other).isEmpty();
        }
    }

    @Test
    void anotherCodeOpensTheReportAndTheOldOneNothing() {
        String other = cases.visit(receipt);
        Receipt changed = cases.call(em -> cases.reporterDesk(em).changeCode(receipt.visit()));

        assertThat(changed.groups()).isNotEqualTo(receipt.groups());
        assertThat(changed.acknowledgement()).isEqualTo(receipt.acknowledgement());
        assertThat(view(cases.visit(changed)).lines()).isNotEmpty();
        Optional<String> old = cases.call(em -> cases.reporterDesk(em).open(String.join(" ", receipt.groups())));
        assertThat(old).isEmpty();
        assertThatThrownBy(() -> view(other)).hasMessage("VISIT_ENDED");
    }

    @Test
    void aMistypedCodeIsSaidToBeOne() {
        assertThatThrownBy(() -> cases.call(em -> cases.reporterDesk(em).open("ABC")))
                .hasMessage("CODE_MISTYPED");
        assertThatThrownBy(() -> cases.call(em -> cases.reporterDesk(em).open(null)))
                .hasMessage("CODE_MISTYPED");
    }

    @Test
    void aNameGivenLaterIsSealedUnlessItIsForTheOfficers() {
        cases.run(em -> cases.reporterDesk(em).reveal(receipt.visit(), "가상 이름", false));

        ReporterCase report = view(receipt.visit());
        assertThat(report.identityGiven()).isTrue();
        assertThat(report.lines())
                .filteredOn(line -> line.type().equals("REVEALED"))
                .singleElement()
                .satisfies(line -> assertThat(line.details()).doesNotContainValue("가상 이름"));
        assertThatThrownBy(() -> cases.run(em -> cases.reporterDesk(em).reveal(receipt.visit(), " ", false)))
                .hasMessage("IDENTITY_MISSING");
    }

    @Test
    void theLastAnswerOnConsentCounts() {
        assertThat(view(receipt.visit()).consent()).isNull();
        cases.run(em -> cases.reporterDesk(em).answerConsent(receipt.visit(), true));
        cases.run(em -> cases.reporterDesk(em).answerConsent(receipt.visit(), false));

        assertThat(view(receipt.visit()).consent()).isFalse();
    }

    @Test
    void protectionIsAskedForAndAnswersOfTheFormStayInTheReport() {
        cases.run(em -> cases.reporterDesk(em).askForProtection(receipt.visit(), "불이익이 걱정됩니다", null));
        Receipt detailed = cases.call(em -> cases.intake(em)
                .submit(new NewReport(
                        ReportKind.HIRING,
                        ReportMode.CONFIDENTIAL,
                        "제목",
                        "내용",
                        "가상 이름",
                        Set.of(),
                        false,
                        "1",
                        Map.of("when", "지난주", "special", "면접"),
                        false,
                        true)));

        assertThat(view(receipt.visit()).lines()).extracting(CaseLine::type).contains("PROTECTION");
        ReporterCase report = view(detailed.visit());
        assertThat(report.lines().get(0).details())
                .containsEntry("field.when", "지난주")
                .containsEntry("field.special", "면접");
        assertThat(report.consent()).isFalse();
        assertThat(SecretsDatabaseTest.number("SELECT COUNT(*) FROM integrity.report_case WHERE possible_spam"))
                .isOne();
    }

    @Test
    void withoutPepperOrTlsNothingIsTakenOrOpened() {
        assertThat(isOpen("http://portal.example.go.kr", true)).isFalse();
        assertThat(isOpen("https://portal.example.go.kr", false)).isFalse();
        assertThat(isOpen("https://portal.example.go.kr", true)).isTrue();
        assertThat(isOpen("http://localhost:8080", true)).isTrue();
        assertThat(isOpen("http://localhost.example.org", true)).isFalse();
    }

    private boolean isOpen(String address, boolean pepper) {
        Settings settings = new Settings(key -> switch (key) {
            case "portal.address" -> Optional.of(address);
            case "portal.integrity.pepper" -> pepper ? Optional.of("A".repeat(44)) : Optional.empty();
            default -> Optional.empty();
        });
        OpenVaults vaults = new OpenVaults(settings, cases.clock());
        return cases.call(em -> new Intake(em, vaults, cases.clock()).isOpen());
    }

    private ReporterCase view(String visit) {
        return cases.call(em -> cases.reporterDesk(em).view(visit));
    }
}
