package kr.opengov.integrity;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.opengov.integrity.internal.cases.CaseStore;
import kr.opengov.integrity.internal.cases.EntryText;
import kr.opengov.integrity.internal.cases.EntryType;
import kr.opengov.integrity.internal.cases.OfficerAccess;
import kr.opengov.integrity.internal.cases.OpenCase;
import kr.opengov.integrity.internal.cases.OpenVaults;
import kr.opengov.integrity.internal.cases.ReporterAccess;
import kr.opengov.integrity.internal.files.Attachment;
import kr.opengov.integrity.internal.files.EvidenceName;
import kr.opengov.integrity.internal.files.SealedFiles;
import kr.opengov.integrity.internal.journal.Journal;
import kr.opengov.integrity.internal.keys.DataKey;
import kr.opengov.integrity.internal.keys.KeyKind;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.accounts.CallerAccount;
import kr.opengov.platform.settings.Setting;
import kr.opengov.platform.settings.Settings;

/**
 * Files of reports. A file is sealed while it arrives and forced to the disk before the case takes it; the text of a report
 * is there before any file, so that a broken upload loses the file and nothing else.
 */
@Stateless
public class CaseFiles {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String NAME = "name";
    private static final String LENGTH = "length";
    private static final String FILE = "file";
    private static final int LONGEST_REASON = 1000;

    /**
     * What one reporter may bring, so that nobody can fill the disk for everybody else: a limit of the portal, not of a law.
     */
    static final int MOST_FILES = 100;

    /** In bytes: eight of the largest files. */
    static final long MOST_BYTES = 8 * SealedFiles.LARGEST;

    @PersistenceContext(unitName = "integrity")
    private EntityManager em;

    @Resource
    private SessionContext context;

    @Inject
    private OpenVaults vaults;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    public CaseFiles() {}

    CaseFiles(EntityManager em, SessionContext context, OpenVaults vaults, Settings settings, Clock clock) {
        this.em = em;
        this.context = context;
        this.vaults = vaults;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Takes a file of a reporter. The stream is read once and never spooled; the caller closes it.
     *
     * @return the id of the file
     * @throws Refusal {@code VISIT_ENDED}; {@code FILE_NAME_UNUSABLE}, {@code FILE_TYPE_REFUSED},
     *     {@code FILE_CONTENT_DIFFERS}, {@code FILE_EMPTY}, {@code FILE_TOO_LARGE}, {@code FILE_CASE_FULL},
     *     {@code FILE_NO_SPACE} on {@code file}
     */
    @PermitAll
    public UUID attach(String token, String name, InputStream content) {
        ReporterAccess access = new ReporterAccess(em, vaults);
        UUID caseId = access.caseOf(token);
        EvidenceName clean = EvidenceName.of(name);
        UUID id = UUID.randomUUID();
        access.with(token, LockModeType.NONE, open -> room(open, 0));
        try (DataKey key = DataKey.random(RANDOM)) {
            long length = files().seal(caseId, id, key, clean, content);
            try {
                access.with(token, LockModeType.PESSIMISTIC_WRITE, open -> take(open, id, key, clean, length));
            } catch (RuntimeException refused) {
                files().remove(id);
                throw refused;
            }
        }
        return id;
    }

    /**
     * A file for the reporter.
     *
     * @throws Refusal {@code VISIT_ENDED}, {@code NOT_FOUND}
     */
    @PermitAll
    public OpenEvidence download(String token, UUID file) {
        return new ReporterAccess(em, vaults).with(token, LockModeType.NONE, open -> opened(open, file));
    }

    /**
     * A file for an officer, with the reason why it is downloaded: the reason is kept in the notes of the case
     * (개인정보의 안전성 확보조치 기준 제8조).
     *
     * @throws Refusal {@code NOT_FOUND}, {@code VAULT_LOCKED}, {@code DECLARATION_MISSING}, {@code CASE_REASON_MISSING}
     */
    @RolesAllowed(Roles.INTEGRITY_OFFICER)
    public OpenEvidence read(UUID caseId, UUID file, String reason) {
        if (Blank.is(reason) || reason.length() > LONGEST_REASON) {
            throw Refusal.ofField("reason", "CASE_REASON_MISSING");
        }
        long account = CallerAccount.of(context);
        return new OfficerAccess(em, vaults).with(account, caseId, null, desk -> {
            OfficerAccess.declared(desk);
            OpenEvidence opened = opened(desk.open(), file);
            Map<String, String> fields = Map.of(EntryText.TEXT, reason, FILE, file.toString(), NAME, opened.name());
            EntryText note = new EntryText(EntryType.DOWNLOAD, desk.me().id(), fields);
            new CaseStore(em).write(desk.open(), KeyKind.NOTES, LocalDate.now(clock), note);
            new Journal(em, clock).officer(desk.me().id(), "case.file-read", caseId, "");
            return opened;
        });
    }

    private UUID take(OpenCase open, UUID id, DataKey key, EvidenceName name, long length) {
        room(open, length);
        UUID caseId = open.report().id();
        em.persist(new Attachment(id, caseId, open.report().epoch(), open.sealFileKey(id, key)));
        Map<String, String> fields = Map.of(NAME, name.name(), LENGTH, String.valueOf(length), FILE, id.toString());
        new CaseStore(em)
                .write(open, KeyKind.CONTENT, LocalDate.now(clock), new EntryText(EntryType.FILE, null, fields));
        new Journal(em, clock).reporter("report.file", caseId);
        return id;
    }

    /** Asked before a file is read, and again under the lock of the case when it is there. */
    private static Void room(OpenCase open, long more) {
        List<EntryText> held = open.lines().stream()
                .map(OpenCase.Line::text)
                .filter(text -> text.type() == EntryType.FILE)
                .toList();
        long bytes = held.stream()
                .mapToLong(text -> Long.parseLong(text.field(LENGTH)))
                .sum();
        if (held.size() >= MOST_FILES || bytes + more > MOST_BYTES) {
            throw Refusal.ofField(FILE, "FILE_CASE_FULL", MOST_FILES, MOST_BYTES / 1024 / 1024);
        }
        return null;
    }

    private OpenEvidence opened(OpenCase open, UUID file) {
        EntryText entry = open.lines().stream()
                .map(OpenCase.Line::text)
                .filter(text -> text.type() == EntryType.FILE && file.toString().equals(text.field(FILE)))
                .findFirst()
                .orElseThrow(() -> new Refusal("NOT_FOUND"));
        Attachment attachment = em.find(Attachment.class, file);
        UUID caseId = open.report().id();
        if (attachment == null || !attachment.caseId().equals(caseId)) {
            throw new Refusal("NOT_FOUND");
        }
        DataKey key = open.openFileKey(file, attachment.epoch(), attachment.fileKey());
        long length = Long.parseLong(entry.field(LENGTH));
        return new OpenEvidence(entry.field(NAME), length, files().open(caseId, file, key, length));
    }

    private SealedFiles files() {
        return new SealedFiles(Path.of(settings.text(Setting.DATA)).resolve("reports"));
    }
}
