package kr.opengov.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Accounts that other modules write to, such as the members of a body who are called to a meeting. No façade: who may
 * know an address is the business of the module that asks, inside its own use case.
 */
@ApplicationScoped
public class Correspondents {

    private static final String ACTIVE = """
            SELECT NEW kr.opengov.platform.accounts.Correspondent(a.id, a.nameKo, a.nameEn, a.email, a.language)
              FROM Account a WHERE a.email IS NOT NULL AND a.state = kr.opengov.platform.accounts.AccountState.ACTIVE
            """;

    @PersistenceContext(unitName = "platform")
    private EntityManager em;

    public Correspondents() {}

    public Correspondents(EntityManager em) {
        this.em = em;
    }

    /** The active accounts among these, by id; one SQL statement. */
    public Map<Long, Correspondent> of(Collection<Long> accountIds) {
        if (accountIds.isEmpty()) {
            return Map.of();
        }
        List<Correspondent> found = em.createQuery(ACTIVE + " AND a.id IN :ids", Correspondent.class)
                .setParameter("ids", accountIds)
                .getResultList();
        return found.stream().collect(Collectors.toMap(Correspondent::accountId, one -> one));
    }

    /** The active account with an address, however it is written; empty when there is none. */
    public Optional<Correspondent> withEmail(String email) {
        return EmailAddress.normalize(email).flatMap(normal -> em
                .createQuery(ACTIVE + " AND a.email = :email", Correspondent.class)
                .setParameter("email", normal)
                .getResultList()
                .stream()
                .findFirst());
    }

    /** Those of these accounts who want mails about a topic; one SQL statement. */
    public Set<Long> wanting(NotificationTopic topic, Collection<Long> accountIds) {
        Set<Long> wanting = new HashSet<>(accountIds);
        if (accountIds.isEmpty()) {
            return wanting;
        }
        // In the language of objects the topic, an enum as the key of a map, would be compared in serialized form.
        Query query =
                em.createNativeQuery("SELECT account_id FROM pf_notification_setting WHERE topic = ? AND by_mail = ?"
                        + " AND account_id IN (" + String.join(",", Collections.nCopies(wanting.size(), "?")) + ")");
        query.setParameter(1, topic.name()).setParameter(2, !topic.byMailUnlessChosen());
        int position = 3;
        for (Long id : wanting) {
            query.setParameter(position++, id);
        }
        Set<Long> chosen = new HashSet<>();
        for (Object id : query.getResultList()) {
            chosen.add(((Number) id).longValue());
        }
        if (topic.byMailUnlessChosen()) {
            wanting.removeAll(chosen);
        } else {
            wanting.retainAll(chosen);
        }
        return wanting;
    }

    /**
     * The accounts that hold a role for single things, such as {@code SPEAKER} for a person of the directory; one SQL
     * statement.
     *
     * @param scopeKind what they hold it for, such as {@code PERSON}
     * @return ids of accounts by the thing; a thing nobody holds the role for is absent
     */
    public Map<String, List<Long>> holding(String role, String scopeKind, Collection<String> scopeIds) {
        if (scopeIds.isEmpty()) {
            return Map.of();
        }
        List<Object[]> rows = em.createQuery(
                        "SELECT r.key.scopeId, r.account.id FROM AccountRole r WHERE r.key.role = :role"
                                + " AND r.key.scopeKind = :kind AND r.key.scopeId IN :ids",
                        Object[].class)
                .setParameter("role", role)
                .setParameter("kind", scopeKind)
                .setParameter("ids", scopeIds)
                .getResultList();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[0], Collectors.mapping(row -> (Long) row[1], Collectors.toList())));
    }
}
