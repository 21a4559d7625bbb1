package kr.opengov.platform.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.nio.ByteBuffer;
import java.util.UUID;

/** Writes a UUID as {@code BINARY(16)}; EclipseLink alone would write 36 characters. */
@Converter(autoApply = true)
public class UuidConverter implements AttributeConverter<UUID, byte[]> {

    @Override
    public byte[] convertToDatabaseColumn(UUID uuid) {
        return uuid == null
                ? null
                : ByteBuffer.allocate(16)
                        .putLong(uuid.getMostSignificantBits())
                        .putLong(uuid.getLeastSignificantBits())
                        .array();
    }

    @Override
    public UUID convertToEntityAttribute(byte[] column) {
        if (column == null) {
            return null;
        }
        ByteBuffer bytes = ByteBuffer.wrap(column);
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
