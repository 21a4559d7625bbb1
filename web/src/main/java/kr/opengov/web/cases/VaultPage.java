package kr.opengov.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import kr.opengov.integrity.NewVault;
import kr.opengov.integrity.OfficerVaults;
import kr.opengov.integrity.VaultState;
import kr.opengov.platform.Refusal;
import kr.opengov.web.frame.Messages;
import kr.opengov.web.frame.RequestPath;

/** The caller's vault: making, opening and closing it. The passphrase lives as long as the request. */
@Named
@RequestScoped
public class VaultPage {

    @Inject
    private OfficerVaults vaults;

    @Inject
    private HttpServletRequest request;

    private String dutyKo;
    private String dutyEn;
    private String passphrase;
    private String again;
    private VaultState state;
    private Instant openUntil;

    /** Makes the vault and opens it. */
    public String create() {
        char[] secret = secret();
        try {
            if (!passphrase.equals(again)) {
                throw Refusal.ofField("again", "PASSPHRASES_DIFFER");
            }
            vaults.create(new NewVault(dutyKo, dutyEn, secret));
            vaults.unlock(secret);
        } finally {
            Arrays.fill(secret, ' ');
        }
        return Messages.saved("cases.vault.made").redirectTo("/desk/vault");
    }

    /** Opens the vault and goes on where the lock stood; a step, not named by its address alone, is chosen anew. */
    public String unlock() {
        char[] secret = secret();
        try {
            vaults.unlock(secret);
        } finally {
            Arrays.fill(secret, ' ');
        }
        return Messages.saved("cases.vault.opened")
                .redirectTo(RequestPath.of(request).replaceFirst("/step$", ""));
    }

    /** Wipes the key. */
    public String lock() {
        vaults.lock();
        return Messages.saved("cases.vault.closed").redirectTo("/desk/vault");
    }

    /** The state of the vault at one moment of the request, so that no half of the page tells another story. */
    public VaultState getState() {
        if (state == null) {
            state = vaults.state();
        }
        return state;
    }

    public Instant getOpenUntil() {
        if (openUntil == null) {
            openUntil = vaults.openUntil();
        }
        return openUntil;
    }

    public int getShortest() {
        return OfficerVaults.SHORTEST_PASSPHRASE;
    }

    /** What was typed into a form that came after the vault had closed: it is shown, so that nothing is lost. */
    public List<String> getTyped() {
        return request.getParameterMap().entrySet().stream()
                .filter(field -> field.getKey().matches("[a-zA-Z]+:(text|reason)"))
                .flatMap(field -> Arrays.stream(field.getValue()))
                .filter(text -> !text.isBlank())
                .toList();
    }

    private char[] secret() {
        return passphrase == null ? new char[0] : passphrase.toCharArray();
    }

    public String getDutyKo() {
        return dutyKo;
    }

    public void setDutyKo(String dutyKo) {
        this.dutyKo = dutyKo;
    }

    public String getDutyEn() {
        return dutyEn;
    }

    public void setDutyEn(String dutyEn) {
        this.dutyEn = dutyEn;
    }

    public String getPassphrase() {
        return passphrase;
    }

    public void setPassphrase(String passphrase) {
        this.passphrase = passphrase;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
