package kr.opengov.platform.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.nio.ByteBuffer;
import java.util.UUID;

/** Writes a UUID as {@code BINARY(16)}; EclipseLink alone would write 36 characters. */
@Converter(autoApply = true)
public class UuidConverter implements AttributeConverter<UUID, byte[]> {

    /** Sixteen bytes, as the database keeps them; for statements in SQL. */
    public static byte[] bytes(UUID uuid) {
        return ByteBuffer.allocate(16)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array();
    }

    public static UUID uuid(byte[] column) {
        ByteBuffer bytes = ByteBuffer.wrap(column);
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    @Override
    public byte[] convertToDatabaseColumn(UUID uuid) {
        return uuid == null ? null : bytes(uuid);
    }

    @Override
    public UUID convertToEntityAttribute(byte[] column) {
        return column == null ? null : uuid(column);
    }
}
