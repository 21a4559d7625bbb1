package kr.opengov.platform.directory;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kr.opengov.platform.Bilingual;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.audit.Audited;
import kr.opengov.platform.internal.directory.DirectoryQueries;
import kr.opengov.platform.internal.directory.KnownEntries;
import kr.opengov.platform.internal.directory.Names;
import kr.opengov.platform.internal.directory.Organisation;
import kr.opengov.platform.internal.directory.OrganisationRules;
import kr.opengov.platform.internal.directory.Person;
import kr.opengov.platform.internal.directory.PublicCode;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;
import kr.opengov.platform.persistence.Aggregates;

/** The directory of persons and organisations: finding, adding, correcting. */
@Stateless
public class Directory {

    @PersistenceContext(unitName = "platform")
    private EntityManager em;

    @Inject
    private PublicCode codes;

    protected Directory() {}

    public Directory(EntityManager em, PublicCode codes) {
        this.em = em;
        this.codes = codes;
    }

    /** The names of persons by the ids asked for, merged ones under the entry that stays; one SQL statement. */
    @PermitAll
    public Map<Long, DirectoryName> personNames(Collection<Long> ids) {
        return DirectoryQueries.names(em, "pf_person", ids);
    }

    /**
     * The entries of persons by the codes of their addresses, the one that stays after a merge; a code nobody has is
     * absent. Three SQL statements at most.
     */
    @PermitAll
    public Map<String, DirectoryName> personsByCode(Collection<String> codes) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        Map<String, Long> ids = new HashMap<>();
        for (Object[] row : em.createQuery(
                        "SELECT p.code, p.id FROM DirectoryPerson p WHERE p.code IN :codes", Object[].class)
                .setParameter("codes", codes)
                .getResultList()) {
            ids.put((String) row[0], (Long) row[1]);
        }
        Map<Long, DirectoryName> names = personNames(ids.values());
        Map<String, DirectoryName> found = new HashMap<>();
        ids.forEach((code, id) -> {
            if (names.containsKey(id)) {
                found.put(code, names.get(id));
            }
        });
        return found;
    }

    /** The names of organisations by the ids asked for, merged ones under the entry that stays; one SQL statement. */
    @PermitAll
    public Map<Long, DirectoryName> organisationNames(Collection<Long> ids) {
        return DirectoryQueries.names(em, "pf_organisation", ids);
    }

    /**
     * The persons of a list by codes of its maker's choice; who is not there yet is added with the name given. Two SQL
     * statements, and one for each hundred added.
     *
     * @param names names by code, such as {@code p-fosdem_2026-1324}: at most 60 characters, the same for the same person
     *     in every list
     * @return an id for each code
     * @throws Refusal {@code DIRECTORY_NAME_MISSING}
     */
    @RolesAllowed(Roles.STAFF)
    @Audited("directory.person.import")
    public Map<String, Long> knownPersons(Map<String, Bilingual> names) {
        return KnownEntries.persons(em, names);
    }

    /**
     * The organisations of a list by their Korean or English names; who is not there yet is added. Two SQL statements, and
     * one for each hundred added.
     *
     * @return an id for each name
     */
    @RolesAllowed(Roles.STAFF)
    @Audited("directory.organisation.import")
    public Map<String, Long> knownOrganisations(Collection<String> names) {
        return KnownEntries.organisations(em, codes, names);
    }

    /** The person of a code; the code of a merged entry leads to the one that stays. Two SQL statements. */
    @RolesAllowed({Roles.STAFF, Roles.SUMMIT_ORGANISER})
    public Optional<PersonView> person(String code) {
        return DirectoryQueries.staying(em, "pf_person", code)
                .map(id -> em.find(Person.class, id).view());
    }

    /** The organisation of a code; the code of a merged entry leads to the one that stays. Two SQL statements. */
    @PermitAll
    public Optional<OrganisationView> organisation(String code) {
        return DirectoryQueries.staying(em, "pf_organisation", code)
                .map(id -> em.find(Organisation.class, id).view());
    }

    /** Persons by a part of a name, merged ones left out; two SQL statements whatever the page. */
    @RolesAllowed({Roles.STAFF, Roles.SUMMIT_ORGANISER})
    public Page<PersonView> persons(String text, PageRequest page) {
        return DirectoryQueries.persons(em, text, page);
    }

    /** Organisations, merged ones left out; two SQL statements whatever the page. */
    @RolesAllowed({Roles.STAFF, Roles.SUMMIT_ORGANISER})
    public Page<OrganisationView> organisations(OrganisationFilter filter, PageRequest page) {
        return DirectoryQueries.organisations(em, filter, page);
    }

    /**
     * The names of organisations, in either language, that a text mentions, as {@link Mentions} says; merged ones too, since texts
     * keep old names. One SQL statement.
     */
    @RolesAllowed({Roles.STAFF, Roles.COMMITTEE_SECRETARY})
    public Set<String> organisationsIn(String text) {
        return DirectoryQueries.organisationsIn(em, text);
    }

    /**
     * Adds a person, or corrects one.
     *
     * @return the code of the public address
     * @throws Refusal {@code DIRECTORY_NAME_MISSING}, {@code NOT_FOUND}, {@code DIRECTORY_MERGED} for an entry that was
     *     merged into another
     * @throws kr.opengov.platform.Conflict when somebody else corrected it since it was read
     */
    @RolesAllowed({Roles.STAFF, Roles.SUMMIT_ORGANISER})
    @Audited("directory.person.save")
    public String save(@Valid PersonEntry entry) {
        Names.required(entry.nameKo(), entry.nameEn());
        Person person = entry.id() == null
                ? new Person(codes.next("p"))
                : Aggregates.load(em, Person.class, entry.id(), entry.version());
        person.describe(entry);
        em.persist(person);
        em.flush();
        return person.code();
    }

    /**
     * Adds an organisation, or corrects one.
     *
     * @return the code of the public address
     * @throws Refusal {@code DIRECTORY_NAME_MISSING}, {@code NOT_FOUND}, {@code DIRECTORY_MERGED},
     *     {@code DIRECTORY_PERIOD_REVERSED}, {@code AGENCY_CODE_DIGITS}, {@code DIRECTORY_COUNTRY_UNKNOWN},
     *     {@code DIRECTORY_SUCCESSOR_UNKNOWN}, {@code DIRECTORY_SUCCESSOR_CIRCLE}
     * @throws kr.opengov.platform.Conflict when somebody else corrected it since it was read
     */
    @RolesAllowed({Roles.STAFF, Roles.SUMMIT_ORGANISER})
    @Audited("directory.organisation.save")
    public String save(@Valid OrganisationEntry entry) {
        Names.required(entry.nameKo(), entry.nameEn());
        Long successor = OrganisationRules.check(em, entry);
        Organisation organisation = entry.id() == null
                ? new Organisation(codes.next("o"))
                : Aggregates.load(em, Organisation.class, entry.id(), entry.version());
        organisation.describe(entry, successor);
        em.persist(organisation);
        em.flush();
        return organisation.code();
    }
}
