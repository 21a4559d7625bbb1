package kr.opengov.platform.directory;

import java.util.List;
import kr.opengov.platform.Bilingual;

/**
 * A person as the public sees it: names, and what the person did in public.
 *
 * @param code the code of the entry that stays; an old address leads there
 * @param traces the latest first, never empty
 */
public record PublicPerson(String code, Bilingual name, String nameNative, List<TraceLine> traces) {

    public PublicPerson {
        traces = List.copyOf(traces);
    }
}
