package kr.opengov.platform.settings;

import java.util.Locale;

/**
 * Every setting of the portal, in one place. Values come from MicroProfile Config: a system property of the same name,
 * an environment variable ({@code PORTAL_MAIL_HOST}) or the configuration file of the installation, in this order.
 * {@code docs/settings.md} shows this list; a test compares the two.
 */
public enum Setting {
    ZONE("portal.zone", Kind.TEXT, "Asia/Seoul", "The time zone of the users; days begin and end in it."),
    CLOCK_START(
            "portal.clock.start",
            Kind.TEXT,
            "",
            "An ISO instant at which the clock starts, for demonstrations; empty for the real time."),
    ADDRESS(
            "portal.address",
            Kind.TEXT,
            "http://localhost:8080",
            "The address under which users reach the portal, without a slash at the end; links in mails begin with it."),
    PROXIES(
            "portal.proxies",
            Kind.TEXT,
            "127.0.0.1,::1",
            "Addresses of the reverse proxies whose X-Forwarded-For is believed, separated by commas."),

    SECRET(
            "portal.secret",
            Kind.SECRET,
            "",
            "The secret of the installation, at least 32 characters, from which keys are derived; the same on every node."),
    SESSION_IDLE("portal.session.idle", Kind.NUMBER, "1800", "Seconds without a request after which a session ends."),

    INTEGRITY_PEPPER(
            "portal.integrity.pepper",
            Kind.SECRET,
            "",
            "The pepper of reports, base64 of at least 32 bytes, the same on every node; kept apart from every copy of the database. Without it no report is taken or opened."),

    INTEGRITY_DEMO(
            "portal.integrity.demo",
            Kind.SECRET,
            "",
            "Set by the launcher for demonstrations: who gets a vault with which passphrase; invented reports are made where nobody has one yet."),

    STAMP_KEY(
            "portal.stamp.key",
            Kind.SECRET,
            "",
            "The key, at least 32 characters, that proves that a form came from this portal; the same on every node."),
    METRICS_TOKEN(
            "portal.metrics.token",
            Kind.SECRET,
            "",
            "The token, at least 32 characters, that opens /metrics to a monitoring system; without one the page does not exist."),

    AGENCY_KO(
            "portal.agency.ko",
            Kind.TEXT,
            "",
            "The agency that runs the portal, in Korean; the foot of every page shows it."),
    AGENCY_EN("portal.agency.en", Kind.TEXT, "", "The same in English."),
    CONTACT("portal.contact", Kind.TEXT, "", "How to reach the agency; the foot of every page shows it."),
    LAST_UPDATE("portal.last-update", Kind.TEXT, "", "The day the content was last changed, as 2026-03-02."),
    OFFICIAL_BANNER(
            "portal.official-banner",
            Kind.FLAG,
            "false",
            "Whether pages carry the banner of an official site; only a government may switch it on."),

    DATABASE_URL("portal.db.url", Kind.TEXT, "", "The JDBC address of the schema of the portal."),
    DATABASE_VERSION(
            "portal.db.version",
            Kind.TEXT,
            "",
            "The version of the tables the launcher found or made; the probe for readiness compares it with the database."),
    DATABASE_USER("portal.db.user", Kind.TEXT, "", "The account of the portal's pool."),
    DATABASE_PASSWORD("portal.db.password", Kind.SECRET, "", "Its password."),
    INTEGRITY_DATABASE_URL(
            "portal.integrity.db.url", Kind.TEXT, "", "The JDBC address of the schema of the reports (integrity)."),
    INTEGRITY_DATABASE_USER("portal.integrity.db.user", Kind.TEXT, "", "The account of that pool."),
    INTEGRITY_DATABASE_PASSWORD("portal.integrity.db.password", Kind.SECRET, "", "Its password."),

    DATA(
            "portal.data",
            Kind.TEXT,
            "data",
            "The folder of what the portal keeps outside the database; files lie in files/."),
    FILE_LARGEST("portal.files.largest", Kind.NUMBER, "52428800", "The largest file that is accepted, in bytes."),
    FILE_TYPES(
            "portal.files.types",
            Kind.TEXT,
            "pdf,hwp,hwpx,docx,xlsx,pptx,odt,ods,odp,csv,txt,png,jpg,jpeg",
            "The file name extensions that are accepted, separated by commas; the content must fit the extension."),

    MAIL_HOST("portal.mail.host", Kind.TEXT, "", "The SMTP server; without one mail waits in the outbox."),
    MAIL_PORT("portal.mail.port", Kind.NUMBER, "587", "Its port."),
    MAIL_USER("portal.mail.user", Kind.TEXT, "", "The account at the SMTP server, empty when it asks for none."),
    MAIL_PASSWORD("portal.mail.password", Kind.SECRET, "", "Its password."),
    MAIL_FROM("portal.mail.from", Kind.TEXT, "no-reply@localhost", "The sender of every mail."),
    MAIL_TLS(
            "portal.mail.tls",
            Kind.TEXT,
            "starttls",
            "starttls (required), tls (from the first byte) or none (only towards a server on the same machine)."),

    OUTBOX_INTERVAL("portal.outbox.interval", Kind.NUMBER, "2", "Seconds between two looks into the outbox."),
    OUTBOX_BATCH("portal.outbox.batch", Kind.NUMBER, "50", "Messages a node takes at once."),
    OUTBOX_LEASE(
            "portal.outbox.lease",
            Kind.NUMBER,
            "300",
            "Seconds after which a message whose node fell silent is taken by another."),
    OUTBOX_ATTEMPTS("portal.outbox.attempts", Kind.NUMBER, "12", "Attempts before a message becomes a dead letter."),
    OUTBOX_FIRST_PAUSE(
            "portal.outbox.first-pause", Kind.NUMBER, "10", "Seconds before the second attempt; each pause doubles."),
    OUTBOX_LONGEST_PAUSE(
            "portal.outbox.longest-pause", Kind.NUMBER, "21600", "The longest pause between attempts, in seconds."),
    OUTBOX_KEEP("portal.outbox.keep", Kind.NUMBER, "30", "Days for which delivered messages stay in the list.");

    /** What a value is. */
    public enum Kind {
        TEXT,
        NUMBER,
        FLAG,
        /** A text that no page, log or list may show. */
        SECRET
    }

    private final String key;
    private final Kind kind;
    private final String standard;
    private final String description;

    Setting(String key, Kind kind, String standard, String description) {
        this.key = key;
        this.kind = kind;
        this.standard = standard;
        this.description = description;
    }

    /** The name in the configuration, such as {@code portal.mail.host}. */
    public String key() {
        return key;
    }

    public Kind kind() {
        return kind;
    }

    /** The value that holds when none is configured; empty for none. */
    public String standard() {
        return standard;
    }

    /** One English sentence for those who install the portal. */
    public String description() {
        return description;
    }

    public boolean secret() {
        return kind == Kind.SECRET;
    }

    /** The environment variable of the same setting. */
    public String variable() {
        return key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }
}
