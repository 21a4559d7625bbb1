package kr.opengov.platform.directory;

import java.util.List;
import java.util.Set;

/**
 * What a module can tell in public about a person or body of the directory. A module contributes a CDI bean; the pages
 * of people and organisations ask all of them. A trace answers with one SQL statement each, whatever the number of ids,
 * and only with what everybody may see.
 */
public interface DirectoryTrace {

    /** @param ids the entry and all that were merged into it, never empty */
    List<TraceLine> ofPersons(Set<Long> ids);

    /** @param ids the entry and all that were merged into it, never empty */
    List<TraceLine> ofOrganisations(Set<Long> ids);
}
