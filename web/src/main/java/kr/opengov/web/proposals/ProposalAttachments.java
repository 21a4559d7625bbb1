package kr.opengov.web.proposals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.opengov.actionplans.AttachFile;
import kr.opengov.actionplans.ProposalFiles;
import kr.opengov.platform.files.FileView;
import kr.opengov.web.frame.Messages;

/** The files of a proposal, and adding and removing them where the caller may. */
@Named("proposalAttachments")
@RequestScoped
public class ProposalAttachments {

    @Inject
    private ProposalFiles files;

    private final Map<String, List<FileView>> known = new HashMap<>();
    private Part part;

    /**
     * The files of a proposal, asked for once for a page.
     *
     * @param area empty on public pages, {@code /desk} on desks, where a hidden one is seen too
     */
    public List<FileView> of(String code, String area) {
        return known.computeIfAbsent(code, key -> area.isEmpty() ? files.of(key) : files.ofAny(key));
    }

    /** @param back where the page is, without the code */
    public String attach(String code, long version, String back) {
        if (part == null || part.getSize() == 0) {
            return null;
        }
        try (InputStream content = part.getInputStream()) {
            files.attach(new AttachFile(code, version, part.getSubmittedFileName()), content);
        } catch (IOException e) {
            throw new UncheckedIOException(part.getSubmittedFileName(), e);
        }
        return Messages.saved("proposals.files.added").redirectTo(back + code);
    }

    public String detach(String code, long version, long file, String back) {
        files.detach(code, version, file);
        return Messages.saved("proposals.files.removed").redirectTo(back + code);
    }

    public Part getPart() {
        return part;
    }

    public void setPart(Part part) {
        this.part = part;
    }
}
