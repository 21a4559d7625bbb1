package kr.opengov.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kr.opengov.platform.Sha256;

/**
 * The theme's files under addresses that change with their bytes, so that browsers may keep them for a year and never
 * show an old one. The addresses carry no language: both languages share them in the browser's cache.
 */
@Named("assets")
@ApplicationScoped
public class Assets {
    static final String FOLDER = "/resources/portal/";

    @Inject
    private ServletContext application;

    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    /**
     * The address of a file of {@code resources/portal}.
     *
     * @throws IllegalArgumentException when there is no such file: the view names one that does not exist
     */
    public String url(String name) {
        return addresses.computeIfAbsent(name, this::address);
    }

    private String address(String name) {
        try (InputStream file = application.getResourceAsStream(FOLDER + name)) {
            if (file == null) {
                throw new IllegalArgumentException("no file " + FOLDER + name + " in the application");
            }
            MessageDigest digest = Sha256.digest();
            try (DigestInputStream reading = new DigestInputStream(file, digest)) {
                reading.transferTo(OutputStream.nullOutputStream());
            }
            String version = HexFormat.of().formatHex(digest.digest(), 0, 6);
            return application.getContextPath() + FOLDER + name + "?v=" + version;
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
