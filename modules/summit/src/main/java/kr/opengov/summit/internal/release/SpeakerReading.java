package kr.opengov.summit.internal.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kr.opengov.platform.Bilingual;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;
import kr.opengov.summit.AppearanceView;
import kr.opengov.summit.SpeakerRow;
import kr.opengov.summit.SpeakersView;

/** The speakers of a released programme, each once with all sessions in programme order. */
public final class SpeakerReading {

    private record Appearance(Released.Entry entry, Released.Person person) {}

    private SpeakerReading() {}

    /** @param text words of a name or affiliation, or null for all */
    public static SpeakersView of(ReleasedProgramme programme, String text, PageRequest request) {
        List<SpeakerRow> all = rows(programme, text);
        int from = Math.min(request.offset(), all.size());
        int to = Math.min(from + request.size(), all.size());
        return new SpeakersView(
                ReleaseViews.summit(programme.head().summit()), new Page<>(all.subList(from, to), all.size(), request));
    }

    private static List<SpeakerRow> rows(ReleasedProgramme programme, String text) {
        SearchText words = new SearchText(text);
        Map<Long, List<Appearance>> byPerson = new LinkedHashMap<>();
        programme.sessions().stream()
                .map(Released.Placed::entry)
                .sorted(Comparator.comparingInt(Released.Entry::seq))
                .forEach(entry -> entry.people().stream()
                        .filter(person -> words.isEmpty() || words.in(person))
                        .forEach(person -> byPerson.computeIfAbsent(person.id(), none -> new ArrayList<>())
                                .add(new Appearance(entry, person))));
        Map<Long, Bilingual> biographies = programme.head().biographies().stream()
                .collect(Collectors.toMap(Released.Biography::person, Released.Biography::text));
        return byPerson.values().stream()
                .sorted(Comparator.comparing(SpeakerReading::firstName)
                        .thenComparing(of -> of.get(0).person().id()))
                .map(of -> row(of, biographies))
                .toList();
    }

    /** A person printed under two names stands at the first of them. */
    private static String firstName(List<Appearance> of) {
        return of.stream()
                .map(appearance -> appearance.person().name().text("ko"))
                .min(Comparator.naturalOrder())
                .orElse("");
    }

    private static SpeakerRow row(List<Appearance> of, Map<Long, Bilingual> biographies) {
        Map<String, AppearanceView> sessions = new LinkedHashMap<>();
        of.forEach(appearance -> sessions.putIfAbsent(
                appearance.entry().code(),
                new AppearanceView(
                        appearance.entry().code(),
                        appearance.entry().title(),
                        ReleaseViews.affiliations(appearance.person()))));
        Released.Person person = of.get(0).person();
        return new SpeakerRow(
                person.name(), List.copyOf(sessions.values()), person.code(), biographies.get(person.id()));
    }
}
