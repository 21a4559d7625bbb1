package kr.opengov.summit.internal.intake;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kr.opengov.platform.persistence.SqlRow;
import kr.opengov.summit.internal.release.BatchRows;

/** Themes and rooms, which files know by name: those that are missing are added in the order of the file. */
final class NamedRows {
    private static final int LONGEST_SLUG = 40;

    private NamedRows() {}

    static Map<String, Long> themes(EntityManager em, long summit, ImportedSchedule schedule) throws SQLException {
        Map<String, String> slugs = new HashMap<>();
        List<String> names = new ArrayList<>();
        schedule.themes().forEach(theme -> {
            slugs.putIfAbsent(theme.title(), theme.slug());
            names.add(theme.title());
        });
        schedule.sessions().stream()
                .map(ImportedSchedule.Event::theme)
                .filter(theme -> theme != null)
                .forEach(names::add);
        Map<String, Long> ids = new HashMap<>();
        Set<String> codes = new HashSet<>();
        int position = 0;
        for (SqlRow row : SqlRow.of(
                em,
                "SELECT id, position, code, title_en, title_ko FROM sm_theme WHERE summit_id = ?1 ORDER BY position",
                summit)) {
            position = Math.max(position, row.count(1));
            codes.add(row.text(2));
            ids.put(row.text(3), row.number(0));
            ids.put(row.text(4), row.number(0));
        }
        List<String> columns = List.of("summit_id", "position", "code", "title_ko", "title_en", "title_en_official");
        try (BatchRows rows = new BatchRows(em, "sm_theme", columns)) {
            for (String name : names) {
                if (!ids.containsKey(name)) {
                    String code = slug(slugs.get(name) == null ? name : slugs.get(name), codes);
                    ids.put(name, rows.add(summit, ++position, code, name, Hangul.in(name) ? null : name, true));
                }
            }
        }
        return ids;
    }

    static Map<String, Long> rooms(EntityManager em, long summit, ImportedSchedule schedule) throws SQLException {
        Map<String, Long> ids = new HashMap<>();
        int position = 0;
        for (SqlRow row : SqlRow.of(
                em,
                "SELECT id, position, name_en, name_ko FROM sm_room WHERE summit_id = ?1 ORDER BY position",
                summit)) {
            position = Math.max(position, row.count(1));
            ids.put(row.text(2), row.number(0));
            ids.put(row.text(3), row.number(0));
        }
        try (BatchRows rows = new BatchRows(em, "sm_room", List.of("summit_id", "position", "name_ko", "name_en"))) {
            for (ImportedSchedule.Event event : schedule.sessions()) {
                String name = event.room();
                if (name != null && !ids.containsKey(name)) {
                    ids.put(name, rows.add(summit, ++position, name, Hangul.in(name) ? null : name));
                }
            }
        }
        return ids;
    }

    /** Letters, digits and hyphens, unlike any other; a Korean title gives none and is numbered. */
    private static String slug(String text, Set<String> used) {
        String slug =
                text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String base = slug.isEmpty() ? "theme" : slug.substring(0, Math.min(slug.length(), LONGEST_SLUG - 4));
        String unique = base;
        for (int number = 2; !used.add(unique); number++) {
            unique = base + "-" + number;
        }
        return unique;
    }
}
