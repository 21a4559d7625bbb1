package kr.opengov.launcher;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.opengov.db.Database;
import kr.opengov.db.DemoData;
import kr.opengov.db.EmbeddedMariaDb;
import kr.opengov.db.Migrations;
import kr.opengov.db.Refused;
import kr.opengov.db.Secrets;

/** Starts the portal and stays until it is told to stop, or until a part of it dies. */
public final class Launcher {
    private static final int REFUSED = 2;
    private static final int BROKEN = 1;

    private final Options options;
    private final Progress progress = new Progress(System.out);
    private DataFolder data;
    private EmbeddedMariaDb embedded;
    private MicroServer server;
    private boolean stopped;

    private Launcher(Options options) {
        this.options = options;
    }

    /** The exit code is 0 after an ordered stop, 2 when something the user can mend was refused, 1 when a part broke. */
    public static void main(String[] arguments) {
        int code;
        try {
            Options options = Options.parse(List.of(arguments));
            if (options.help()) {
                System.out.print(Options.HELP);
                return;
            }
            code = new Launcher(options).run();
        } catch (Refused refused) {
            System.err.println(refused.getMessage());
            code = REFUSED;
        } catch (Exception e) {
            System.err.println("The portal could not start: " + e);
            code = BROKEN;
        }
        System.exit(code);
    }

    private int run() throws Exception {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        try {
            start();
            server.process().waitFor();
            if (isStopped()) {
                return 0;
            }
            System.err.println("The server ended by itself; " + options.data().resolve("logs") + " says why.");
            return BROKEN;
        } catch (Exception e) {
            if (isStopped()) {
                return 0; // stopped while starting: what broke off was told to
            }
            throw e;
        } finally {
            stop();
        }
    }

    private void start() throws Exception {
        progress.say("Open government portal");
        Optional<Database> own = options.databaseFile().map(DatabaseFile::read);
        data = DataFolder.open(options.data());
        MicroServer.stopOrphan(data);
        refuseTakenPort();
        Secrets secrets = new Secrets(data.path().resolve("secrets"));
        Database database = own.isPresent() ? checked(own.get()) : startEmbedded(secrets);
        progress.step("Bringing the tables up to date", () -> new Migrations(database).run());
        DemoAccounts accounts = new DemoAccounts(database, secrets, Clock.systemUTC());
        if (options.demo()) {
            progress.step("Loading the demonstration", () -> {
                accounts.load();
                return new DemoData(database, Clock.systemUTC()).load();
            });
        }
        progress.step("Starting the server", () -> {
            startServer(database, accounts);
            server.awaitReady();
            return null;
        });
        Files.writeString(data.path().resolve("address"), server.address(), StandardCharsets.UTF_8);
        progress.say("Ready after " + progress.total() + ": " + server.address() + "/  (Ctrl-C stops)");
        if (options.demo()) {
            progress.say("Accounts of the demonstration (their passwords exist on this machine only):");
            accounts.lines().forEach(progress::say);
            progress.say("  (officers, custodian, auditor and statistician need a second factor everywhere but here;"
                    + " /desk/roles switches it on)");
            progress.say("Passphrases of the vaults for reports, apart from the passwords:");
            accounts.vaultLines().forEach(progress::say);
            if (!accounts.shares().isEmpty()) {
                progress.say("Shares of the recovery key, both needed at /desk/recovery when a passphrase is lost:");
                accounts.shares().forEach(share -> progress.say("  " + share));
            }
        }
        FirstAdministrator.link(database, Clock.systemUTC())
                .ifPresent(link -> progress.say("The first administrator opens this link; it works once, for a day:\n  "
                        + server.address() + link));
    }

    private Database startEmbedded(Secrets secrets) throws Exception {
        boolean first = !Files.exists(data.path().resolve("mariadb"));
        return progress.step(first ? "Unpacking and starting the database" : "Starting the database", () -> {
            EmbeddedMariaDb started = EmbeddedMariaDb.start(
                    data.path().resolve("mariadb"),
                    data.path().resolve("programs"),
                    secrets,
                    EmbeddedMariaDb.Durability.KEPT);
            synchronized (this) {
                embedded = started;
            }
            return started.database();
        });
    }

    private static Database checked(Database database) {
        DatabaseFile.check(database);
        return database;
    }

    private void startServer(Database database, DemoAccounts accounts) throws IOException, InterruptedException {
        Path libraries = libraries();
        boolean exploded = System.getenv("PORTAL_EXPLODED") != null;
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("portal.data", data.path().toString());
        settings.put("portal.db.version", new Migrations(database).version());
        settings.put("portal.demo", Boolean.toString(options.demo()));
        settings.put("portal.address", "http://localhost:" + options.port());
        Secrets keys = new Secrets(data.path().resolve("secrets/application"));
        keys.get("portal.stamp.key");
        keys.get("portal.secret");
        keys.get("portal.integrity.pepper");
        if (options.demo()) {
            keys.put("portal.integrity.demo", accounts.vaults());
        }
        MicroServer.Setup setup = new MicroServer.Setup(
                libraries,
                exploded
                        ? LiveViews.of(libraries.resolve("../../../../web").normalize(), data.privateFolder("exploded"))
                        : libraries.resolve("web.war"),
                data,
                options.bind(),
                options.port(),
                ServerCommands.beforeBoot(options.bind()),
                ServerCommands.pools(database),
                settings,
                keys.folder());
        synchronized (this) {
            server = MicroServer.start(setup);
        }
    }

    /** Called by the signal and at the end: the server first, so that no request loses its database. */
    private synchronized void stop() {
        if (stopped) {
            return;
        }
        stopped = true;
        if (server != null || embedded != null) {
            progress.say("Stopping …");
        }
        if (server != null) {
            server.close();
        }
        if (embedded != null) {
            embedded.close();
        }
        if (data != null) {
            data.close();
        }
    }

    private synchronized boolean isStopped() {
        return stopped;
    }

    private void refuseTakenPort() throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(options.bind()), options.port()));
        } catch (BindException e) {
            throw new Refused(
                    "Port " + options.port() + " on " + options.bind()
                            + " is taken or not allowed; choose another with --port N.",
                    e);
        } catch (UnknownHostException e) {
            throw new Refused(
                    "There is no address " + options.bind() + " to listen on; --bind takes one of this"
                            + " machine's, such as 127.0.0.1.",
                    e);
        }
    }

    /** The folder this program lies in, beside the server and the application. */
    private static Path libraries() throws IOException {
        try {
            return Path.of(Launcher.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toAbsolutePath()
                    .getParent();
        } catch (java.net.URISyntaxException e) {
            throw new IOException("The place of this program has an unreadable name", e);
        }
    }
}
