package kr.opengov.platform.internal.approvals;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kr.opengov.platform.approvals.AnnexView;
import kr.opengov.platform.approvals.ChangedLine;
import kr.opengov.platform.approvals.DocumentAction;
import kr.opengov.platform.approvals.DocumentActor;
import kr.opengov.platform.approvals.DocumentText;
import kr.opengov.platform.approvals.DocumentView;
import kr.opengov.platform.approvals.RegisteredContent;
import kr.opengov.platform.approvals.StepRole;
import kr.opengov.platform.approvals.VersionView;
import kr.opengov.platform.files.FileView;
import kr.opengov.platform.internal.files.FileRow;
import kr.opengov.platform.internal.files.PublishableFiles;

/** A document as the desk shows it. What is registered is read from the register, which nobody can change. */
public final class DocumentViews {

    private final EntityManager em;
    private final Office office;

    public DocumentViews(EntityManager em, Office office) {
        this.em = em;
        this.office = office;
    }

    /** Empty when there is none or the caller may not read it: the two look the same from outside. */
    public Optional<DocumentView> of(long id) {
        Signing signing = new Signing(em, office);
        return Optional.ofNullable(em.find(Document.class, id))
                .filter(signing::mayRead)
                .map(document -> view(document, signing.actors(document)));
    }

    private DocumentView view(Document document, Set<DocumentActor> actors) {
        Optional<RegisteredContent> registered = registered(document);
        DocumentText text = registered
                .map(content -> new DocumentText(
                        content.title(),
                        content.body(),
                        content.openBody(),
                        content.disclosure(),
                        content.clauses(),
                        content.recipients(),
                        content.english()))
                .orElseGet(document::text);
        return new DocumentView(
                document.id(),
                document.version(),
                document.kind(),
                document.state(),
                text.title(),
                text.body(),
                text.openBody(),
                text.disclosure(),
                document.disclosureLabel(),
                text.clauses(),
                text.recipients(),
                document.unit().nameKo(),
                document.unit().nameEn(),
                document.drafter().name(),
                document.drafter().unit(),
                document.drafter().position(),
                document.draftedAt(),
                document.number(),
                document.registeredOn(),
                document.enforcedOn(),
                document.replaces(),
                LibraryQueries.replacedBy(em, document.number()),
                document.note(),
                document.sourceKey(),
                document.steps().stream().map(LineStep::view).toList(),
                registered.map(RegisteredContent::annexes).orElseGet(() -> annexes(em, document)),
                versions(document),
                document.events().stream().map(DocumentEvent::view).toList(),
                allowed(document, actors),
                actors.contains(DocumentActor.ACTING),
                document.state().registered()
                        ? List.of()
                        : PublishableFiles.notSearched(ContentRules.publicFiles(em, document)),
                text.english());
    }

    private Optional<RegisteredContent> registered(Document document) {
        return document.state().registered()
                ? Optional.of(em.find(Register.class, document.id()).content())
                : Optional.empty();
    }

    private static Set<DocumentAction> allowed(Document document, Set<DocumentActor> actors) {
        Set<DocumentAction> allowed = EnumSet.noneOf(DocumentAction.class);
        allowed.addAll(DocumentStates.allowed(document.state(), actors));
        if (document.signedByAnybody()) {
            allowed.remove(DocumentAction.RECALL);
        }
        if (document.openStep().map(LineStep::role).orElse(null) == StepRole.COOPERATE) {
            allowed.remove(DocumentAction.CHANGE);
        }
        if (document.text().recipients() == null) {
            allowed.remove(DocumentAction.ENFORCE);
        }
        return allowed;
    }

    /** The annexes with their files; one SQL statement for all files. */
    static List<AnnexView> annexes(EntityManager em, Document document) {
        List<Long> ids = document.annexes().stream()
                .map(DocumentAnnex::fileId)
                .filter(Objects::nonNull)
                .toList();
        Map<Long, FileView> files = ids.isEmpty()
                ? Map.of()
                : em.createQuery("SELECT f FROM FileRow f WHERE f.id IN :ids", FileRow.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .map(FileRow::view)
                        .collect(Collectors.toMap(FileView::id, file -> file));
        return document.annexes().stream()
                .map(annex -> annex.view(annex.fileId() == null ? null : files.get(annex.fileId())))
                .toList();
    }

    private static List<VersionView> versions(Document document) {
        List<VersionView> views = new ArrayList<>();
        TextVersion before = null;
        for (TextVersion version : document.versions()) {
            List<ChangedLine> difference =
                    before == null ? List.of() : LineDifference.between(before.whole(), version.whole());
            views.add(new VersionView(
                    version.number(), version.title(), version.changedByName(), version.changedAt(), difference));
            before = version;
        }
        return views;
    }
}
