package kr.opengov.platform.internal.approvals;

import jakarta.persistence.EntityManager;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Sha256;
import kr.opengov.platform.approvals.DocumentAction;
import kr.opengov.platform.approvals.DocumentState;
import kr.opengov.platform.approvals.DocumentText;
import kr.opengov.platform.approvals.DraftAnnex;
import kr.opengov.platform.approvals.DraftDocument;
import kr.opengov.platform.approvals.EnglishText;
import kr.opengov.platform.approvals.LinePerson;
import kr.opengov.platform.approvals.NewDraft;
import kr.opengov.platform.files.FileView;
import kr.opengov.platform.internal.files.FileRow;
import kr.opengov.platform.persistence.Aggregates;

/** Begins documents and writes in them, as long as they are their drafter's. */
public final class Drafting {

    private static final int LAST_CODE_POINT_OF_CONTROLS = 0x1F;

    private final EntityManager em;
    private final Office office;

    public Drafting(EntityManager em, Office office) {
        this.em = em;
        this.office = office;
    }

    /** A draft of another module; see {@link kr.opengov.platform.approvals.ApprovalDrafts#handIn}. */
    public long handIn(NewDraft draft) {
        Officer drafter = Officer.of(em, draft.drafterId());
        Document document = undecided(draft)
                .orElseGet(() -> new Document(unitOf(drafter), drafter, draft.sourceKey(), office.now()));
        document.write(draft.kind(), cleaned(draft.text()), replaced(draft.replaces()), office.now());
        List<LinePerson> line = line(draft, document);
        setLine(document, line);
        if (document.id() == null) {
            em.persist(document);
        }
        annexes(draft, document);
        document.move(DocumentAction.REVISE, document.state(), office.actor(), office.now(), null);
        if (line.isEmpty()) {
            office.work().follow(document);
        } else {
            new Signing(em, office).submit(document, drafter);
        }
        return document.id();
    }

    /** What came back to the same drafter is written anew; what others still have in hand stays as it is. */
    private Optional<Document> undecided(NewDraft draft) {
        List<Document> found = em.createQuery(
                        "SELECT d FROM Document d WHERE d.sourceKey = :key AND d.state NOT IN :decided", Document.class)
                .setParameter("key", draft.sourceKey())
                .setParameter("decided", List.of(DocumentState.APPROVED, DocumentState.ENFORCED))
                .getResultList();
        boolean underway = found.stream()
                .anyMatch(document -> !document.state().editable() || !document.draftedBy(draft.drafterId()));
        if (underway) {
            throw new Refusal("DOCUMENT_UNDERWAY");
        }
        return found.stream().findFirst();
    }

    /** The line proposed, else the one its drafter set before, else the usual one. */
    private List<LinePerson> line(NewDraft draft, Document document) {
        if (!draft.line().isEmpty()) {
            return draft.line();
        }
        List<LinePerson> before =
                document.steps().stream().map(LineStep::person).toList();
        return before.isEmpty() ? LineTemplate.usual(em, document.unit().id(), draft.kind()) : before;
    }

    /** Annexes given take the place of those before; without any, those its drafter attached stay. */
    private void annexes(NewDraft draft, Document document) {
        if (draft.annexes().isEmpty()) {
            return;
        }
        while (!document.annexes().isEmpty()) {
            document.detach(document.annexes().size(), office.now());
        }
        draft.annexes().forEach(annex -> attach(document, annex));
    }

    /** Begins a document or goes on with one. */
    public long write(DraftDocument draft) {
        Document document;
        if (draft.documentId() == null) {
            Officer drafter = Officer.of(em, office.account());
            document = new Document(unitOf(drafter), drafter, null, office.now());
        } else {
            document = own(draft.documentId(), draft.version());
        }
        document.write(draft.kind(), cleaned(draft.text()), replaced(draft.replaces()), office.now());
        setLine(document, draft.line());
        if (document.id() == null) {
            em.persist(document);
            document.move(DocumentAction.REVISE, document.state(), office.actor(), office.now(), null);
        }
        return document.id();
    }

    /** A document of the caller's own, to be written in; somebody else's looks as if it were not there. */
    public Document own(long id, long version) {
        Document document = Aggregates.load(em, Document.class, id, version);
        if (!document.draftedBy(office.account())) {
            throw new Refusal("NOT_FOUND");
        }
        return document;
    }

    public void detach(long id, long version, int number) {
        own(id, version).detach(number, office.now());
    }

    private void setLine(Document document, List<LinePerson> line) {
        Map<Long, Officer> officers = Officer.of(
                em, line.stream().map(LinePerson::accountId).distinct().toList());
        List<LineStep> steps = new ArrayList<>();
        for (LinePerson person : line) {
            Officer officer = officers.get(person.accountId());
            if (officer == null) {
                throw Refusal.ofField("line", "LINE_PERSON_UNKNOWN", "-");
            }
            steps.add(new LineStep(document, steps.size() + 1, person, officer));
        }
        document.setLine(steps);
    }

    private void attach(Document document, DraftAnnex annex) {
        if (annex.fileId() != null) {
            FileRow file = em.find(FileRow.class, annex.fileId());
            if (file == null) {
                throw Refusal.ofField("annex", "NOT_FOUND");
            }
            attach(document, annex.title(), file.view(), annex.openPart());
        } else if (annex.text() != null) {
            String text = cleaned(annex.text());
            document.attach(
                    new DocumentAnnex(
                            document,
                            document.annexes().size() + 1,
                            annex.title(),
                            text,
                            null,
                            Sha256.hex(text),
                            annex.openPart()),
                    office.now());
        } else {
            throw Refusal.ofField("annex", "ANNEX_EMPTY");
        }
    }

    /** Puts a stored file behind the last annex. */
    public void attach(Document document, String title, FileView file, boolean openPart) {
        String shown = Blank.is(title) ? file.name() : cleaned(title);
        document.attach(
                new DocumentAnnex(
                        document, document.annexes().size() + 1, shown, null, file.id(), file.sha256(), openPart),
                office.now());
    }

    /** The unit that issues what somebody drafts: the one his account names. */
    private IssuingUnit unitOf(Officer drafter) {
        return em.createQuery("SELECT u FROM IssuingUnit u WHERE u.nameKo = :name", IssuingUnit.class)
                .setParameter("name", drafter.unit() == null ? "" : drafter.unit())
                .getResultStream()
                .filter(unit -> unit.openOn(office.today()))
                .findFirst()
                .orElseThrow(() -> new Refusal("UNIT_WITHOUT_NUMBERS", drafter.unit() == null ? "-" : drafter.unit()));
    }

    /** A document changes another one by its number, which must exist. */
    private String replaced(String number) {
        if (Blank.is(number)) {
            return null;
        }
        boolean known = em.createQuery("SELECT COUNT(r) FROM Register r WHERE r.number = :number", Long.class)
                        .setParameter("number", number.strip())
                        .getSingleResult()
                > 0;
        if (!known) {
            throw Refusal.ofField("replaces", "DOCUMENT_NUMBER_UNKNOWN", number.strip());
        }
        return number.strip();
    }

    static DocumentText cleaned(DocumentText text) {
        return new DocumentText(
                cleaned(text.title()).replaceAll("\\s+", " "),
                cleaned(text.body()),
                text.openBody() == null ? null : cleaned(text.openBody()),
                text.disclosure(),
                text.clauses(),
                text.recipients() == null ? null : cleaned(text.recipients()),
                cleaned(text.english()));
    }

    /** Nothing, or both title and text: a page cannot show one without the other. */
    static EnglishText cleaned(EnglishText text) {
        if (text == null) {
            return null;
        }
        if (text.title().isBlank() || text.body().isBlank()) {
            throw Refusal.ofField(text.title().isBlank() ? "titleEn" : "bodyEn", "ENGLISH_INCOMPLETE");
        }
        return new EnglishText(cleaned(text.title()).replaceAll("\\s+", " "), cleaned(text.body()));
    }

    /** Composed (NFC), lines ended by a line feed, without control characters, which no printed form can show. */
    static String cleaned(String text) {
        String lines = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("\\R", "\n")
                .strip();
        return Arrays.stream(lines.split("\n", -1))
                .map(line -> line.replace('\t', ' ')
                        .codePoints()
                        .filter(point -> point > LAST_CODE_POINT_OF_CONTROLS)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()
                        .stripTrailing())
                .collect(Collectors.joining("\n"));
    }
}
