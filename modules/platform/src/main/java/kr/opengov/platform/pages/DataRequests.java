package kr.opengov.platform.pages;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.audit.Audited;
import kr.opengov.platform.audit.NotAudited;
import kr.opengov.platform.internal.audit.Actors;
import kr.opengov.platform.internal.audit.AuditWriter;
import kr.opengov.platform.internal.audit.NewEntry;
import kr.opengov.platform.internal.pages.DataRequest;
import kr.opengov.platform.internal.pages.DataRequestQueries;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;
import kr.opengov.platform.persistence.Aggregates;

/** Requests of data subjects: made by whoever is signed in, answered by staff within ten days. */
@Stateless
public class DataRequests {

    @PersistenceContext(unitName = "platform")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Actors actors;

    @Inject
    private AuditWriter audit;

    protected DataRequests() {}

    public DataRequests(EntityManager em, Clock clock, Actors actors, AuditWriter audit) {
        this.em = em;
        this.clock = clock;
        this.actors = actors;
        this.audit = audit;
    }

    /**
     * Takes a request of the caller.
     *
     * @return its code
     */
    @RolesAllowed(Roles.CITIZEN)
    @Audited("data-requests.request.make")
    public String make(@NotNull DataRequestKind kind, @NotAudited @NotBlank @Size(max = 4000) String wish) {
        DataRequest request = new DataRequest(actors.currentAccount(), kind, wish.strip(), clock);
        em.persist(request);
        em.flush();
        return request.code();
    }

    /** The caller's own requests, latest first. */
    @RolesAllowed(Roles.CITIZEN)
    public List<DataRequestView> mine() {
        return DataRequestQueries.of(em, actors.currentAccount());
    }

    /**
     * Takes the caller's own request back.
     *
     * @throws Refusal {@code NOT_FOUND}, {@code DATA_REQUEST_CLOSED}
     */
    @RolesAllowed(Roles.CITIZEN)
    @Audited("data-requests.request.withdraw")
    public void withdraw(long id, long version) {
        DataRequest request = Aggregates.load(em, DataRequest.class, id, version);
        if (!request.isOf(actors.currentAccount())) {
            throw new Refusal("NOT_FOUND");
        }
        request.close(DataRequestState.WITHDRAWN, null, actors.currentAccount(), clock.instant());
        em.flush();
    }

    /** Requests, the open ones first, by the day they are due; two SQL statements. */
    @RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR})
    public Page<DataRequestView> search(boolean openOnly, PageRequest page) {
        return DataRequestQueries.search(em, openOnly, page);
    }

    /** One request; reading it is noted with the person. */
    @RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR})
    public Optional<DataRequestView> request(String code) {
        Optional<DataRequestView> found = DataRequestQueries.byCode(em, code);
        found.ifPresent(request -> audit.write(NewEntry.of("data-requests.request.read")
                .subject("data-request:" + request.id())
                .persons(Set.of("account:" + request.accountId()))));
        return found;
    }

    /**
     * Answers a request.
     *
     * @throws Refusal {@code NOT_FOUND}, {@code DATA_REQUEST_CLOSED}
     * @throws Conflict when somebody else changed it
     */
    @RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR})
    @Audited("data-requests.request.answer")
    public void answer(@Valid AnswerDataRequest command) {
        DataRequest request = Aggregates.load(em, DataRequest.class, command.id(), command.version());
        request.close(command.state(), command.answer().strip(), actors.currentAccount(), clock.instant());
        em.flush();
    }
}
