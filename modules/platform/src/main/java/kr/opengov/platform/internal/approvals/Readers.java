package kr.opengov.platform.internal.approvals;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import kr.opengov.platform.approvals.DisclosureClass;
import kr.opengov.platform.approvals.DocumentActor;

/**
 * Who reads what on the desks: everybody with a part in a document, everybody of the unit it comes from, and what is
 * approved and open everybody.
 */
final class Readers {

    private final EntityManager em;
    private final Office office;

    Readers(EntityManager em, Office office) {
        this.em = em;
        this.office = office;
    }

    boolean mayRead(Document document, Collection<DocumentActor> actors) {
        if (!actors.equals(Set.of(DocumentActor.OTHER)) || isOpen(document)) {
            return true;
        }
        long me = office.account();
        boolean hadPart = document.steps().stream()
                .anyMatch(step -> Objects.equals(step.accountId(), me) || Objects.equals(step.actedBy(), me));
        return hadPart || document.unit().nameKo().equals(Officer.of(em, me).unit());
    }

    private static boolean isOpen(Document document) {
        return document.state().registered() && document.text().disclosure() == DisclosureClass.OPEN;
    }
}
