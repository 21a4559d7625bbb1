package kr.opengov.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import kr.opengov.platform.settings.Setting;
import kr.opengov.platform.settings.Settings;
import org.eclipse.microprofile.config.Config;

/** What an installation says about itself on every page. */
@Named("frame")
@ApplicationScoped
public class FrameSettings {

    @Inject
    private Config config;

    @Inject
    private Settings settings;

    @Inject
    private CurrentPage current;

    @Inject
    private Format format;

    /** Whether the banner of an official site of the government is shown; only a government may switch it on. */
    public boolean isOfficial() {
        return config.getOptionalValue("portal.official-banner", Boolean.class).orElse(false);
    }

    /** The agency that runs this portal, in the language of the page. */
    public String getAgency() {
        return config.getOptionalValue("portal.agency." + current.getLang(), String.class)
                .orElseGet(() -> format.sentence("frame.agency"));
    }

    /** How to reach the agency, or an empty text. */
    public String getContact() {
        return config.getOptionalValue("portal.contact", String.class).orElse("");
    }

    /** The largest file that is accepted, in bytes: known to the browser, so that it need not send what will be refused. */
    public long getLargestFile() {
        return settings.number(Setting.FILE_LARGEST);
    }

    public long getLargestFileInMegabytes() {
        return getLargestFile() >> 20;
    }

    /** The day the content was last changed, when the installation says so. */
    public LocalDate getLastUpdate() {
        return config.getOptionalValue("portal.last-update", LocalDate.class).orElse(null);
    }
}
