package kr.opengov.membership.internal.register;

import jakarta.persistence.EntityManager;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kr.opengov.membership.MemberRow;
import kr.opengov.membership.MemberStatus;
import kr.opengov.membership.MembershipKind;
import kr.opengov.membership.RecordJoin;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Refusal;

/** What must be true before a membership begins; builds it when it is. */
public final class JoinPolicy {

    private static final Set<MemberStatus> GOOD_STANDING = Set.of(MemberStatus.ACTIVE, MemberStatus.UNDER_REVIEW);

    private final EntityManager em;
    private final RecordJoin join;
    private final Recorded recorded;
    private final boolean overridden;

    public JoinPolicy(EntityManager em, RecordJoin join, Recorded recorded) {
        this(em, join, recorded, false);
    }

    /** @param overridden whether somebody gave a reason to let a city join although its country is not in good standing */
    public JoinPolicy(EntityManager em, RecordJoin join, Recorded recorded, boolean overridden) {
        this.em = em;
        this.join = join;
        this.recorded = recorded;
        this.overridden = overridden;
    }

    /**
     * The new membership, not yet stored.
     *
     * @throws Refusal with the code of the rule that says no
     */
    public Membership begin() {
        Country country = em.find(Country.class, join.countryCode());
        if (join.kind() != MembershipKind.LOCAL) {
            return membership(join.countryCode(), country == null ? newCountry() : country, null);
        }
        if (country == null) {
            throw Refusal.ofField("countryCode", "COUNTRY_UNKNOWN", join.countryCode());
        }
        if (Blank.is(join.nameEn())) {
            throw Refusal.ofField("nameEn", "NAME_MISSING");
        }
        if (!overridden) {
            checkCountryInGoodStanding(recorded.at());
        }
        return membership(localCode(), country, localGovernment(country));
    }

    private Membership membership(String code, Country country, LocalGovernment local) {
        List<Membership> earlier = em.createQuery(
                        "SELECT m FROM Membership m WHERE m.code = :code ORDER BY m.number DESC", Membership.class)
                .setParameter("code", code)
                .getResultList();
        if (!earlier.isEmpty()) {
            EndBeforeReturn.check(earlier.get(0), join.since());
        }
        return new Membership(code, earlier.size() + 1, country, local, join, recorded);
    }

    private Country newCountry() {
        if (Blank.is(join.nameKo())) {
            throw Refusal.ofField("nameKo", "NAME_MISSING");
        }
        if (Blank.is(join.nameEn())) {
            throw Refusal.ofField("nameEn", "NAME_MISSING");
        }
        Country country = new Country(
                join.countryCode(), join.nameKo().strip(), join.nameEn().strip(), join.region());
        em.persist(country);
        return country;
    }

    /** A local government is admitted while its country is in good standing (OGP Local, eligibility). */
    private void checkCountryInGoodStanding(Instant knownAt) {
        List<MemberRow> country = MemberQueries.one(em, join.since(), knownAt, join.countryCode());
        if (country.isEmpty() || !GOOD_STANDING.contains(country.get(0).status())) {
            throw Refusal.ofField("countryCode", "COUNTRY_NOT_IN_GOOD_STANDING", join.countryCode(), join.since());
        }
    }

    private LocalGovernment localGovernment(Country country) {
        return em.createQuery(
                        "SELECT l FROM LocalGovernment l WHERE l.country = :country AND l.nameEn = :name",
                        LocalGovernment.class)
                .setParameter("country", country)
                .setParameter("name", join.nameEn().strip())
                .getResultStream()
                .findFirst()
                .orElseGet(() -> {
                    LocalGovernment local = new LocalGovernment(
                            country, Blank.toNull(join.nameKo()), join.nameEn().strip(), join.level());
                    em.persist(local);
                    return local;
                });
    }

    /** The country's code and the English name in plain letters: {@code BRA-SAO-PAULO}. */
    private String localCode() {
        String plain = Normalizer.normalize(join.nameEn().strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        if (plain.isEmpty()) {
            throw Refusal.ofField("nameEn", "NAME_NOT_LATIN");
        }
        String code = join.countryCode() + "-" + plain.toUpperCase(Locale.ROOT);
        return code.length() > 60 ? code.substring(0, 60) : code;
    }
}
