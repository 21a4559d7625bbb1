package kr.opengov.platform.directory;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.opengov.platform.internal.directory.DirectoryQueries;
import kr.opengov.platform.internal.directory.Organisation;
import kr.opengov.platform.internal.directory.Person;
import kr.opengov.platform.internal.directory.Traces;

/** What the public sees of the directory: what a person or body did everywhere. */
@Stateless
public class PublicDirectory {

    private static final String PERSONS = "pf_person";
    private static final String ORGANISATIONS = "pf_organisation";

    @PersistenceContext(unitName = "platform")
    private EntityManager em;

    @Inject
    private Traces traces;

    protected PublicDirectory() {}

    public PublicDirectory(EntityManager em, Traces traces) {
        this.em = em;
        this.traces = traces;
    }

    /**
     * A person by the code of any of its entries. Empty when the person has done nothing in public: that somebody is in
     * the directory is nobody's business. Three SQL statements and those of the modules.
     */
    @PermitAll
    public Optional<PublicPerson> person(String code) {
        return DirectoryQueries.staying(em, PERSONS, code).flatMap(id -> {
            Set<Long> family = DirectoryQueries.family(em, PERSONS, id);
            List<TraceLine> lines = traces.all(module -> module.ofPersons(family));
            if (lines.isEmpty()) {
                return Optional.empty();
            }
            PersonView person = em.find(Person.class, id).view();
            return Optional.of(new PublicPerson(person.code(), person.name(), person.nameNative(), lines));
        });
    }

    /**
     * An organisation by the code of any of its entries; five SQL statements at most and those of the modules.
     */
    @PermitAll
    public Optional<PublicOrganisation> organisation(String code) {
        return DirectoryQueries.staying(em, ORGANISATIONS, code).map(id -> {
            Set<Long> family = DirectoryQueries.family(em, ORGANISATIONS, id);
            OrganisationView view = em.find(Organisation.class, id).view();
            DirectoryName successor = view.successorId() == null
                    ? null
                    : DirectoryQueries.names(em, ORGANISATIONS, Set.of(view.successorId()))
                            .get(view.successorId());
            return new PublicOrganisation(
                    view,
                    successor,
                    DirectoryQueries.predecessors(em, family),
                    traces.all(module -> module.ofOrganisations(family)));
        });
    }
}
