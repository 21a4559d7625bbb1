package kr.opengov.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import kr.opengov.integrity.OfficerVaults;
import kr.opengov.integrity.VaultRecovery;
import kr.opengov.platform.Refusal;
import kr.opengov.web.frame.Messages;

/** The ceremony of recovery, whose shares are shown in one answer and never again, and the way back with them. */
@Named
@RequestScoped
public class RecoveryPage {

    @Inject
    private OfficerVaults vaults;

    @Inject
    private VaultRecovery recovery;

    private Integer shares = 5;
    private Integer threshold = 3;
    private String entered;
    private String passphrase;
    private String again;
    private Boolean held;
    private List<String> printed = List.of();

    /** Whether the ceremony was held before; asked for once. */
    public boolean isHeld() {
        if (held == null) {
            held = recovery.exists();
        }
        return held;
    }

    public void begin() {
        printed = vaults.beginRecovery(shares == null ? 0 : shares, threshold == null ? 0 : threshold);
    }

    public String restore() {
        char[] secret = passphrase == null ? new char[0] : passphrase.toCharArray();
        try {
            if (passphrase != null && !passphrase.equals(again)) {
                throw Refusal.ofField("again", "PASSPHRASES_DIFFER");
            }
            recovery.restore(lines(), secret);
        } finally {
            Arrays.fill(secret, ' ');
        }
        return Messages.saved("cases.recovery.restored").redirectTo("/desk/vault");
    }

    private List<String> lines() {
        return entered == null
                ? List.of()
                : entered.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    public List<String> getPrinted() {
        return printed;
    }

    public Integer getShares() {
        return shares;
    }

    public void setShares(Integer shares) {
        this.shares = shares;
    }

    public Integer getThreshold() {
        return threshold;
    }

    public void setThreshold(Integer threshold) {
        this.threshold = threshold;
    }

    public String getEntered() {
        return entered;
    }

    public void setEntered(String entered) {
        this.entered = entered;
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
