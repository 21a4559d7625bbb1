package kr.opengov.platform.internal.approvals;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import kr.opengov.platform.documents.OfficialDocument;

/** Documents of the desk in the model that is printed. */
public final class Printing {

    private final EntityManager em;
    private final Office office;

    public Printing(EntityManager em, Office office) {
        this.em = em;
        this.office = office;
    }

    /** A registered document as it was registered, any other as it stands. */
    public Optional<OfficialDocument> of(long id) {
        return new DocumentViews(em, office)
                .of(id)
                .map(view -> view.state().registered()
                        ? OutputModel.of(em.find(Register.class, id).content())
                        : OutputModel.draft(view, office.clock().getZone()));
    }
}
