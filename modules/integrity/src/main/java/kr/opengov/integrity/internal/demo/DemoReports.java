package kr.opengov.integrity.internal.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.opengov.integrity.internal.cases.KeyHolder;
import kr.opengov.integrity.internal.cases.OpenVaults;
import kr.opengov.integrity.internal.keys.HolderRole;
import kr.opengov.integrity.internal.keys.KeyPair;
import kr.opengov.integrity.internal.keys.Share;
import kr.opengov.integrity.internal.keys.SharedSecret;
import kr.opengov.platform.JsonSource;
import kr.opengov.platform.settings.Setting;
import kr.opengov.platform.settings.Settings;

/**
 * Fills an empty installation with people and invented reports when the launcher asks for a demonstration. It cannot be done
 * by SQL as for the other modules: what lies in these tables is sealed, and only the module seals.
 */
@Singleton
@Startup
public class DemoReports {

    /** After the start, which should not wait for a dozen slow derivations. */
    private static final long DELAY_MILLISECONDS = 200;

    @PersistenceContext(unitName = "integrity")
    private EntityManager em;

    @Resource
    private TimerService timers;

    @Inject
    private OpenVaults vaults;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    public DemoReports() {}

    /** Outside a container. */
    public DemoReports(EntityManager em, OpenVaults vaults, Settings settings, Clock clock) {
        this.em = em;
        this.vaults = vaults;
        this.settings = settings;
        this.clock = clock;
    }

    @PostConstruct
    void begin() {
        if (settings.isSet(Setting.INTEGRITY_DEMO)) {
            timers.createSingleActionTimer(DELAY_MILLISECONDS, new TimerConfig(null, false));
        }
    }

    /** Does nothing where somebody has a vault already. */
    @Timeout
    public void load() {
        long holders =
                em.createQuery("select count(h) from KeyHolder h", Long.class).getSingleResult();
        if (holders > 0) {
            return;
        }
        Map<UUID, KeyPair> officers = new LinkedHashMap<>();
        try {
            people(officers);
            em.flush();
            try (InputStream script = DemoReports.class.getResourceAsStream("reports.json");
                    JsonReader reader = JsonSource.JSON.createReader(script)) {
                DemoScript play = new DemoScript(em, vaults, clock, officers);
                reader.readArray().getValuesAs(JsonObject.class).forEach(play::play);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        } finally {
            officers.values().forEach(KeyPair::close);
        }
    }

    private void people(Map<UUID, KeyPair> officers) {
        for (DemoPerson person : DemoPerson.of(settings.text(Setting.INTEGRITY_DEMO))) {
            KeyPair pair = KeyPair.random();
            KeyHolder holder = person.holder(vaults.hash(), pair, officers.size());
            em.persist(holder);
            if (person.role() == HolderRole.OFFICER) {
                officers.put(holder.id(), pair);
            } else {
                pair.close();
            }
        }
        List<Share> shares = DemoPerson.shares(settings.text(Setting.INTEGRITY_DEMO));
        try (KeyPair recovery = shares.isEmpty() ? KeyPair.random() : KeyPair.of(SharedSecret.join(shares))) {
            em.persist(new KeyHolder(UUID.randomUUID(), recovery.publicKey()));
        }
    }
}
