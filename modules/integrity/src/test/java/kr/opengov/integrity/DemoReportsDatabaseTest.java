package kr.opengov.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kr.opengov.integrity.internal.demo.DemoReports;
import kr.opengov.platform.paging.PageRequest;
import kr.opengov.platform.settings.Settings;
import org.junit.jupiter.api.Test;

class DemoReportsDatabaseTest {

    private static final String PEOPLE = "OFFICER:%d:%s,OFFICER:%d:%s,OFFICER:%d:%s,CUSTODIAN:%d:%s"
            .formatted(
                    CasesFixture.FIRST,
                    CasesFixture.PASSPHRASE,
                    CasesFixture.SECOND,
                    CasesFixture.PASSPHRASE,
                    CasesFixture.THIRD,
                    CasesFixture.PASSPHRASE,
                    CasesFixture.CUSTODIAN,
                    CasesFixture.PASSPHRASE);

    @Test
    void theDemonstrationPlaysEveryCaseByTheRulesAndOnlyOnce() {
        CasesFixture fixture = CasesFixture.empty();
        load(fixture);
        load(fixture);

        Set<String> states = fixture.call(em -> em.createQuery("select c.state from ReportCase c", CaseState.class)
                .getResultStream()
                .map(CaseState::name)
                .collect(Collectors.toSet()));
        long cases = fixture.call(em ->
                em.createQuery("select count(c) from ReportCase c", Long.class).getSingleResult());
        assertThat(cases).isEqualTo(14);
        assertThat(states)
                .contains(
                        "RECEIVED",
                        "ACKNOWLEDGED",
                        "TRIAGE",
                        "SUPPLEMENT",
                        "UNDER_INVESTIGATION",
                        "TRANSFERRED",
                        "INVESTIGATION_ENDED",
                        "RESULT_NOTIFIED",
                        "OBJECTION",
                        "REINVESTIGATION",
                        "CLOSED");
    }

    @Test
    void thePrintedPassphraseOpensTheVaultAndItsCases() {
        CasesFixture fixture = CasesFixture.empty();
        load(fixture);

        fixture.unlock(CasesFixture.SECOND);

        assertThat(fixture.call(em -> fixture.desk(em, CasesFixture.SECOND).list(PageRequest.first(50)))
                        .rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.subject()).isNotBlank());
        boolean open = fixture.call(em -> fixture.intake(em).isOpen());
        assertThat(open).isTrue();
    }

    private static void load(CasesFixture fixture) {
        Settings settings = new Settings(
                key -> "portal.integrity.demo".equals(key) ? Optional.of(PEOPLE) : Optional.<String>empty());
        fixture.run(em -> new DemoReports(em, fixture.vaults, settings, fixture.clock()).load());
    }
}
