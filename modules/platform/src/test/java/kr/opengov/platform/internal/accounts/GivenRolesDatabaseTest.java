package kr.opengov.platform.internal.accounts;

import static kr.opengov.platform.PlatformDatabase.CLOCK;
import static kr.opengov.platform.PlatformDatabase.DATABASE;
import static kr.opengov.platform.PlatformDatabase.doInTransaction;
import static kr.opengov.platform.PlatformDatabase.inTransaction;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import kr.opengov.db.TestCaller;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.accounts.Accounts;
import kr.opengov.platform.accounts.RoleChange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an administrator may give and decide: nothing that the portal would not hold to. */
class GivenRolesDatabaseTest {

    private long accountId;

    @BeforeEach
    void makeAnAccount() {
        DATABASE.empty("pf_role_policy", "pf_account_role", "pf_account");
        accountId = inTransaction(em -> {
            Account account = Account.registered("minji@example.kr", "박민지", "ko", "hash", CLOCK.instant());
            em.persist(account);
            em.flush();
            return account.id();
        });
    }

    @Test
    void narrowsARoleOnlyToWhatItsFacadesAskFor() {
        for (String role : Roles.ALL) {
            for (String kind : new String[] {"AGENCY", "DEPARTMENT", "ORGANISATION", "PERSON", "SUMMIT"}) {
                if (!kind.equals(Roles.SCOPES.get(role)) && !role.equals(Roles.CITIZEN)) {
                    assertThatThrownBy(() -> give(role, kind))
                            .as("%s for one %s", role, kind)
                            .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                                    .isEqualTo("SCOPE_NOT_OF_ROLE"));
                }
            }
        }
        give(Roles.LEAD_AGENCY, "AGENCY");
        assertThat(text("SELECT scope_kind FROM pf_account_role WHERE role = 'LEAD_AGENCY'"))
                .isEqualTo("AGENCY");
    }

    @Test
    void keepsTheSecondFactorOfRolesThatGuardReports() {
        for (String role : Roles.GUARDED) {
            assertThatThrownBy(() -> doInTransaction(em -> accounts(em).requireTotp(role, false, 0)))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("TOTP_STAYS"));
        }
        doInTransaction(em -> accounts(em).requireTotp(Roles.STAFF, true, 0));
        doInTransaction(em -> accounts(em).requireTotp(Roles.STAFF, false, 1));
        assertThat(text("SELECT totp_required + 0 FROM pf_role_policy WHERE role = 'STAFF'"))
                .isEqualTo("0");
    }

    private static String text(String sql) {
        return inTransaction(em -> String.valueOf(em.createNativeQuery(sql).getSingleResult()));
    }

    private void give(String role, String kind) {
        doInTransaction(em -> {
            long version = em.find(Account.class, accountId).version();
            accounts(em).give(new RoleChange(accountId, version, role, kind, "1741000"));
        });
    }

    private Accounts accounts(EntityManager em) {
        return new Accounts(em, TestCaller.of(accountId), null, null, CLOCK);
    }
}
