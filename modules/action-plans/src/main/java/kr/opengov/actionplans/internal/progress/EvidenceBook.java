package kr.opengov.actionplans.internal.progress;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import kr.opengov.actionplans.AddEvidence;
import kr.opengov.actionplans.CommitmentNewsKind;
import kr.opengov.actionplans.internal.news.CommitmentNews;
import kr.opengov.actionplans.internal.progress.ProgressLines.Leading;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Sha256;
import kr.opengov.platform.approvals.DisclosureClass;
import kr.opengov.platform.files.Disclosure;
import kr.opengov.platform.files.FileStore;
import kr.opengov.platform.files.FileView;
import kr.opengov.platform.persistence.Aggregates;

/** Takes evidence and keeps the hash of every file it ever had. */
public final class EvidenceBook {

    private final EntityManager em;
    private final ReportBook reports;
    private final LeadAgencies agencies;
    private final FileStore files;
    private final String purpose;

    public EvidenceBook(EntityManager em, ReportBook reports, LeadAgencies agencies, FileStore files, String purpose) {
        this.em = em;
        this.reports = reports;
        this.agencies = agencies;
        this.files = files;
        this.purpose = purpose;
    }

    /** Adds an evidence; see the façade for what it refuses. */
    public Long add(AddEvidence command, LocalDate today, Instant at, Long by) {
        Leading speaker = reports.speaker(command.commitment(), command.agencyCode());
        if (command.datedOn().isAfter(today)) {
            throw Refusal.ofField("datedOn", "DAY_IN_FUTURE", today);
        }
        boolean linked = !Blank.is(command.link());
        if (command.fileId() == null && !linked) {
            throw Refusal.ofField("file", "EVIDENCE_EMPTY");
        }
        if (linked && !command.link().strip().matches("https?://\\S{4,}")) {
            throw Refusal.ofField("link", "EVIDENCE_LINK");
        }
        if (command.disclosure() != DisclosureClass.OPEN && Blank.is(command.clause())) {
            throw Refusal.ofField("clause", "EVIDENCE_CLAUSE");
        }
        if (command.milestoneId() != null
                && ProgressQueries.steps(em, List.of(speaker.commitmentId())).stream()
                        .noneMatch(step -> step.id().equals(command.milestoneId()))) {
            throw new Refusal("NOT_FOUND");
        }
        FileView file = command.fileId() == null ? null : file(command.fileId(), command.disclosure());
        Evidence evidence = new Evidence(
                speaker.commitmentId(), command, agencies.present(speaker.code(), speaker.printed(), today), at, by);
        em.persist(evidence);
        em.flush();
        if (file != null) {
            em.persist(new EvidenceFile(evidence.id(), 1, file, null, at, by));
        }
        em.flush();
        new CommitmentNews(em).tell(speaker.commitmentId(), CommitmentNewsKind.EVIDENCE, at, by);
        return evidence.id();
    }

    /** Puts another file in the place of the present one, which stays with its hash. */
    public void replace(Long id, long version, Long fileId, String reason, Instant at, Long by) {
        Evidence evidence = Aggregates.load(em, Evidence.class, id, version);
        if (!agencies.mayAct(evidence.agencyCode())) {
            throw new Refusal("NOT_YOUR_AGENCY");
        }
        FileView file = file(fileId, evidence.disclosure());
        int last = em.createQuery(
                        "select coalesce(max(f.position), 0) from EvidenceFile f where f.evidenceId = :id",
                        Integer.class)
                .setParameter("id", id)
                .getSingleResult();
        em.persist(new EvidenceFile(id, last + 1, file, reason.strip(), at, by));
        em.flush();
    }

    /** Reads every present file of a commitment again; answers how many are not what came in. */
    public int check(Long commitment, Instant at) {
        List<EvidenceFile> present = em.createQuery(
                        "select f from EvidenceFile f, Evidence e where e.id = f.evidenceId"
                                + " and e.commitmentId = :commitment and f.position = (select max(x.position)"
                                + " from EvidenceFile x where x.evidenceId = e.id) order by f.id",
                        EvidenceFile.class)
                .setParameter("commitment", commitment)
                .getResultList();
        present.forEach(file -> file.checked(
                files.open(file.fileCode()).map(open -> digest(open.content())).orElse(null), at));
        em.flush();
        return (int) present.stream().filter(EvidenceFile::damaged).count();
    }

    private static String digest(java.nio.file.Path content) {
        try (InputStream in = Files.newInputStream(content)) {
            MessageDigest digest = Sha256.digest();
            byte[] buffer = new byte[65_536];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (java.nio.file.NoSuchFileException gone) {
            return null;
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    private FileView file(Long id, DisclosureClass disclosure) {
        Disclosure needed = disclosure == DisclosureClass.CLOSED ? Disclosure.STAFF : Disclosure.PUBLIC;
        return files.views(List.of(id)).stream()
                .filter(view -> view.purpose().equals(purpose) && view.disclosure() == needed)
                .findFirst()
                .orElseThrow(() -> Refusal.ofField("file", "DOCUMENT_UNKNOWN"));
    }
}
