package kr.opengov.web.summit;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import kr.opengov.platform.Bilingual;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Refusal;
import kr.opengov.summit.BringBackRelease;
import kr.opengov.summit.MakeRelease;
import kr.opengov.summit.NoticeDigest;
import kr.opengov.summit.ReleaseDifference;
import kr.opengov.summit.ReleasePreview;
import kr.opengov.summit.ReleaseRow;
import kr.opengov.summit.Releases;
import kr.opengov.web.frame.Messages;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/**
 * Releases of a summit: what the next one would bring, when it is made, the earlier ones and what is different between any
 * two ({@code ?from=…&to=…}). Without an acronym, the summits.
 */
@Named
@ViewScoped
public class DeskReleasesPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String ADDRESS = "/desk/summit-releases/";

    @Inject
    private Releases releases;

    @Inject
    @Param(pathIndex = 0)
    private String acronym;

    private transient Map<String, Bilingual> summits;
    private transient ReleasePreview preview;
    private transient List<ReleaseRow> rows;
    private transient ReleaseDifference difference;
    private int last;
    private String noteKo;
    private String noteEn;
    private String at;

    @PostConstruct
    void open() {
        if (acronym == null) {
            summits = releases.summits();
            return;
        }
        preview = releases.preview(acronym);
        last = preview.last();
        rows = releases.releases(acronym);
        int to = number("to", 0);
        difference = to == 0
                ? null
                : releases.difference(acronym, number("from", to - 1), to).orElse(null);
    }

    private static int number(String name, int otherwise) {
        String number = Faces.getRequestParameter(name);
        return number != null && number.matches("[0-9]{1,6}") ? Integer.parseInt(number) : otherwise;
    }

    /** Releases the work in progress, or plans to. */
    public String release() {
        int made = releases.release(new MakeRelease(acronym, last, noteKo, noteEn, moment()));
        return done(made == 0 ? "summit.desk.planned" : "summit.desk.released", made);
    }

    private Instant moment() {
        if (Blank.is(at)) {
            return null;
        }
        try {
            return LocalDateTime.parse(at.strip().replace(' ', 'T'))
                    .atZone(getPreview().summit().zone())
                    .toInstant();
        } catch (DateTimeException e) {
            throw Refusal.ofField("at", "RELEASE_TIME_UNREADABLE", at);
        }
    }

    public String unplan() {
        releases.unplan(acronym);
        return done("summit.desk.unplanned");
    }

    /** Makes an earlier release the public one again. */
    public String bringBack(int sequence) {
        int made = releases.bringBack(new BringBackRelease(acronym, last, sequence, noteKo, noteEn));
        return done("summit.desk.released", made);
    }

    /** Hands a release to approval. */
    public String handIn(int sequence) {
        return Messages.saved("summit.desk.handedIn")
                .redirectTo("/desk/documents/" + releases.handIn(acronym, sequence));
    }

    /** Sends the digests of the last release. */
    public String send() {
        return done("summit.desk.sent", releases.sendDigests(acronym, last));
    }

    private String done(String message, Object... arguments) {
        return Messages.saved(message, arguments).redirectTo(ADDRESS + acronym);
    }

    /** The digests of the last release. */
    public List<NoticeDigest> getDigests() {
        return last == 0 ? List.of() : releases.digests(acronym, last);
    }

    public Map<String, Bilingual> getSummits() {
        return summits;
    }

    /** What a release would bring; read anew after a refusal. */
    public ReleasePreview getPreview() {
        if (preview == null && acronym != null) {
            preview = releases.preview(acronym);
        }
        return preview;
    }

    public List<ReleaseRow> getRows() {
        if (rows == null && acronym != null) {
            rows = releases.releases(acronym);
        }
        return rows;
    }

    public ReleaseDifference getDifference() {
        return difference;
    }

    public String getAcronym() {
        return acronym;
    }

    public String getNoteKo() {
        return noteKo;
    }

    public void setNoteKo(String noteKo) {
        this.noteKo = noteKo;
    }

    public String getNoteEn() {
        return noteEn;
    }

    public void setNoteEn(String noteEn) {
        this.noteEn = noteEn;
    }

    public String getAt() {
        return at;
    }

    public void setAt(String at) {
        this.at = at;
    }
}
