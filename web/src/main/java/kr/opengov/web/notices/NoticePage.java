package kr.opengov.web.notices;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.files.Disclosure;
import kr.opengov.platform.files.FileStore;
import kr.opengov.platform.files.FileView;
import kr.opengov.platform.files.NewFile;
import kr.opengov.platform.files.NumberSearch;
import kr.opengov.platform.notices.NoticeKind;
import kr.opengov.platform.notices.NoticeState;
import kr.opengov.platform.notices.NoticeView;
import kr.opengov.platform.notices.Notices;
import kr.opengov.platform.notices.Translation;
import kr.opengov.web.frame.Messages;
import org.omnifaces.cdi.Param;

/** The form of one notice, or of a new one at {@code /desk/notice}. */
@Named
@ViewScoped
public class NoticePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Notices notices;

    @Inject
    private FileStore files;

    @Inject
    @Param(pathIndex = 0)
    private String address;

    private NoticeForm form = new NoticeForm();
    private Long id;
    private NoticeState state;
    private final List<FileView> attached = new ArrayList<>();

    @PostConstruct
    void open() {
        if (address != null) {
            NoticeView notice = Optional.of(address)
                    .filter(number -> number.matches("[0-9]{1,18}"))
                    .flatMap(number -> notices.notice(Long.parseLong(number)))
                    .orElseThrow(() -> new Refusal("NOT_FOUND"));
            id = notice.id();
            state = notice.state();
            attached.addAll(notice.files());
            form = NoticeForm.of(notice);
        }
    }

    /** Saves and stays on the notice, so that another attachment can follow. */
    public String save() {
        keep(form.getAttachment());
        long saved =
                notices.save(form.toCommand(attached.stream().map(FileView::id).toList()));
        return Messages.saved("notices.saved").redirectTo("/desk/notice/" + saved);
    }

    public String publish() {
        notices.publish(id, form.version(), form.isInspected());
        return Messages.saved("notices.published").redirectTo("/desk/notice/" + id);
    }

    public String withdraw() {
        notices.withdraw(id, form.version());
        return Messages.saved("notices.withdrawn").redirectTo("/desk/notice/" + id);
    }

    /** Takes an attachment out of the notice; the change counts with the next saving. */
    public void detach(long file) {
        attached.removeIf(each -> each.id() == file);
    }

    /** A stored file stays with the form when another field is refused. */
    private void keep(Part part) {
        if (part != null && part.getSize() > 0) {
            try (InputStream content = part.getInputStream()) {
                attached.add(files.store(
                        new NewFile(Notices.FILES, part.getSubmittedFileName(), Disclosure.RESTRICTED), content));
            } catch (IOException e) {
                throw new UncheckedIOException(part.getSubmittedFileName(), e);
            }
        }
    }

    public NoticeForm getForm() {
        return form;
    }

    public Long getId() {
        return id;
    }

    public NoticeState getState() {
        return state;
    }

    public boolean isPublic() {
        return state == NoticeState.PUBLISHED;
    }

    public List<FileView> getAttached() {
        return attached;
    }

    /** The attachments the portal could not search for resident registration numbers. */
    public List<String> getNotSearched() {
        return attached.stream()
                .filter(file -> file.numbers() == NumberSearch.NOT_SEARCHED)
                .map(FileView::name)
                .toList();
    }

    public List<NoticeKind> getKinds() {
        return List.of(NoticeKind.values());
    }

    public List<Translation> getTranslations() {
        return List.of(Translation.values());
    }
}
