package kr.opengov.db.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/**
 * Persons and organisations that a part of the demonstration needs in the directory. Whoever is there already under the
 * code keeps the entry: two parts that know one person share it.
 */
final class DirectoryRows {
    private final Connection connection;
    private final Map<String, Long> known = new HashMap<>();
    private long next;

    /** @param firstId the first id of the range that belongs to the part */
    DirectoryRows(Connection connection, long firstId) {
        this.connection = connection;
        next = firstId;
    }

    /** The id of a person, whose entry is made when there is none of the code. */
    long person(String code, String nameKo, String nameEn) throws SQLException {
        Long id = id("pf_person", code);
        return id != null
                ? id
                : insert(
                        "INSERT INTO pf_person (id, version, code, name_ko, name_en) VALUES (?, 1, ?, ?, ?)",
                        code,
                        nameKo,
                        nameEn);
    }

    /** The id of an organisation; an agency of this name in the code table lends its kind and code. */
    long organisation(String code, String kind, String nameKo, String nameEn) throws SQLException {
        Long id = id("pf_organisation", code);
        return id != null
                ? id
                : insert(
                        "INSERT INTO pf_organisation (id, version, code, name_ko, name_en, kind, agency_code)"
                                + " SELECT ?, 1, ?, ?, ?, CASE WHEN a.code IS NULL THEN ? ELSE 'AGENCY' END, a.code"
                                + " FROM (SELECT MAX(code) AS code FROM pf_code WHERE kind = 'AGENCY' AND label_ko = ?"
                                + " AND withdrawn_at IS NULL AND valid_to IS NULL) a",
                        code,
                        nameKo,
                        nameEn,
                        kind,
                        nameKo);
    }

    private Long id(String table, String code) throws SQLException {
        Long before = known.get(code);
        if (before != null) {
            return before;
        }
        try (PreparedStatement query = connection.prepareStatement("SELECT id FROM " + table + " WHERE code = ?")) {
            query.setString(1, code);
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    return null;
                }
                known.put(code, row.getLong(1));
                return row.getLong(1);
            }
        }
    }

    private long insert(String sql, String code, String... values) throws SQLException {
        long id = next++;
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setLong(1, id);
            insert.setString(2, code);
            for (int i = 0; i < values.length; i++) {
                insert.setString(i + 3, values[i]);
            }
            insert.executeUpdate();
        }
        known.put(code, id);
        return id;
    }
}
