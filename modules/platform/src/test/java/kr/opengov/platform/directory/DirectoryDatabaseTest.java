package kr.opengov.platform.directory;

import static kr.opengov.platform.PlatformDatabase.CLERK;
import static kr.opengov.platform.PlatformDatabase.CLOCK;
import static kr.opengov.platform.PlatformDatabase.DATABASE;
import static kr.opengov.platform.PlatformDatabase.doInTransaction;
import static kr.opengov.platform.PlatformDatabase.entityManager;
import static kr.opengov.platform.PlatformDatabase.inTransaction;
import static kr.opengov.platform.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.opengov.db.StatementCount;
import kr.opengov.platform.Bilingual;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.internal.directory.PublicCode;
import kr.opengov.platform.internal.directory.Traces;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DirectoryDatabaseTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @BeforeEach
    void empty() {
        DATABASE.execute(
                "DELETE FROM pf_person",
                "DELETE FROM pf_organisation",
                "DELETE FROM pf_merge",
                "DELETE FROM pf_not_duplicate");
    }

    static Directory directory(EntityManager em) {
        return new Directory(em, new PublicCode());
    }

    static PersonView person(String nameKo, String nameEn) {
        String code = inTransaction(em -> directory(em).save(new PersonEntry(null, 0, nameKo, nameEn, null, null)));
        return inTransaction(em -> directory(em).person(code)).orElseThrow();
    }

    private static OrganisationView organisation(OrganisationEntry entry) {
        String code = inTransaction(em -> directory(em).save(entry));
        return inTransaction(em -> directory(em).organisation(code)).orElseThrow();
    }

    private static OrganisationEntry agency(String name, LocalDate to, String successor) {
        return new OrganisationEntry(
                null, 0, OrganisationKind.AGENCY, "1741000", name, null, "KOR", null, to, successor);
    }

    @Test
    void findsTheOrganisationsThatATextNames() {
        organisation(agency("시험행정부", null, null));
        organisation(new OrganisationEntry(
                null, 0, OrganisationKind.ASSOCIATION, null, "시험연대", "Alliance of tests", "KOR", null, null, null));

        assertThat(in("시험연대에 사업을 맡긴다.")).containsExactly("시험연대");
        assertThat(in("With the Alliance of tests and 시험행정부")).containsExactly("Alliance of tests", "시험행정부");
        assertThat(in("아무도 없다 100%_")).isEmpty();
        assertThat(StatementCount.of(() -> in("시험연대"))).isEqualTo(1);
    }

    @Test
    void findsOrganisationsWhateverTheirLegalFormTheirSpacesAndTheirCase() {
        organisation(new OrganisationEntry(
                null, 0, OrganisationKind.ASSOCIATION, null, "(재)한빛재단", "Open Data Centre", "KOR", null, null, null));

        assertThat(in("한빛재단과 협약")).containsExactly("(재)한빛재단");
        assertThat(in("재단법인 한빛 재단에 맡긴다.")).containsExactly("(재)한빛재단");
        assertThat(in("An agreement with the open data centre")).containsExactly("Open Data Centre");
        assertThat(in("Reopen data centred on people"))
                .as("no words of their own")
                .isEmpty();
        assertThat(in("")).isEmpty();
    }

    private static Set<String> in(String text) {
        return inTransaction(em -> directory(em).organisationsIn(text));
    }

    @Test
    void findsPersonsByAPartOfAnyNameAndCorrectsThem() {
        PersonView added = person("  홍  길동 ", "Hong Gildong");
        person("임꺽정", null);
        assertThat(added.nameKo()).isEqualTo("홍 길동");
        assertThat(added.code()).matches("p-[2-9a-z]{10}");

        for (String text : List.of("길동", "gildong", "Hong")) {
            Page<PersonView> found = inTransaction(em -> directory(em).persons(text, PageRequest.first(10)));
            assertThat(found.rows()).extracting(PersonView::id).containsExactly(added.id());
        }
        assertThat(inTransaction(em -> directory(em).persons("%", PageRequest.first(10)))
                        .total())
                .isZero();

        PersonEntry corrected = new PersonEntry(added.id(), added.version(), "홍길동", null, null, "도사");
        inTransaction(em -> directory(em).save(corrected));
        assertThat(inTransaction(em -> directory(em).person(added.code()))
                        .orElseThrow()
                        .nameKo())
                .isEqualTo("홍길동");
        assertThatThrownBy(() -> inTransaction(em -> directory(em).save(corrected)))
                .isInstanceOf(Conflict.class);
        refused("DIRECTORY_NAME_MISSING", () -> person(" ", null));
    }

    @Test
    void organisationsHaveKindsPeriodsAndSuccessors() {
        OrganisationView later = organisation(agency("행정안전부", null, null));
        OrganisationView before = organisation(agency("행정자치부", DAY.minusDays(1), later.code()));
        assertThat(before.successorId()).isEqualTo(later.id());

        OrganisationFilter today = new OrganisationFilter("행정", OrganisationKind.AGENCY, DAY);
        assertThat(inTransaction(em -> directory(em).organisations(today, PageRequest.first(10)))
                        .rows())
                .extracting(OrganisationView::id)
                .containsExactly(later.id());
        assertThat(inTransaction(em -> directory(em)
                                .organisations(new OrganisationFilter(null, null, null), PageRequest.first(10)))
                        .total())
                .isEqualTo(2);
        OrganisationFilter companies = new OrganisationFilter(null, OrganisationKind.COMPANY, null);
        assertThat(inTransaction(em -> directory(em).organisations(companies, PageRequest.first(10)))
                        .rows())
                .isEmpty();

        refused("DIRECTORY_SUCCESSOR_UNKNOWN", () -> organisation(agency("가", null, "o-nobody")));
        refused(
                "DIRECTORY_SUCCESSOR_CIRCLE",
                () -> organisation(new OrganisationEntry(
                        later.id(),
                        later.version(),
                        OrganisationKind.AGENCY,
                        null,
                        "행정안전부",
                        null,
                        null,
                        null,
                        null,
                        before.code())));
    }

    @Test
    void refusesCodesAndPeriodsThatCannotBe() {
        refused(
                "AGENCY_CODE_DIGITS",
                () -> organisation(new OrganisationEntry(
                        null, 0, OrganisationKind.AGENCY, "12", "가", null, null, null, null, null)));
        refused(
                "DIRECTORY_COUNTRY_UNKNOWN",
                () -> organisation(new OrganisationEntry(
                        null, 0, OrganisationKind.OTHER, null, "가", null, "XXX", null, null, null)));
        refused(
                "DIRECTORY_PERIOD_REVERSED",
                () -> organisation(new OrganisationEntry(
                        null, 0, OrganisationKind.OTHER, null, "가", null, null, DAY, DAY.minusDays(1), null)));
    }

    @Test
    void namesAndPagesCostAConstantNumberOfStatements() {
        List<Long> ids = List.of(
                person("가", null).id(), person("나", null).id(), person("다", "C").id());
        Directory directory = directory(entityManager());
        assertThat(StatementCount.of(() -> {
                    Map<Long, DirectoryName> names = directory.personNames(ids);
                    assertThat(names.get(ids.get(2)).nameEn()).isEqualTo("C");
                    assertThat(names).hasSize(3);
                }))
                .isEqualTo(1);
        assertThat(StatementCount.of(() -> directory.personNames(List.of()))).isZero();
        assertThat(StatementCount.of(() -> directory.persons(null, PageRequest.first(2))))
                .isEqualTo(2);
        doInTransaction(
                em -> assertThat(directory(em).organisationNames(List.of(-1L))).isEmpty());
    }

    private static Duplicates duplicates(EntityManager em) {
        return new Duplicates(em, CLOCK, CLERK);
    }

    private static long merge(PersonView staying, PersonView merged) {
        return inTransaction(
                em -> duplicates(em).merge(new MergeEntries(DirectoryKind.PERSON, staying.id(), merged.id())));
    }

    private static Page<DuplicatePair> suspected() {
        return inTransaction(em -> duplicates(em).suspected(DirectoryKind.PERSON, PageRequest.first(10)));
    }

    private static long standing(PersonView person) {
        return inTransaction(em -> directory(em).personNames(List.of(person.id())))
                .get(person.id())
                .id();
    }

    @Test
    void aMergeKeepsEveryIdAndCodeAndCanBeUndone() {
        PersonView first = person("홍길동", null);
        PersonView second = person("홍 길동", "Hong");
        PersonView third = person("길동", null);
        merge(first, second);
        long later = merge(third, first);

        for (PersonView each : List.of(first, second, third)) {
            assertThat(standing(each)).isEqualTo(third.id());
            assertThat(inTransaction(em -> directory(em).person(each.code()))
                            .orElseThrow()
                            .id())
                    .isEqualTo(third.id());
        }
        assertThat(inTransaction(em -> directory(em).persons(null, PageRequest.first(10)))
                        .total())
                .isEqualTo(1);
        refused("DIRECTORY_MERGED", () -> merge(second, third));
        refused("DIRECTORY_MERGE_SELF", () -> merge(third, third));
        refused(
                "DIRECTORY_MERGED",
                () -> inTransaction(
                        em -> directory(em).save(new PersonEntry(first.id(), 2, "새 이름", null, null, null))));

        doInTransaction(em -> duplicates(em).undo(later, 1));
        assertThat(standing(second)).isEqualTo(first.id());
        assertThat(standing(third)).isEqualTo(third.id());
        refused(
                "DIRECTORY_MERGE_UNDONE",
                () -> doInTransaction(em -> duplicates(em).undo(later, 2)));
        assertThat(inTransaction(em -> duplicates(em).merges(DirectoryKind.PERSON, PageRequest.first(10)))
                        .rows())
                .extracting(MergeRow::merged)
                .containsExactly("홍길동", "홍 길동");
    }

    @Test
    void suspectsEntriesOfOneNameUntilSomebodyDecides() {
        PersonView first = person("홍길동", null);
        PersonView second = person("홍 길동", null);
        person("임꺽정", "Lim");
        person("장길산", "LIM");
        assertThat(suspected().total()).isEqualTo(2);

        doInTransaction(
                em -> duplicates(em).distinguish(new MergeEntries(DirectoryKind.PERSON, second.id(), first.id())));
        assertThat(suspected().rows())
                .extracting(pair -> pair.first().nameKo())
                .containsAnyOf("임꺽정", "장길산")
                .hasSize(1);
        Duplicates duplicates = duplicates(entityManager());
        assertThat(StatementCount.of(() -> duplicates.suspected(DirectoryKind.PERSON, PageRequest.first(10))))
                .isEqualTo(2);
        assertThat(StatementCount.of(() -> duplicates.suspected(DirectoryKind.ORGANISATION, PageRequest.first(10))))
                .isEqualTo(2);
    }

    @Test
    void thePublicSeesWhatAnEntryAndAllThatWereMergedIntoItDid() {
        PersonView staying = person("홍길동", null);
        PersonView merged = person("홍 길동", null);
        PersonView unknown = person("아무개", null);
        merge(staying, merged);
        DirectoryTrace trace = new DirectoryTrace() {
            @Override
            public List<TraceLine> ofPersons(Set<Long> ids) {
                return ids.stream()
                        .filter(id -> id != unknown.id())
                        .map(id -> new TraceLine(
                                "speaker", new Bilingual("세션 " + id, null, false), "/summit", null, DAY, DAY))
                        .toList();
            }

            @Override
            public List<TraceLine> ofOrganisations(Set<Long> ids) {
                return List.of();
            }
        };
        PublicDirectory shown = new PublicDirectory(entityManager(), new Traces(List.of(trace)));

        PublicPerson person = shown.person(merged.code()).orElseThrow();
        assertThat(person.code()).isEqualTo(staying.code());
        assertThat(person.traces()).hasSize(2);
        assertThat(shown.person(unknown.code())).isEmpty();
        assertThat(shown.person("nobody")).isEmpty();

        OrganisationView later = organisation(agency("행정안전부", null, null));
        OrganisationView before = organisation(agency("행정자치부", DAY, later.code()));
        assertThat(shown.organisation(later.code()).orElseThrow().predecessors())
                .extracting(DirectoryName::code)
                .containsExactly(before.code());
        assertThat(shown.organisation(before.code()).orElseThrow().successor().code())
                .isEqualTo(later.code());
    }
}
