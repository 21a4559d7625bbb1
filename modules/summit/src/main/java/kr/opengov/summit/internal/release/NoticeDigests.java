package kr.opengov.summit.internal.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.opengov.platform.Bilingual;
import kr.opengov.platform.Roles;
import kr.opengov.platform.accounts.Correspondent;
import kr.opengov.platform.accounts.Correspondents;
import kr.opengov.platform.accounts.NotificationTopic;
import kr.opengov.platform.persistence.SqlRow;
import kr.opengov.summit.ChangeKind;
import kr.opengov.summit.ReleaseChange;

/**
 * One digest for each person and release: everybody with an account who starred, speaks in or hosts a session that the
 * release changed. They are drafts until an organiser sends them; the first release of a summit changes nothing for anybody.
 */
@ApplicationScoped
public class NoticeDigests {

    @Inject
    private Correspondents correspondents;

    protected NoticeDigests() {}

    public NoticeDigests(Correspondents correspondents) {
        this.correspondents = correspondents;
    }

    /** What one person is told. */
    private record Told(Set<UUID> sessions, Set<String> reasons) {}

    void draft(EntityManager em, long release, NewRelease made) {
        if (made.before() == null) {
            return;
        }
        Map<UUID, List<ReleaseChange>> changes = changesBySession(made);
        Map<Long, Told> told = new TreeMap<>();
        starred(em, made.summitId(), changes.keySet(), told);
        List<Released.Entry> changed = made.entries().stream()
                .filter(entry -> changes.containsKey(entry.session()))
                .toList();
        held(Roles.SPEAKER, "PERSON", bySpeaker(changed), told);
        held(Roles.HOST_ORGANISATION, "ORGANISATION", byHost(changed), told);
        write(em, release, made, changes, told);
    }

    /** Changes of sessions by the session; a session nobody could know before tells nobody anything. */
    private static Map<UUID, List<ReleaseChange>> changesBySession(NewRelease made) {
        Map<UUID, UUID> sessions = new HashMap<>();
        made.entries().stream()
                .filter(entry -> !entry.isBreak())
                .forEach(entry -> sessions.put(entry.guid(), entry.session()));
        return made.changes().stream()
                .filter(change -> sessions.containsKey(change.guid()) && change.kind() != ChangeKind.BREAK)
                .collect(Collectors.groupingBy(
                        change -> sessions.get(change.guid()), LinkedHashMap::new, Collectors.toList()));
    }

    /** Whoever marked a session and did not say that no mails about summits are wanted. */
    private void starred(EntityManager em, long summit, Set<UUID> changed, Map<Long, Told> told) {
        List<SqlRow> stars =
                SqlRow.of(em, "SELECT account_id, session_guid FROM sm_star WHERE summit_id = ?1", summit).stream()
                        .filter(row -> changed.contains(row.uuid(1)))
                        .toList();
        Set<Long> wanting = correspondents.wanting(
                NotificationTopic.SUMMIT,
                stars.stream().map(row -> row.number(0)).collect(Collectors.toSet()));
        stars.stream()
                .filter(row -> wanting.contains(row.number(0)))
                .forEach(row -> note(told, row.number(0), row.uuid(1), "STARRED"));
    }

    private static void note(Map<Long, Told> told, long account, UUID session, String reason) {
        Told one = told.computeIfAbsent(account, none -> new Told(new LinkedHashSet<>(), new TreeSet<>()));
        one.sessions().add(session);
        one.reasons().add(reason);
    }

    private static Map<String, Set<UUID>> bySpeaker(List<Released.Entry> changed) {
        Map<String, Set<UUID>> sessions = new HashMap<>();
        changed.forEach(entry -> entry.people().stream()
                .filter(person -> person.code() != null)
                .forEach(person -> sessions.computeIfAbsent(person.code(), none -> new LinkedHashSet<>())
                        .add(entry.session())));
        return sessions;
    }

    private static Map<String, Set<UUID>> byHost(List<Released.Entry> changed) {
        Map<String, Set<UUID>> sessions = new HashMap<>();
        changed.forEach(entry -> entry.hosts().stream()
                .filter(host -> host.code() != null)
                .forEach(host -> sessions.computeIfAbsent(host.code(), none -> new LinkedHashSet<>())
                        .add(entry.session())));
        return sessions;
    }

    private void held(String role, String kind, Map<String, Set<UUID>> sessions, Map<Long, Told> told) {
        correspondents
                .holding(role, kind, sessions.keySet())
                .forEach((scope, accounts) -> accounts.forEach(
                        account -> sessions.get(scope).forEach(session -> note(told, account, session, role))));
    }

    private void write(
            EntityManager em,
            long release,
            NewRelease made,
            Map<UUID, List<ReleaseChange>> changes,
            Map<Long, Told> told) {
        Map<Long, Correspondent> accounts = correspondents.of(told.keySet());
        try (BatchRows rows = new BatchRows(
                em,
                "sm_notice_digest",
                List.of("release_id", "account_id", "language", "name", "reasons", "subject", "body", "state"))) {
            for (Map.Entry<Long, Told> one : told.entrySet()) {
                Correspondent account = accounts.get(one.getKey());
                if (account != null) {
                    String language = "en".equals(account.language()) ? "en" : "ko";
                    rows.add(
                            release,
                            account.accountId(),
                            language,
                            account.name(),
                            String.join(",", one.getValue().reasons()),
                            subject(made, language),
                            body(made, one.getValue().sessions(), changes, language),
                            "DRAFT");
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the digests could not be written", e);
        }
    }

    private static String subject(NewRelease made, String language) {
        String title = made.head().summit().title().text(language);
        return "ko".equals(language) ? "[" + title + "] 프로그램이 바뀌었습니다" : "[" + title + "] The programme has changed";
    }

    private static String body(
            NewRelease made, Collection<UUID> sessions, Map<UUID, List<ReleaseChange>> changes, String language) {
        ZoneId zone = ZoneId.of(made.head().summit().zone());
        StringBuilder text = new StringBuilder();
        text.append(
                "ko".equals(language)
                        ? "관심을 두셨거나 참여하시는 세션이 다음과 같이 바뀌었습니다.\n"
                        : "Sessions that you marked or take part in have changed:\n");
        for (UUID session : sessions) {
            List<ReleaseChange> of = changes.get(session);
            Bilingual title = of.get(0).title();
            text.append("\n■ ").append(title.text(language)).append('\n');
            of.forEach(change -> text.append("  - ")
                    .append(ChangeWords.line(change, zone, language))
                    .append('\n'));
        }
        return text.toString();
    }
}
