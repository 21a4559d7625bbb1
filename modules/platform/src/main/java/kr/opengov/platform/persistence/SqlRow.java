package kr.opengov.platform.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import kr.opengov.platform.Bilingual;

/** One row of a native query, whatever types the driver and the persistence provider choose for its columns. */
public record SqlRow(Object[] values) {

    /** Asks a query with parameters by place. */
    @SuppressWarnings("unchecked")
    public static List<SqlRow> of(EntityManager em, String sql, Object... parameters) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        List<Object> rows = query.getResultList();
        return rows.stream()
                .map(row -> new SqlRow(row instanceof Object[] columns ? columns : new Object[] {row}))
                .toList();
    }

    public String text(int at) {
        return values[at] == null ? null : values[at].toString();
    }

    public Long number(int at) {
        return values[at] == null ? null : ((Number) values[at]).longValue();
    }

    public Integer count(int at) {
        return values[at] == null ? null : ((Number) values[at]).intValue();
    }

    public boolean flag(int at) {
        return values[at] instanceof Boolean flag
                ? flag
                : values[at] instanceof Number number && number.intValue() != 0;
    }

    public Instant instant(int at) {
        if (values[at] instanceof LocalDateTime utc) {
            return utc.toInstant(ZoneOffset.UTC);
        }
        return values[at] == null ? null : ((Timestamp) values[at]).toInstant();
    }

    public LocalDate day(int at) {
        return values[at] instanceof Date date ? date.toLocalDate() : (LocalDate) values[at];
    }

    public LocalTime time(int at) {
        return values[at] instanceof Time time ? time.toLocalTime() : (LocalTime) values[at];
    }

    public UUID uuid(int at) {
        return values[at] == null ? null : UuidConverter.uuid((byte[]) values[at]);
    }

    /** Korean in one column, English in the next. */
    public Bilingual bilingual(int ko, boolean official) {
        return new Bilingual(text(ko), text(ko + 1), official);
    }
}
