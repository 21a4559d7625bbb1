package kr.opengov.platform.internal.accounts;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;

/**
 * Who runs the portal, who handles reports, who keeps reporters' identities and who checks them all are different
 * persons: a reporter's identity stays secret only while no one person holds both halves (부패방지권익위법 제64조,
 * 공익신고자 보호법 제12조).
 */
public final class RoleConflicts {

    private static final Set<String> APART =
            Set.of(Roles.INTEGRITY_OFFICER, Roles.CUSTODIAN, Roles.AUDITOR, Roles.ADMINISTRATOR);

    private RoleConflicts() {}

    /**
     * @param roles all roles an account would hold
     * @throws Refusal {@code ROLES_APART} when two of them exclude each other; it names both
     */
    public static void check(Collection<String> roles) {
        List<String> apart =
                List.copyOf(new TreeSet<>(roles.stream().filter(APART::contains).toList()));
        if (apart.size() > 1) {
            throw Refusal.ofField("role", "ROLES_APART", apart.get(0), apart.get(1));
        }
    }
}
