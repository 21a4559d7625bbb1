package kr.opengov.membership;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import kr.opengov.platform.files.Disclosure;
import kr.opengov.platform.files.FileStore;
import kr.opengov.platform.files.FileView;

/** The platform's files as far as the register asks for them. */
final class StoredFiles extends FileStore {

    private final List<FileView> stored = new ArrayList<>();

    void add(long id, String purpose, Instant at) {
        stored.add(new FileView(
                id,
                "code" + id,
                purpose,
                "letter.pdf",
                "application/pdf",
                1,
                "0".repeat(64),
                Disclosure.PUBLIC,
                at,
                null));
    }

    List<Long> ids() {
        return stored.stream().map(FileView::id).toList();
    }

    @Override
    public List<FileView> views(Collection<Long> ids) {
        return stored.stream().filter(file -> ids.contains(file.id())).toList();
    }

    @Override
    public List<FileView> stored(String purpose, Instant before) {
        return stored.stream()
                .filter(file ->
                        file.purpose().equals(purpose) && file.uploadedAt().isBefore(before))
                .toList();
    }

    @Override
    public void remove(long id) {
        stored.removeIf(file -> file.id() == id);
    }
}
