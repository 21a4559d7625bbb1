package kr.opengov.platform.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Timestamp;
import java.time.Instant;

/**
 * Writes an instant as {@code DATETIME(6)} in UTC; EclipseLink alone would write a serialized object. The driver does
 * the conversion ({@code connectionTimeZone=UTC} in every address of the database): a {@code LocalDateTime} would pass
 * through the zone of the JVM, because EclipseLink binds it as a timestamp of that zone.
 */
@Converter(autoApply = true)
public class InstantConverter implements AttributeConverter<Instant, Timestamp> {

    @Override
    public Timestamp convertToDatabaseColumn(Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    @Override
    public Instant convertToEntityAttribute(Timestamp column) {
        return column == null ? null : column.toInstant();
    }
}
