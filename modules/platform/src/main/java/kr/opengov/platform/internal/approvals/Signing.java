package kr.opengov.platform.internal.approvals;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.approvals.ChangeOfText;
import kr.opengov.platform.approvals.DocumentAction;
import kr.opengov.platform.approvals.DocumentActor;
import kr.opengov.platform.approvals.DocumentOutcome;
import kr.opengov.platform.approvals.DocumentState;
import kr.opengov.platform.approvals.LinePerson;
import kr.opengov.platform.approvals.RegisteredContent;
import kr.opengov.platform.approvals.Signature;
import kr.opengov.platform.approvals.StepRole;
import kr.opengov.platform.approvals.StepToTake;
import kr.opengov.platform.persistence.Aggregates;

/** Moves documents through their line, up to the number. */
public final class Signing {

    private final EntityManager em;
    private final Office office;
    private final ActingOfficers acting;

    public Signing(EntityManager em, Office office) {
        this.em = em;
        this.office = office;
        this.acting = new ActingOfficers(em, office.today());
    }

    /** Does what was asked; see {@link kr.opengov.platform.approvals.Approvals#take}. */
    public void take(StepToTake step) {
        Document document = Aggregates.load(em, Document.class, step.documentId(), step.version());
        if (!mayRead(document)) {
            throw new Refusal("NOT_FOUND");
        }
        switch (step.action()) {
            case SUBMIT -> {
                ContentRules.files(em, document, step.inspected());
                submit(document, Officer.of(em, office.account()));
            }
            case RECALL -> recall(document, remark(step));
            case SIGN -> sign(document, remark(step), step.inspected());
            case RETURN -> sendBack(document, remark(step));
            case ENFORCE -> enforce(document);
            case REVISE, CHANGE -> throw new Refusal("DOCUMENT_STEP_WRONG");
        }
    }

    void submit(Document document, Officer drafter) {
        List<LinePerson> line = document.steps().stream().map(LineStep::person).toList();
        LineRules.check(
                line, Officer.of(em, line.stream().map(LinePerson::accountId).toList()));
        LineStep approver = document.steps().get(line.size() - 1);
        LineRules.approverIsNotDrafter(document, approver.accountId(), office.rules(), office.today());
        acting.requirePresence(approver);
        ContentRules.check(document, office.missingCharacters());
        StepRole first = line.get(0).role();
        DocumentState to = after(document, DocumentAction.SUBMIT, EnumSet.of(DocumentActor.DRAFTER), first);
        requirePresence(document.steps().get(0), approver);
        document.submit(office.actor(), drafter, office.now());
        move(document, DocumentAction.SUBMIT, to, null);
    }

    private void requirePresence(LineStep first, LineStep approver) {
        if (first != approver) {
            acting.requirePresence(first);
        }
    }

    private void recall(Document document, String remark) {
        DocumentState to = after(document, DocumentAction.RECALL, actors(document), null);
        if (document.signedByAnybody()) {
            throw new Refusal("RECALL_TOO_LATE");
        }
        document.stop();
        move(document, DocumentAction.RECALL, to, remark);
        tell(document, DocumentOutcome.Outcome.RECALLED, remark);
    }

    private void sendBack(Document document, String reason) {
        DocumentState to = after(document, DocumentAction.RETURN, actors(document), null);
        if (reason == null) {
            throw Refusal.ofField("remark", "RETURN_REASON_MISSING");
        }
        document.stop();
        move(document, DocumentAction.RETURN, to, reason);
        tell(document, DocumentOutcome.Outcome.RETURNED, reason);
    }

    private void sign(Document document, String remark, boolean inspected) {
        StepRole next = document.stepAfter().map(LineStep::role).orElse(null);
        DocumentState to = after(document, DocumentAction.SIGN, actors(document), next);
        LineStep open = document.openStep().orElseThrow(() -> new Refusal("NOT_FOUND"));
        if (open.role() == StepRole.APPROVE) {
            LineRules.approverIsNotDrafter(document, office.account(), office.rules(), office.today());
            ContentRules.check(document, office.missingCharacters());
            ContentRules.files(em, document, inspected);
        }
        document.sign(Officer.of(em, office.account()), office.now(), remark);
        move(document, DocumentAction.SIGN, to, remark);
        if (to == DocumentState.APPROVED) {
            register(document);
        }
    }

    /**
     * Gives the number. The state is written first: of two who approve at once the second fails there, before it takes a
     * number.
     */
    private void register(Document document) {
        em.flush();
        IssuingUnit unit = document.unit();
        long serial = DocumentNumbers.next(em, unit.id());
        document.register(unit.prefix() + "-" + serial, office.today());
        em.persist(new Register(document.id(), unit, serial, content(document), office.now()));
        em.flush();
        tell(document, DocumentOutcome.Outcome.APPROVED, null);
    }

    private RegisteredContent content(Document document) {
        List<Signature> signatures = new ArrayList<>();
        Officer drafter = document.drafter();
        LocalDate drafted =
                LocalDate.ofInstant(document.submittedAt(), office.clock().getZone());
        signatures.add(new Signature(
                StepRole.DRAFT, drafter.name(), drafter.unit(), drafter.position(), drafted, false, null));
        document.steps().forEach(step -> signatures.add(step.signature(office.clock())));
        return new RegisteredContent(
                document.number(),
                document.registeredOn(),
                document.unit().nameKo(),
                document.unit().sender(),
                document.kind(),
                document.text().title(),
                document.text().body(),
                document.text().openBody(),
                document.text().disclosure(),
                document.disclosureLabel(),
                document.clauses(),
                document.text().recipients(),
                signatures,
                DocumentViews.annexes(em, document),
                document.textVersion(),
                document.replaces(),
                document.note(),
                document.unit().contact(),
                document.text().english());
    }

    private void enforce(Document document) {
        DocumentState to = after(document, DocumentAction.ENFORCE, actors(document), null);
        if (document.text().recipients() == null) {
            throw new Refusal("NO_RECIPIENTS");
        }
        document.enforce(office.today());
        move(document, DocumentAction.ENFORCE, to, null);
    }

    /** A reviewer's change of the text; see {@link kr.opengov.platform.approvals.Approvals#change}. */
    public void change(ChangeOfText change) {
        Document document = Aggregates.load(em, Document.class, change.documentId(), change.version());
        if (!mayRead(document)) {
            throw new Refusal("NOT_FOUND");
        }
        DocumentState to = after(document, DocumentAction.CHANGE, actors(document), null);
        if (document.openStep().map(LineStep::role).orElse(null) != StepRole.REVIEW) {
            throw new Refusal("COOPERATOR_CHANGES_NOTHING");
        }
        document.changeText(
                Drafting.cleaned(change.title()),
                Drafting.cleaned(change.body()),
                change.openBody() == null ? null : Drafting.cleaned(change.openBody()),
                Drafting.cleaned(change.english()),
                office.actor(),
                office.now());
        ContentRules.check(document, office.missingCharacters());
        move(document, DocumentAction.CHANGE, to, change.remark());
    }

    /** What the caller is to a document now. */
    public Set<DocumentActor> actors(Document document) {
        Set<DocumentActor> actors = EnumSet.noneOf(DocumentActor.class);
        long me = office.account();
        if (document.draftedBy(me)) {
            actors.add(DocumentActor.DRAFTER);
        }
        document.openStep().map(LineStep::accountId).ifPresent(holder -> {
            if (holder == me) {
                actors.add(DocumentActor.NEXT);
            } else if (acting.deputyOf(holder).filter(deputy -> deputy == me).isPresent()) {
                actors.add(DocumentActor.ACTING);
            }
        });
        if (actors.isEmpty()) {
            actors.add(DocumentActor.OTHER);
        }
        return actors;
    }

    /** Whether the caller has a part in a document, or it is of his unit, or open and approved. */
    public boolean mayRead(Document document) {
        return new Readers(em, office).mayRead(document, actors(document));
    }

    private static DocumentState after(
            Document document, DocumentAction action, Set<DocumentActor> actors, StepRole next) {
        return actors.stream()
                .flatMap(actor -> DocumentStates.after(document.state(), action, actor, next).stream())
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        document.state().registered() ? "DOCUMENT_CLOSED_FOR_CHANGES" : "DOCUMENT_STEP_WRONG"));
    }

    private void move(Document document, DocumentAction action, DocumentState to, String remark) {
        document.move(action, to, office.actor(), office.now(), remark);
        office.work().follow(document);
    }

    private void tell(Document document, DocumentOutcome.Outcome outcome, String reason) {
        if (document.sourceKey() != null) {
            office.tell(
                    new DocumentOutcome(
                            document.sourceKey(),
                            document.id(),
                            outcome,
                            document.number(),
                            document.registeredOn(),
                            reason),
                    "document/" + document.id() + "/" + outcome + "/" + document.version());
        }
    }

    private static String remark(StepToTake step) {
        return Blank.toNull(step.remark());
    }
}
