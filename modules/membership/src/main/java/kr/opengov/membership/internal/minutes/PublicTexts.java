package kr.opengov.membership.internal.minutes;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** What is public about a meeting beside its minutes: a passage that is left out must not stand there either. */
public final class PublicTexts {

    private static final List<String> QUERIES = List.of(
            "SELECT m.titleKo, m.titleEn, m.placeKo, m.placeEn, m.note, m.evidence FROM Meeting m WHERE m.id = :id",
            "SELECT i.titleKo, i.titleEn, i.summaryKo, i.summaryEn FROM AgendaItem i WHERE i.meeting.id = :id",
            "SELECT d.textKo, d.textEn, d.evidence FROM Decision d WHERE d.item.meeting.id = :id");

    private PublicTexts() {}

    public static List<String> of(EntityManager em, long meetingId) {
        List<String> texts = new ArrayList<>();
        for (String query : QUERIES) {
            em.createQuery(query, Object[].class).setParameter("id", meetingId).getResultList().stream()
                    .flatMap(Arrays::stream)
                    .filter(Objects::nonNull)
                    .map(Object::toString)
                    .forEach(texts::add);
        }
        return texts;
    }
}
