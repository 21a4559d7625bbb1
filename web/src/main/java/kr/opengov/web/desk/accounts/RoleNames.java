package kr.opengov.web.desk.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import kr.opengov.platform.Roles;
import kr.opengov.platform.accounts.AccountState;
import kr.opengov.platform.accounts.GivenRole;
import kr.opengov.web.frame.Format;

/** Roles by their names in the language of the page. */
@Named
@ApplicationScoped
public class RoleNames {

    @Inject
    private Format format;

    /** The name of a role. */
    public String name(String role) {
        return format.sentence("role." + role);
    }

    /** The name of a state of an account; empty for none. */
    public String state(AccountState state) {
        return state == null ? "" : format.sentence("account.state." + state);
    }

    /** A role with what it is held for. */
    public String nameWithScope(GivenRole role) {
        return role.scopeKind().isEmpty()
                ? name(role.role())
                : name(role.role()) + " (" + format.sentence("scope." + role.scopeKind()) + " " + role.scopeId() + ")";
    }

    /** The names of several roles, separated by commas, in the order of the portal. */
    public String of(Collection<String> roles) {
        return roles.stream()
                .sorted(Comparator.comparingInt(Roles.ALL::indexOf))
                .map(this::name)
                .collect(Collectors.joining(", "));
    }

    /** Every role that can be given, for a list to choose from. */
    public List<SelectItem> getChoices() {
        return Roles.ALL.stream()
                .filter(role -> !role.equals(Roles.CITIZEN))
                .map(role -> new SelectItem(role, name(role)))
                .toList();
    }
}
