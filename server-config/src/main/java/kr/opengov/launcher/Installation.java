package kr.opengov.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import kr.opengov.db.Database;
import kr.opengov.db.EmbeddedMariaDb;
import kr.opengov.db.Refused;
import kr.opengov.db.Secrets;

/**
 * The database of an installation for the length of one command: the server of {@code --db-config}, the embedded one as
 * it runs, or the embedded one started for the command and stopped after it.
 *
 * @param database where it is
 * @param started the embedded server this command started, or null
 */
record Installation(Database database, EmbeddedMariaDb started) implements AutoCloseable {

    /** @throws Refused when there is no database to be had */
    static Installation open(Path data, Optional<Path> databaseFile) throws IOException, InterruptedException {
        if (databaseFile.isPresent()) {
            Database own = DatabaseFile.read(databaseFile.get());
            DatabaseFile.check(own);
            return new Installation(own, null);
        }
        Path folder = data.resolve("mariadb");
        Secrets secrets = new Secrets(data.resolve("secrets"));
        Optional<Database> running = EmbeddedMariaDb.running(folder, secrets);
        if (running.isPresent()) {
            return new Installation(running.get(), null);
        }
        EmbeddedMariaDb server = EmbeddedMariaDb.start(
                Files.createDirectories(folder), data.resolve("programs"), secrets, EmbeddedMariaDb.Durability.KEPT);
        return new Installation(server.database(), server);
    }

    @Override
    public void close() {
        if (started != null) {
            started.close();
        }
    }
}
