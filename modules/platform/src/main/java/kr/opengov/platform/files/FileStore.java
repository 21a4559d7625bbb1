package kr.opengov.platform.files;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.audit.AuditSubject;
import kr.opengov.platform.audit.Audited;
import kr.opengov.platform.internal.audit.Actors;
import kr.opengov.platform.internal.audit.AuditWriter;
import kr.opengov.platform.internal.audit.NewEntry;
import kr.opengov.platform.internal.files.Blob;
import kr.opengov.platform.internal.files.BlobStore;
import kr.opengov.platform.internal.files.FileName;
import kr.opengov.platform.internal.files.FileRow;

/**
 * Stores and opens files. Whether a user may store or remove is the business of the module that calls; whether he may read
 * is judged here, by the disclosure of the file and the {@link FileGuard} of its purpose.
 */
@Stateless
@PermitAll
public class FileStore {

    @PersistenceContext(unitName = "platform")
    private EntityManager em;

    @Resource
    private SessionContext context;

    @Inject
    private Clock clock;

    @Inject
    private Actors actors;

    @Inject
    private AuditWriter audit;

    @Inject
    private BlobStore blobs;

    @Inject
    @Any
    private Instance<FileGuard> guards;

    protected FileStore() {}

    /** A store outside a container. */
    public FileStore(EntityManager em, Clock clock, Actors actors, AuditWriter audit, BlobStore blobs) {
        this.em = em;
        this.clock = clock;
        this.actors = actors;
        this.audit = audit;
        this.blobs = blobs;
    }

    /**
     * Stores a file. The bytes are written as they come, hashed on the way; the same bytes are kept once.
     *
     * @param content read to its end, not closed
     * @throws Refusal on the field {@code file}: {@code FILE_EMPTY}, {@code FILE_TOO_LARGE}, {@code FILE_NAME_UNUSABLE},
     *     {@code FILE_TYPE_REFUSED}, {@code FILE_CONTENT_DIFFERS}, {@code FILE_WITH_MACRO}, and {@code RESIDENT_NUMBER_IN_FILE} for what is public at
     *     once
     */
    @Audited("files.file.store")
    public FileView store(@Valid NewFile file, InputStream content) {
        FileName name = FileName.of(file.name());
        Blob blob = blobs.write(name, content);
        if (file.disclosure() == Disclosure.PUBLIC && blob.numbers() == NumberSearch.FOUND) {
            throw Refusal.ofField("file", "RESIDENT_NUMBER_IN_FILE", name.name());
        }
        FileRow row = new FileRow(file, name, blob, actors.currentAccount(), clock.instant());
        em.persist(row);
        em.flush();
        return row.view();
    }

    /** Files by id, as far as they are there; one SQL statement. For the modules that keep the ids. */
    public List<FileView> views(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT f FROM FileRow f WHERE f.id IN :ids AND f.removedAt IS NULL ORDER BY f.id",
                                FileRow.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .map(FileRow::view)
                        .toList();
    }

    /** Files of a purpose that were stored before an instant and not removed, by id; one SQL statement. */
    public List<FileView> stored(String purpose, Instant before) {
        return em.createQuery(
                        "SELECT f FROM FileRow f WHERE f.purpose = :purpose AND f.uploadedAt < :before"
                                + " AND f.removedAt IS NULL ORDER BY f.id",
                        FileRow.class)
                .setParameter("purpose", purpose)
                .setParameter("before", before)
                .getResultStream()
                .map(FileRow::view)
                .toList();
    }

    /** Opens a file, or nothing when there is none or the caller may not read it: the two look the same from outside. */
    public Optional<OpenFile> open(String code) {
        Optional<FileView> found = em.createQuery(
                        "SELECT f FROM FileRow f WHERE f.code = :code AND f.removedAt IS NULL", FileRow.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .map(FileRow::view)
                .filter(this::mayRead);
        found.filter(file -> file.disclosure() != Disclosure.PUBLIC)
                .ifPresent(file -> audit.write(NewEntry.of("files.file.open").subject("file:" + file.code())));
        return found.map(file -> new OpenFile(file, blobs.path(file.sha256())));
    }

    /**
     * Removes a file. The bytes go with the next tidying, when no other file has them.
     *
     * @throws Refusal {@code NOT_FOUND}
     */
    @Audited("files.file.remove")
    public void remove(@AuditSubject("file-id") long id) {
        FileRow row = em.find(FileRow.class, id);
        if (row == null) {
            throw new Refusal("NOT_FOUND");
        }
        row.remove(clock.instant());
        em.flush();
    }

    private boolean mayRead(FileView file) {
        return switch (file.disclosure()) {
            case PUBLIC -> true;
            case STAFF -> context.isCallerInRole(Roles.STAFF) || guardLetsIn(file);
            case RESTRICTED -> guardLetsIn(file);
        };
    }

    private boolean guardLetsIn(FileView file) {
        Long account = actors.currentAccount();
        return guards.stream()
                .anyMatch(guard -> guard.purpose().equals(file.purpose()) && guard.mayRead(file, account));
    }
}
