package kr.opengov.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kr.opengov.platform.accounts.SignedInAccount;
import kr.opengov.web.frame.Language;

/** Who is signed in, for templates and page beans. Reads the session if there is one, and never makes one. */
@Named("account")
@RequestScoped
public class CurrentAccount {

    @Inject
    private HttpServletRequest request;

    /** On the page of an error the container has forgotten who asks; the session has not. */
    private Optional<SignedInAccount> account() {
        boolean known =
                request.getUserPrincipal() != null || request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null;
        return known ? PortalSession.of(request).map(PortalSession::account) : Optional.empty();
    }

    public boolean isSignedIn() {
        return account().isPresent();
    }

    /** The id of the account, or null for a visitor. */
    public Long getId() {
        return account().map(SignedInAccount::id).orElse(null);
    }

    /** The name in the language of the page, or an empty text for a visitor. */
    public String getName() {
        return account().map(this::name).orElse("");
    }

    private String name(SignedInAccount account) {
        boolean english = Language.of(request) == Language.EN && account.nameEn() != null;
        return english ? account.nameEn() : account.nameKo();
    }

    /** The roles in force; empty for a visitor. */
    public Set<String> getRoles() {
        return account().map(SignedInAccount::roles).orElse(Set.of());
    }

    /** Roles that wait for a second factor to be set up. */
    public Set<String> getWaitingRoles() {
        return account().map(SignedInAccount::waiting).orElse(Set.of());
    }

    public boolean has(String role) {
        return getRoles().contains(role);
    }

    /** Whether one of the desks is open to the account. */
    public boolean isStaff() {
        return Area.opensDesks(getRoles());
    }

    /** The device of this session, or null for a visitor. */
    public UUID getDevice() {
        return account().map(SignedInAccount::series).orElse(null);
    }
}
