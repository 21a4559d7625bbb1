package kr.opengov.platform.internal.files;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.Version;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import kr.opengov.platform.files.Disclosure;
import kr.opengov.platform.files.FileView;
import kr.opengov.platform.files.NewFile;
import kr.opengov.platform.files.NumberSearch;

/** What is known of a stored file. Several may have the same bytes. */
@Entity
@Table(name = "pf_file")
public class FileRow {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int CODE_BYTES = 18;

    @Id
    @TableGenerator(
            name = "file",
            table = "pf_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "file",
            allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "file")
    private Long id;

    private String code;
    private String purpose;
    private String name;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "size_bytes")
    private long size;

    private String sha256;

    @Enumerated(EnumType.STRING)
    private Disclosure disclosure;

    @Enumerated(EnumType.STRING)
    private NumberSearch numbers;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Column(name = "uploaded_by")
    private Long uploadedBy;

    @Column(name = "removed_at")
    private Instant removedAt;

    @Version
    private long version;

    protected FileRow() {}

    public FileRow(NewFile file, FileName name, Blob blob, Long author, Instant now) {
        byte[] random = new byte[CODE_BYTES];
        RANDOM.nextBytes(random);
        this.code = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        this.purpose = file.purpose();
        this.name = name.name();
        this.mediaType = AcceptedType.of(name.extension()).mediaType();
        this.size = blob.size();
        this.sha256 = blob.sha256();
        this.numbers = blob.numbers();
        this.disclosure = file.disclosure();
        this.uploadedAt = now;
        this.uploadedBy = author;
    }

    public void remove(Instant now) {
        removedAt = now;
    }

    public FileView view() {
        return new FileView(
                id, code, purpose, name, mediaType, size, sha256, disclosure, uploadedAt, uploadedBy, numbers);
    }
}
