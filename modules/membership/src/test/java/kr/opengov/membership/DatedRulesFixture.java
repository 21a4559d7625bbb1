package kr.opengov.membership;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.opengov.platform.rules.Effect;
import kr.opengov.platform.rules.RuleVersion;
import kr.opengov.platform.rules.Rules;

/** The rules as the migrations bring them, without the platform's persistence unit; a test may put others in place. */
public final class DatedRulesFixture extends Rules {

    private final List<RuleVersion> versions;
    private final List<RuleVersion> withdrawn = new ArrayList<>();

    private DatedRulesFixture(List<RuleVersion> versions) {
        this.versions = new ArrayList<>(versions);
    }

    /** Those of the migrations. */
    public static DatedRulesFixture migrated() {
        List<RuleVersion> versions = new ArrayList<>();
        try (Connection connection = RegisterFixture.DATABASE.owner();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT v.*, r.area FROM pf_rule_version v JOIN pf_rule r"
                        + " ON r.code = v.rule_code WHERE r.area = 'membership' ORDER BY v.id")) {
            while (row.next()) {
                versions.add(version(
                        row.getLong("id"),
                        row.getString("rule_code"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        row.getString("parameters"),
                        Effect.valueOf(row.getString("effect"))));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The rules could not be read", e);
        }
        return new DatedRulesFixture(versions);
    }

    /** A version with nothing but what judges need. */
    public static RuleVersion version(
            long id, String rule, LocalDate from, LocalDate to, String parameters, Effect effect) {
        return new RuleVersion(
                id, rule, "membership", rule, rule, from, to, parameters, effect, rule, rule, "test", null, null, null);
    }

    /** Puts a version in place of all of the rule; the former ones are found by their id only. */
    public void replace(RuleVersion version) {
        versions.stream().filter(old -> old.rule().equals(version.rule())).forEach(withdrawn::add);
        versions.removeIf(old -> old.rule().equals(version.rule()));
        versions.add(version);
    }

    @Override
    public Optional<RuleVersion> inForce(String rule, LocalDate day) {
        return versions.stream()
                .filter(version -> version.rule().equals(rule)
                        && !version.validFrom().isAfter(day)
                        && (version.validTo() == null || !version.validTo().isBefore(day)))
                .findFirst();
    }

    @Override
    public List<RuleVersion> ofArea(String area) {
        return List.copyOf(versions);
    }

    @Override
    public Optional<RuleVersion> version(long id) {
        return withdrawn.stream().filter(version -> version.id() == id).findFirst();
    }
}
