package kr.opengov.summit.internal.speakers;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.opengov.platform.Bilingual;
import kr.opengov.platform.Blank;
import kr.opengov.platform.directory.Directory;
import kr.opengov.platform.directory.DirectoryName;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;
import kr.opengov.platform.persistence.LikePattern;
import kr.opengov.summit.Confirmation;
import kr.opengov.summit.CountryName;
import kr.opengov.summit.SaveProfile;
import kr.opengov.summit.SessionState;
import kr.opengov.summit.SpeakerFilter;
import kr.opengov.summit.SpeakerLine;
import kr.opengov.summit.SpeakerRole;
import kr.opengov.summit.SpeakerSheet;
import kr.opengov.summit.SpeakerSheet.Part;
import kr.opengov.summit.internal.release.Countries;
import kr.opengov.summit.internal.setup.SetupQueries;

/** Reads speakers for the desk, never what is private of them. */
public final class SpeakerQueries {

    private static final String FROM = " from Participation p where p.session.summit.id = :summit"
            + " and (:text is null or p.nameKo like :text escape '!' or p.nameEn like :text escape '!')"
            + " and (:country is null or p.countryCode = :country) and (:role is null or p.role = :role)"
            + " and (:confirmation is null or p.confirmation = :confirmation)"
            + " and (:organisation is null or exists (select 1 from Affiliation a where a.participation = p"
            + " and (a.organisationKo like :organisation escape '!' or a.organisationEn like :organisation escape '!')))";

    private SpeakerQueries() {}

    /** Three SQL statements whatever the page. */
    public static Page<SpeakerLine> page(EntityManager em, long summit, SpeakerFilter filter, PageRequest page) {
        long total = with(em.createQuery("select count(distinct p.personId)" + FROM, Long.class), summit, filter)
                .getSingleResult();
        List<Object[]> rows = with(
                        em.createQuery(
                                "select p.personId, min(p.nameKo), min(p.nameEn), min(p.countryCode), count(p),"
                                        + " sum(case when p.confirmation = :yes then 1 else 0 end),"
                                        + " sum(case when p.confirmation = :no then 1 else 0 end)" + FROM
                                        + " group by p.personId order by min(p.nameKo), p.personId",
                                Object[].class),
                        summit,
                        filter)
                .setParameter("yes", Confirmation.CONFIRMED)
                .setParameter("no", Confirmation.DECLINED)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        Map<Long, Instant> invited =
                invited(em, summit, rows.stream().map(row -> (Long) row[0]).toList());
        List<SpeakerLine> lines = new ArrayList<>(rows.size());
        for (Object[] row : rows) {
            lines.add(new SpeakerLine(
                    (Long) row[0],
                    new Bilingual((String) row[1], (String) row[2], true),
                    row[3] == null ? null : Countries.name((String) row[3]),
                    count(row[4]),
                    count(row[5]),
                    count(row[6]),
                    invited.get((Long) row[0])));
        }
        return new Page<>(lines, total, page);
    }

    private static int count(Object number) {
        return number == null ? 0 : ((Number) number).intValue();
    }

    private static Map<Long, Instant> invited(EntityManager em, long summit, List<Long> persons) {
        Map<Long, Instant> invited = new HashMap<>();
        if (!persons.isEmpty()) {
            em.createQuery(
                            "select i from SpeakerInvitation i where i.summitId = :summit and i.personId in :persons",
                            SpeakerInvitation.class)
                    .setParameter("summit", summit)
                    .setParameter("persons", persons)
                    .getResultList()
                    .forEach(one -> invited.put(one.personId(), one.sentAt()));
        }
        return invited;
    }

    private static <T> TypedQuery<T> with(TypedQuery<T> query, long summit, SpeakerFilter filter) {
        return query.setParameter("summit", summit)
                .setParameter("text", LikePattern.containing(filter.text()))
                .setParameter("organisation", LikePattern.containing(filter.organisation()))
                .setParameter("country", Blank.toNull(filter.country()))
                .setParameter(
                        "role", filter.role() == null ? null : filter.role().name())
                .setParameter("confirmation", filter.confirmation());
    }

    /** The countries speakers of a summit stood for, in alphabetical order; one SQL statement. */
    public static List<CountryName> countries(EntityManager em, long summit) {
        return em
                .createQuery(
                        "select distinct p.countryCode from Participation p where p.session.summit.id = :summit"
                                + " and p.countryCode is not null order by p.countryCode",
                        String.class)
                .setParameter("summit", summit)
                .getResultList()
                .stream()
                .map(code -> new CountryName(code, Countries.name(code)))
                .toList();
    }

    /** One speaker; six SQL statements. Empty for who takes part in nothing there. */
    public static Optional<SpeakerSheet> sheet(EntityManager em, Directory directory, long summit, long person) {
        List<Part> parts = parts(em, summit, person);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        DirectoryName name = directory.personNames(List.of(person)).get(person);
        SpeakerInvitation invitation = invitation(em, summit, person).orElse(null);
        return Optional.of(new SpeakerSheet(
                person,
                name == null ? null : name.code(),
                name == null ? new Bilingual("?", null, true) : name.name(),
                profile(em, person),
                em.createQuery(
                                        "select count(p) from PersonPrivate p where p.summitId = :summit"
                                                + " and p.personId = :person",
                                        Long.class)
                                .setParameter("summit", summit)
                                .setParameter("person", person)
                                .getSingleResult()
                        > 0,
                invitation == null ? null : invitation.sentAt(),
                invitation == null ? 0 : invitation.times(),
                parts,
                SetupQueries.ofPerson(em, summit, person)));
    }

    static Optional<SpeakerInvitation> invitation(EntityManager em, long summit, long person) {
        return em.createQuery(
                        "select i from SpeakerInvitation i where i.summitId = :summit and i.personId = :person",
                        SpeakerInvitation.class)
                .setParameter("summit", summit)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    private static List<Part> parts(EntityManager em, long summit, long person) {
        List<Object[]> rows = em.createQuery(
                        "select p.id, p.version, x.code, x.titleKo, x.titleEn, x.state, p.role, p.confirmation, p.remote,"
                                + " p.remoteZone from Participation p join p.session x"
                                + " where x.summit.id = :summit and p.personId = :person order by x.seq",
                        Object[].class)
                .setParameter("summit", summit)
                .setParameter("person", person)
                .getResultList();
        return rows.stream()
                .map(row -> new Part(
                        (Long) row[0],
                        (Long) row[1],
                        (String) row[2],
                        new Bilingual((String) row[3], (String) row[4], true),
                        (SessionState) row[5],
                        row[6] == null ? null : SpeakerRole.valueOf((String) row[6]),
                        (Confirmation) row[7],
                        (Boolean) row[8],
                        (String) row[9]))
                .toList();
    }

    /** The form of what a person says of himself or herself; one SQL statement. */
    public static SaveProfile profile(EntityManager em, long person) {
        return found(em, person).map(PersonProfile::form).orElse(new SaveProfile(0, null, null, false));
    }

    static Optional<PersonProfile> found(EntityManager em, long person) {
        return em.createQuery("select p from PersonProfile p where p.personId = :person", PersonProfile.class)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    static Optional<PersonPrivate> secret(EntityManager em, long summit, long person) {
        return em.createQuery(
                        "select p from PersonPrivate p where p.summitId = :summit and p.personId = :person",
                        PersonPrivate.class)
                .setParameter("summit", summit)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }
}
