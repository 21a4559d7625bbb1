package kr.opengov.web.desk.administration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kr.opengov.platform.settings.SettingView;
import kr.opengov.platform.settings.SettingsDesk;

/** The settings of the installation, by subject. */
@Named
@RequestScoped
public class SettingsPage {

    @Inject
    private SettingsDesk desk;

    private Map<String, List<SettingView>> bySubject;

    @PostConstruct
    void load() {
        bySubject = desk.all().stream()
                .collect(Collectors.groupingBy(row -> Subject.of(row).name(), LinkedHashMap::new, Collectors.toList()));
    }

    /** The settings by the name of their subject, in the order of the list in the documentation. */
    public Map<String, List<SettingView>> getBySubject() {
        return bySubject;
    }

    public List<String> getSubjects() {
        return List.copyOf(bySubject.keySet());
    }

    /** What a setting is about. */
    enum Subject {
        GENERAL,
        AGENCY,
        DATABASE,
        FILES,
        MAIL,
        OUTBOX,
        SECURITY;

        static Subject of(SettingView row) {
            return switch (row.setting()) {
                case AGENCY_KO, AGENCY_EN, CONTACT, LAST_UPDATE, OFFICIAL_BANNER -> AGENCY;
                case SECRET, SESSION_IDLE, STAMP_KEY, INTEGRITY_PEPPER, METRICS_TOKEN, PROXIES -> SECURITY;
                case DATABASE_URL,
                        DATABASE_VERSION,
                        DATABASE_USER,
                        DATABASE_PASSWORD,
                        INTEGRITY_DATABASE_URL,
                        INTEGRITY_DATABASE_USER,
                        INTEGRITY_DATABASE_PASSWORD -> DATABASE;
                case DATA, FILE_LARGEST, FILE_TYPES -> FILES;
                case MAIL_HOST, MAIL_PORT, MAIL_USER, MAIL_PASSWORD, MAIL_FROM, MAIL_TLS -> MAIL;
                case OUTBOX_INTERVAL,
                        OUTBOX_BATCH,
                        OUTBOX_LEASE,
                        OUTBOX_ATTEMPTS,
                        OUTBOX_FIRST_PAUSE,
                        OUTBOX_LONGEST_PAUSE,
                        OUTBOX_KEEP -> OUTBOX;
                default -> GENERAL;
            };
        }
    }
}
