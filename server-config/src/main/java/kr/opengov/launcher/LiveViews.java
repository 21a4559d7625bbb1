package kr.opengov.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * For those who write pages ({@code PORTAL_EXPLODED=1 ./run}): the application is deployed as a folder, and views,
 * styles and scripts are copied into it from the sources whenever they change, so that a reload of the page shows them.
 */
final class LiveViews {
    private final Path sources;
    private final Path deployed;
    private FileTime last = FileTime.fromMillis(0);

    private LiveViews(Path sources, Path deployed) {
        this.sources = sources;
        this.deployed = deployed;
    }

    /**
     * Copies the built application and keeps its pages fresh as long as this JVM lives.
     *
     * @param web the folder of the module {@code web}
     * @return the folder to deploy
     */
    static Path of(Path web, Path deployed) throws IOException {
        copy(web.resolve("target/web"), deployed);
        LiveViews views = new LiveViews(web.resolve("src/main/webapp"), deployed);
        views.refresh();
        Path descriptor = deployed.resolve("WEB-INF/web.xml");
        Files.writeString(
                descriptor,
                Files.readString(descriptor)
                        .replace("<param-value>Production</param-value>", "<param-value>Development</param-value>"));
        Thread thread = new Thread(views::watch, "live views");
        thread.setDaemon(true);
        thread.start();
        return deployed;
    }

    private void watch() {
        while (true) {
            try {
                Thread.sleep(500);
                refresh();
            } catch (IOException vanished) {
                // An editor replaces a file by deleting it first; the next round sees the new one.
                continue;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void refresh() throws IOException {
        FileTime newest = last;
        for (Path file : files(sources)) {
            FileTime time = Files.getLastModifiedTime(file);
            if (time.compareTo(last) <= 0 || file.endsWith("WEB-INF/web.xml")) {
                continue;
            }
            Path target = deployed.resolve(sources.relativize(file));
            Files.createDirectories(target.getParent());
            Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            newest = time.compareTo(newest) > 0 ? time : newest;
        }
        last = newest;
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path file : files(from)) {
            Path target = to.resolve(from.relativize(file));
            Files.createDirectories(target.getParent());
            Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
