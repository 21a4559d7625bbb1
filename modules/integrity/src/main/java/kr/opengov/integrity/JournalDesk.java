package kr.opengov.integrity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.KeyPair;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.opengov.integrity.internal.cases.OpenVaults;
import kr.opengov.integrity.internal.code.JournalKey;
import kr.opengov.integrity.internal.journal.ChainVerifier.Finding;
import kr.opengov.integrity.internal.journal.Checkpoint;
import kr.opengov.integrity.internal.journal.Journal;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;

/**
 * The auditor's desk: reads the journal, walks the whole chain, exports signed checkpoints. A checkpoint kept elsewhere
 * also shows that the end of the journal was cut off.
 */
@Stateless
public class JournalDesk {

    private static final String FORM = "J1";
    private static final Pattern SHAPE =
            Pattern.compile("J1\\.(\\d{1,18})\\.([0-9A-Za-z_-]{43})\\.([0-9A-Za-z_-]{86})");
    private static final int MOST_CHECKPOINTS = 1000;

    @PersistenceContext(unitName = "integrity")
    private EntityManager em;

    @Inject
    private OpenVaults vaults;

    @Inject
    private Clock clock;

    public JournalDesk() {}

    JournalDesk(EntityManager em, OpenVaults vaults, Clock clock) {
        this.em = em;
        this.vaults = vaults;
        this.clock = clock;
    }

    /** The newest entries first; two SQL statements whatever the page. */
    @RolesAllowed(Roles.AUDITOR)
    public Page<JournalRow> entries(PageRequest page) {
        return new Journal(em, clock).page(page);
    }

    /**
     * Walks the whole journal.
     *
     * @param checkpoints what {@link #checkpoint} gave before, one a line; may be empty
     * @throws Refusal {@code CHECKPOINT_UNREADABLE} on {@code checkpoints}
     */
    @RolesAllowed(Roles.AUDITOR)
    public JournalFinding verify(String checkpoints) {
        KeyPair key = JournalKey.of(vaults.pepper());
        Journal journal = new Journal(em, clock);
        Optional<Finding> found = journal.firstBad(parsed(checkpoints), key.getPublic());
        return new JournalFinding(
                journal.length(),
                found.map(Finding::number).orElse(null),
                found.map(bad -> bad.fault().name()).orElse(null));
    }

    /**
     * The state of the journal now, signed.
     *
     * @return one line of text, to be kept outside this installation; empty while the journal is
     */
    @RolesAllowed(Roles.AUDITOR)
    public Optional<String> checkpoint() {
        KeyPair key = JournalKey.of(vaults.pepper());
        return new Journal(em, clock)
                .checkpoint(key.getPrivate())
                .map(made -> FORM + "." + made.number() + "." + base64(made.hash()) + "." + base64(made.signature()));
    }

    /** The public key of the checkpoints, in X.509 as base64: with it they are verified elsewhere. */
    @RolesAllowed(Roles.AUDITOR)
    public String publicKey() {
        return Base64.getEncoder()
                .encodeToString(JournalKey.of(vaults.pepper()).getPublic().getEncoded());
    }

    private static List<Checkpoint> parsed(String checkpoints) {
        List<Checkpoint> parsed = new ArrayList<>();
        String text = checkpoints == null ? "" : checkpoints;
        for (String line :
                text.lines().map(String::strip).filter(one -> !one.isEmpty()).toList()) {
            Matcher parts = SHAPE.matcher(line);
            if (!parts.matches() || parsed.size() >= MOST_CHECKPOINTS) {
                throw Refusal.ofField("checkpoints", "CHECKPOINT_UNREADABLE");
            }
            Base64.Decoder decoder = Base64.getUrlDecoder();
            parsed.add(new Checkpoint(
                    Long.parseLong(parts.group(1)), decoder.decode(parts.group(2)), decoder.decode(parts.group(3))));
        }
        return parsed;
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
