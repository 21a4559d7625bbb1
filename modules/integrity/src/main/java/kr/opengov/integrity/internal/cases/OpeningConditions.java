package kr.opengov.integrity.internal.cases;

import jakarta.persistence.EntityManager;
import java.util.Map;
import kr.opengov.integrity.internal.keys.HolderRole;
import kr.opengov.platform.Refusal;

/**
 * Whether the module may take and open reports. It, and not the portal, stays closed when something is missing that keeps
 * reports secret.
 */
public final class OpeningConditions {

    private static final String PARAMETERS = "eclipselink.logging.parameters";
    private static final String CACHE = "jakarta.persistence.sharedCache.mode";

    private OpeningConditions() {}

    /**
     * @throws Refusal {@code INTEGRITY_CLOSED} when the pepper is missing, the portal is reached without TLS
     *     or parameters of statements could reach a log
     */
    public static void secretsStaySecret(EntityManager em, OpenVaults vaults) {
        vaults.pepper();
        Map<String, Object> properties = em.getEntityManagerFactory().getProperties();
        boolean parametersHidden = "false".equals(String.valueOf(properties.get(PARAMETERS)));
        Object cache = properties.get(CACHE);
        boolean cached = cache != null && !"NONE".equals(String.valueOf(cache));
        if (!vaults.isEncrypted() || !parametersHidden || cached) {
            throw new Refusal("INTEGRITY_CLOSED");
        }
    }

    /**
     * @throws Refusal {@code INTEGRITY_NOT_READY} while two officers, a custodian or the recovery is missing: whatever was
     *     taken then, nobody could work or restore
     */
    public static void somebodyCanWork(CaseStore store) {
        if (store.active(HolderRole.OFFICER).size() < 2
                || store.active(HolderRole.CUSTODIAN).isEmpty()
                || store.active(HolderRole.RECOVERY).isEmpty()) {
            throw new Refusal("INTEGRITY_NOT_READY");
        }
    }
}
