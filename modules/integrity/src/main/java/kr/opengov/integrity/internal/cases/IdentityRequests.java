package kr.opengov.integrity.internal.cases;

import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.opengov.integrity.AskIdentity;
import kr.opengov.integrity.IdentityGround;
import kr.opengov.integrity.IdentityRequestView;
import kr.opengov.integrity.NameRequest;
import kr.opengov.integrity.OfficerChoice;
import kr.opengov.integrity.internal.cases.OfficerAccess.Desk;
import kr.opengov.integrity.internal.keys.CaseKeys;
import kr.opengov.integrity.internal.keys.DataKey;
import kr.opengov.integrity.internal.keys.HolderRole;
import kr.opengov.integrity.internal.keys.KeyKind;
import kr.opengov.integrity.internal.keys.KeyPair;
import kr.opengov.platform.Bilingual;
import kr.opengov.platform.Refusal;

/** The requests for sealed names: who asks seals the reasons for the custodians, who grants wraps keys for the one asker. */
public final class IdentityRequests {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String REASON = EntryText.TEXT;
    private static final String DOCUMENT = "document";
    private static final String HOLDER = "holder";
    static final String REQUEST = "request";
    private static final String ANSWER = "answer";
    private static final String YES = "YES";

    private final EntityManager em;
    private final CaseStore store;

    public IdentityRequests(EntityManager em) {
        this.em = em;
        this.store = new CaseStore(em);
    }

    /** Seals a request and tells the reporter; without a custodian it waits for one. */
    public void ask(Desk desk, AskIdentity wish, LocalDate today) {
        OpenCase open = desk.open();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(REASON, wish.reason());
        fields.put(DOCUMENT, wish.document());
        fields.put("deadline", wish.until().toString());
        fields.put("identityGround", wish.ground().name());
        EntryText text = new EntryText(EntryType.IDENTITY_REQUESTED, desk.me().id(), fields);
        try (DataKey key = DataKey.random(RANDOM)) {
            IdentityRequest request =
                    new IdentityRequest(wish.caseId(), desk.me().id(), wish.ground(), today, wish.until(), key, text);
            em.persist(request);
            List<KeyHolder> readers = new ArrayList<>(store.active(HolderRole.CUSTODIAN));
            readers.add(desk.me());
            for (KeyHolder reader : readers) {
                byte[] wrapped = KeyPair.wrap(reader.holder().publicKey(), request.keyPlace(), key);
                em.persist(new IdentityKey(request.id(), reader.id(), IdentityKey.READ, 0, wrapped));
            }
            fields.put(REQUEST, request.id().toString());
        }
        store.write(
                open,
                KeyKind.CONTENT,
                today,
                new EntryText(EntryType.IDENTITY_REQUESTED, desk.me().id(), fields));
    }

    /** The requests that the reporter can answer, with the last answer, in the order of asking. */
    static List<NameRequest> toAnswer(OpenCase open) {
        return open.lines().stream()
                .filter(line -> line.text().type() == EntryType.IDENTITY_REQUESTED
                        && line.text().field(REQUEST) != null
                        && IdentityGround.CONSENT.name().equals(line.text().field("identityGround")))
                .map(line -> {
                    UUID request = UUID.fromString(line.text().field(REQUEST));
                    LocalDate until = LocalDate.parse(line.text().field("deadline"));
                    return new NameRequest(
                            request, line.day(), until, line.text().text(), answer(open, request));
                })
                .toList();
    }

    /** The reporter's last answer to a request; null before the first. */
    private static Boolean answer(OpenCase open, UUID request) {
        return open.lines().stream()
                .map(OpenCase.Line::text)
                .filter(text -> text.type() == EntryType.IDENTITY_ANSWERED
                        && request.toString().equals(text.field(REQUEST)))
                .reduce((before, after) -> after)
                .map(text -> YES.equals(text.field(ANSWER)))
                .orElse(null);
    }

    /**
     * Keeps the reporter's answer to a request where a custodian reads it.
     *
     * @throws Refusal {@code NOT_FOUND} when nobody asked so
     */
    public void answer(OpenCase open, UUID request, boolean agreed, LocalDate today) {
        if (toAnswer(open).stream().noneMatch(asked -> asked.request().equals(request))) {
            throw new Refusal("NOT_FOUND");
        }
        Map<String, String> fields = Map.of(REQUEST, request.toString(), ANSWER, agreed ? YES : "NO");
        store.write(open, KeyKind.IDENTITY, today, new EntryText(EntryType.IDENTITY_ANSWERED, null, fields));
    }

    /** An officer's own requests in a case. */
    public List<IdentityRequestView> of(UUID caseId, KeyHolder officer, KeyPair pair, LocalDate today) {
        List<IdentityRequest> requests = em.createQuery(
                        "select r from IdentityRequest r where r.caseId = :caseId and r.requesterId = :holder"
                                + " order by r.requestedOn desc, r.id",
                        IdentityRequest.class)
                .setParameter("caseId", caseId)
                .setParameter(HOLDER, officer.id())
                .getResultList();
        return views(requests, officer, pair, today);
    }

    /** What waits for a custodian, the oldest first; at most a hundred. */
    public List<IdentityRequestView> waiting(KeyHolder custodian, KeyPair pair, LocalDate today) {
        List<IdentityRequest> requests = em.createQuery(
                        "select r from IdentityRequest r where r.state = :state and r.untilDay >= :today"
                                + " order by r.requestedOn, r.id",
                        IdentityRequest.class)
                .setParameter("state", IdentityRequest.WAITING)
                .setParameter("today", today)
                .setMaxResults(100)
                .getResultList();
        return views(requests, custodian, pair, today);
    }

    /**
     * Releases or declines. A release wraps the identity key of every epoch the custodian holds for the one requester.
     *
     * @return the request
     * @throws Refusal {@code NOT_FOUND}, {@code IDENTITY_DECIDED}; {@code CONSENT_NOT_ON_RECORD} when the request rests on
     *     the consent of the reporter, who did not give it
     */
    public IdentityRequest decide(UUID requestId, boolean release, KeyHolder custodian, KeyPair pair, LocalDate today) {
        IdentityRequest request = found(requestId);
        if (today.isAfter(request.until())) {
            throw new Refusal("NOT_FOUND");
        }
        request.decide(release ? IdentityRequest.RELEASED : IdentityRequest.DECLINED, custodian.id(), today);
        ReportCase report = store.find(request.caseId()).orElseThrow(() -> new Refusal("NOT_FOUND"));
        boolean assigned =
                store.assignment(request.caseId(), request.requesterId()).isPresent();
        try (OpenCase open = store.open(report, custodian.holder(), pair)) {
            if (release
                    && request.ground() == IdentityGround.CONSENT
                    && !Boolean.TRUE.equals(answer(open, requestId))) {
                throw new Refusal("CONSENT_NOT_ON_RECORD");
            }
            if (release && assigned) {
                KeyHolder requester = em.find(KeyHolder.class, request.requesterId());
                open.grants(KeyKind.IDENTITY, requester.holder().publicKey(), request::grantPlace)
                        .forEach((epoch, wrapped) -> em.persist(
                                new IdentityKey(request.id(), requester.id(), IdentityKey.GRANT, epoch, wrapped)));
            } else if (release) {
                throw new Refusal("NOT_FOUND");
            }
            // Under the identity key, which custodian and reporter share: the reporter is told by whoever decided.
            store.write(
                    open,
                    KeyKind.IDENTITY,
                    today,
                    new EntryText(
                            release ? EntryType.IDENTITY_RELEASED : EntryType.IDENTITY_KEPT,
                            custodian.id(),
                            Map.of("deadline", request.until().toString())));
        }
        return request;
    }

    /**
     * The name, for who asked, while the release lasts.
     *
     * @throws Refusal {@code NOT_FOUND} when it was not released to this officer or is over
     */
    public List<String> names(Desk desk, UUID requestId, KeyPair pair, LocalDate today) {
        IdentityRequest request = found(requestId);
        if (!request.requesterId().equals(desk.me().id())
                || !request.caseId().equals(desk.open().report().id())
                || !IdentityRequest.RELEASED.equals(request.state(today))) {
            throw new Refusal("NOT_FOUND");
        }
        List<String> names = new ArrayList<>();
        Map<Integer, IdentityKey> keys = keys(List.of(request), desk.me()).getOrDefault(requestId, List.of()).stream()
                .filter(key -> IdentityKey.GRANT.equals(key.purpose()))
                .collect(Collectors.toMap(IdentityKey::epoch, Function.identity()));
        for (CaseEntry entry : store.entries(request.caseId(), KeyKind.IDENTITY)) {
            IdentityKey key = keys.get(entry.epoch());
            if (key != null) {
                try (CaseKeys granted = CaseKeys.granted(
                        request.caseId(),
                        entry.epoch(),
                        KeyKind.IDENTITY,
                        pair.unwrap(request.grantPlace(entry.epoch()), key.wrapped()))) {
                    EntryText text = entry.open(granted);
                    if (text != null && text.type() == EntryType.IDENTITY) {
                        names.add(text.text());
                    }
                }
            }
        }
        return names;
    }

    /** Takes the keys around the requests of a case away from an officer who leaves it. */
    void removeKeys(UUID caseId, UUID holderId) {
        List<UUID> requests = em.createQuery("select r.id from IdentityRequest r where r.caseId = :caseId", UUID.class)
                .setParameter("caseId", caseId)
                .getResultList();
        // In two statements: a subquery would need a temporary table here, which the account may not make.
        if (!requests.isEmpty()) {
            em.createQuery("delete from IdentityKey k where k.holderId = :holder and k.requestId in :requests")
                    .setParameter(HOLDER, holderId)
                    .setParameter("requests", requests)
                    .executeUpdate();
        }
    }

    /** Takes away what is over. */
    public void removeExpired(LocalDate today) {
        List<UUID> over = em.createQuery(
                        "select distinct r.id from IdentityRequest r, IdentityKey k where k.requestId = r.id"
                                + " and k.purpose = :purpose and r.untilDay < :today",
                        UUID.class)
                .setParameter("purpose", IdentityKey.GRANT)
                .setParameter("today", today)
                .getResultList();
        if (!over.isEmpty()) {
            em.createQuery("delete from IdentityKey k where k.purpose = :purpose and k.requestId in :requests")
                    .setParameter("purpose", IdentityKey.GRANT)
                    .setParameter("requests", over)
                    .executeUpdate();
        }
    }

    private List<IdentityRequestView> views(
            List<IdentityRequest> requests, KeyHolder reader, KeyPair pair, LocalDate today) {
        if (requests.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<IdentityKey>> keys = keys(requests, reader);
        Map<UUID, KeyHolder> people =
                store.active(HolderRole.OFFICER).stream().collect(Collectors.toMap(KeyHolder::id, Function.identity()));
        return requests.stream()
                .map(request -> view(
                        request,
                        keys.getOrDefault(request.id(), List.of()),
                        people.get(request.requesterId()),
                        pair,
                        today))
                .toList();
    }

    private static IdentityRequestView view(
            IdentityRequest request, List<IdentityKey> keys, KeyHolder requester, KeyPair pair, LocalDate today) {
        EntryText text = null;
        for (IdentityKey key : keys) {
            if (IdentityKey.READ.equals(key.purpose())) {
                try (DataKey opened = pair.unwrap(request.keyPlace(), key.wrapped())) {
                    text = request.open(opened);
                }
            }
        }
        OfficerChoice duty = requester == null
                ? null
                : new OfficerChoice(requester.id(), new Bilingual(requester.dutyKo(), requester.dutyEn(), false));
        IdentityGround ground = request.ground();
        return new IdentityRequestView(
                request.id(),
                request.caseId(),
                request.state(today),
                ground,
                request.requestedOn(),
                request.until(),
                duty,
                text == null ? null : text.text(),
                text == null ? null : text.field(DOCUMENT));
    }

    private Map<UUID, List<IdentityKey>> keys(List<IdentityRequest> requests, KeyHolder reader) {
        return em.createQuery(
                        "select k from IdentityKey k where k.holderId = :holder and k.requestId in :requests",
                        IdentityKey.class)
                .setParameter(HOLDER, reader.id())
                .setParameter(
                        "requests", requests.stream().map(IdentityRequest::id).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(IdentityKey::requestId));
    }

    private IdentityRequest found(UUID requestId) {
        IdentityRequest request = em.find(IdentityRequest.class, requestId);
        if (request == null) {
            throw new Refusal("NOT_FOUND");
        }
        return request;
    }
}
