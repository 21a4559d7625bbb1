package kr.opengov.platform.internal.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import org.junit.jupiter.api.Test;

class RoleConflictsTest {

    private static final Set<String> APART =
            Set.of(Roles.INTEGRITY_OFFICER, Roles.CUSTODIAN, Roles.AUDITOR, Roles.ADMINISTRATOR);

    @Test
    void everyPairOfRolesIsJudged() {
        for (String one : Roles.ALL) {
            for (String other : Roles.ALL) {
                boolean apart = !one.equals(other) && APART.contains(one) && APART.contains(other);
                if (apart) {
                    assertThatThrownBy(() -> RoleConflicts.check(List.of(one, other)))
                            .as(one + " " + other)
                            .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                                    .isEqualTo("ROLES_APART"));
                } else {
                    assertThatCode(() -> RoleConflicts.check(List.of(one, other)))
                            .as(one + " " + other)
                            .doesNotThrowAnyException();
                }
            }
        }
    }

    @Test
    void theSameRoleForTwoThingsIsNoConflict() {
        Account account = Account.invited("a@example.kr", "가", "ko", Instant.EPOCH, null);
        account.give(new RoleKey(Roles.LEAD_AGENCY, "AGENCY", "1741000"), Instant.EPOCH, null);
        account.give(new RoleKey(Roles.LEAD_AGENCY, "AGENCY", "1140100"), Instant.EPOCH, null);

        assertThat(account.roleNames()).containsExactlyInAnyOrder(Roles.CITIZEN, Roles.LEAD_AGENCY);
        assertThatThrownBy(() -> account.give(new RoleKey(Roles.LEAD_AGENCY, "AGENCY", "1741000"), Instant.EPOCH, null))
                .hasMessage("ROLE_HELD");
        account.take(new RoleKey(Roles.LEAD_AGENCY, "AGENCY", "1741000"));
        assertThat(account.roles()).hasSize(2);
        assertThatThrownBy(() -> account.take(new RoleKey(Roles.CITIZEN))).hasMessage("CITIZEN_STAYS");
    }
}
