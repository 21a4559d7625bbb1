package kr.opengov.membership;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.opengov.db.TestTransaction;
import kr.opengov.platform.directory.Directory;
import kr.opengov.platform.directory.DirectoryName;
import kr.opengov.platform.directory.PersonEntry;
import kr.opengov.platform.directory.PersonView;
import kr.opengov.platform.rules.Effect;
import kr.opengov.platform.rules.RuleHistory;
import kr.opengov.platform.rules.RuleVersion;
import kr.opengov.platform.rules.Rules;

/** Bodies on a real database, outside a container: the rules of the migrations, a directory in memory. */
final class BodiesFixture {

    final RegisterFixture register = RegisterFixture.empty();
    final Map<Long, DirectoryName> people = new HashMap<>();
    private final MigratedRules rules = new MigratedRules();

    <T> T ask(Function<GovernanceBodies, T> question) {
        try (EntityManager em = register.open()) {
            return question.apply(new GovernanceBodies(em, rules));
        }
    }

    /** A change, in a transaction of its own; time passes afterwards. */
    <T> T change(Function<BodySecretariat, T> change) {
        try (EntityManager em = register.open()) {
            T result = TestTransaction.of(
                    em,
                    () -> change.apply(
                            new BodySecretariat(em, register.clock(), rules, new People(), RegisterFixture.session())));
            register.pass(Duration.ofHours(1));
            return result;
        }
    }

    /** Founds a national forum under the rule of Korea's committee. */
    void found(String code, LocalDate day) {
        change(secretariat -> secretariat.create(new CreateBody(
                code,
                "시험 위원회",
                "Test Committee",
                BodyKind.NATIONAL_FORUM,
                null,
                null,
                "membership.korea-committee",
                day,
                false,
                null,
                null,
                "test")));
    }

    /** The directory in memory. */
    Directory people() {
        return new People();
    }

    BodyProfile profile(String code, LocalDate day) {
        return ask(bodies -> bodies.profile(code, day, register.now()).orElseThrow());
    }

    private static List<RuleVersion> migrated() {
        List<RuleVersion> versions = new ArrayList<>();
        try (Connection connection = RegisterFixture.DATABASE.owner();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT v.*, r.area, r.title_ko, r.title_en FROM pf_rule_version v"
                                + " JOIN pf_rule r ON r.code = v.rule_code WHERE r.area = 'membership' ORDER BY v.id")) {
            while (row.next()) {
                versions.add(new RuleVersion(
                        row.getLong("id"),
                        row.getString("rule_code"),
                        row.getString("area"),
                        row.getString("title_ko"),
                        row.getString("title_en"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        row.getString("parameters"),
                        Effect.valueOf(row.getString("effect")),
                        row.getString("content_ko"),
                        row.getString("content_en"),
                        row.getString("source"),
                        null,
                        null,
                        null));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The rules could not be read", e);
        }
        return versions;
    }

    /** The rules as the migrations bring them. */
    private static final class MigratedRules extends Rules {

        private final List<RuleVersion> versions = migrated();

        @Override
        public Optional<RuleHistory> history(String rule) {
            List<RuleVersion> found = versions.stream()
                    .filter(version -> version.rule().equals(rule))
                    .toList();
            return found.isEmpty() ? Optional.empty() : Optional.of(new RuleHistory(rule, 1, found));
        }
    }

    /** Persons by number; a new one for every entry, whatever its name. */
    private final class People extends Directory {

        @Override
        public Map<Long, DirectoryName> personNames(Collection<Long> ids) {
            return ids.stream().filter(people::containsKey).collect(Collectors.toMap(id -> id, people::get));
        }

        @Override
        public Optional<PersonView> person(String code) {
            return people.values().stream()
                    .filter(name -> name.code().equals(code))
                    .findFirst()
                    .map(name -> new PersonView(name.id(), 1, code, name.nameKo(), name.nameEn(), null, null, null));
        }

        @Override
        public String save(PersonEntry entry) {
            long id = 900 + people.size();
            people.put(id, new DirectoryName(id, "p-" + id, entry.nameKo(), entry.nameEn()));
            return "p-" + id;
        }
    }
}
