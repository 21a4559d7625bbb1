package kr.opengov.summit.internal.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.directory.Directory;
import kr.opengov.platform.directory.OrganisationEntry;
import kr.opengov.platform.directory.OrganisationFilter;
import kr.opengov.platform.directory.OrganisationKind;
import kr.opengov.platform.directory.OrganisationView;
import kr.opengov.platform.directory.PersonEntry;
import kr.opengov.platform.directory.PersonView;
import kr.opengov.platform.paging.PageRequest;

/**
 * Finds persons and organisations of the directory by code or by their exact name, and adds who is not there. A name that
 * several have is refused: then the code says who is meant.
 */
@ApplicationScoped
public class DirectoryEntries {

    private static final int LOOKED_AT = 50;

    @Inject
    private Directory directory;

    public DirectoryEntries() {}

    DirectoryEntries(Directory directory) {
        this.directory = directory;
    }

    /** @throws Refusal {@code PERSON_CODE_UNKNOWN}, {@code PERSON_AMBIGUOUS} */
    public long person(String code, String nameKo, String nameEn) {
        if (!Blank.is(code)) {
            return directory
                    .person(code.strip())
                    .map(PersonView::id)
                    .orElseThrow(() -> new Refusal("PERSON_CODE_UNKNOWN", code.strip()));
        }
        List<PersonView> found = directory.persons(nameKo, PageRequest.first(LOOKED_AT)).rows().stream()
                .filter(person -> Objects.equals(person.nameKo(), nameKo) || Objects.equals(person.nameEn(), nameKo))
                .toList();
        if (found.size() > 1) {
            throw new Refusal(
                    "PERSON_AMBIGUOUS",
                    nameKo,
                    String.join(", ", found.stream().map(PersonView::code).toList()));
        }
        if (found.size() == 1) {
            return found.get(0).id();
        }
        String added = directory.save(new PersonEntry(null, 0, nameKo, nameEn, null, null));
        return directory.person(added).orElseThrow().id();
    }

    /** @throws Refusal {@code ORGANISATION_CODE_UNKNOWN}, {@code ORGANISATION_AMBIGUOUS} */
    public long organisation(String code, String nameKo, String nameEn) {
        if (!Blank.is(code)) {
            return directory
                    .organisation(code.strip())
                    .map(OrganisationView::id)
                    .orElseThrow(() -> new Refusal("ORGANISATION_CODE_UNKNOWN", code.strip()));
        }
        List<OrganisationView> found =
                directory
                        .organisations(new OrganisationFilter(nameKo, null, null), PageRequest.first(LOOKED_AT))
                        .rows()
                        .stream()
                        .filter(one -> Objects.equals(one.nameKo(), nameKo) || Objects.equals(one.nameEn(), nameKo))
                        .toList();
        if (found.size() > 1) {
            throw new Refusal(
                    "ORGANISATION_AMBIGUOUS",
                    nameKo,
                    String.join(", ", found.stream().map(OrganisationView::code).toList()));
        }
        if (found.size() == 1) {
            return found.get(0).id();
        }
        String added = directory.save(
                new OrganisationEntry(null, 0, OrganisationKind.OTHER, null, nameKo, nameEn, null, null, null, null));
        return directory.organisation(added).orElseThrow().id();
    }
}
