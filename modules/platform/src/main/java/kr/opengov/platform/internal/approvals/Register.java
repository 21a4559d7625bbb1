package kr.opengov.platform.internal.approvals;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import kr.opengov.platform.Sha256;
import kr.opengov.platform.approvals.DisclosureClass;
import kr.opengov.platform.approvals.RegisteredContent;
import kr.opengov.platform.internal.json.RecordJson;

/**
 * An entry of the register of approved documents. The portal's account may only add and read in its schema, so nothing
 * the portal does can change it.
 */
@Entity
@Table(name = "registered_document", catalog = "portal_audit")
public class Register {

    @Id
    @Column(name = "document_id")
    private Long documentId;

    @Column(updatable = false)
    private String number;

    @Column(name = "unit_id", updatable = false)
    private long unitId;

    @Column(updatable = false)
    private long serial;

    @Column(name = "unit_name_ko", updatable = false)
    private String unitNameKo;

    @Column(name = "unit_name_en", updatable = false)
    private String unitNameEn;

    @Column(updatable = false)
    private String kind;

    @Column(updatable = false)
    private String title;

    @Column(name = "registered_on", updatable = false)
    private LocalDate registeredOn;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private DisclosureClass disclosure;

    @Column(updatable = false)
    private String replaces;

    @Column(updatable = false)
    private String content;

    @Column(name = "content_sha256", updatable = false)
    private String contentSha256;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    protected Register() {}

    Register(long documentId, IssuingUnit unit, long serial, RegisteredContent content, Instant now) {
        this.documentId = documentId;
        this.number = content.number();
        this.unitId = unit.id();
        this.serial = serial;
        this.unitNameKo = unit.nameKo();
        this.unitNameEn = unit.nameEn();
        this.kind = content.kind();
        this.title = content.title();
        this.registeredOn = content.registeredOn();
        this.disclosure = content.disclosure();
        this.replaces = content.replaces();
        this.content = RecordJson.write(content);
        this.contentSha256 = Sha256.hex(this.content);
        this.recordedAt = now;
    }

    String unitNameEn() {
        return unitNameEn;
    }

    DisclosureClass disclosure() {
        return disclosure;
    }

    /**
     * What was approved.
     *
     * @throws IllegalStateException when it is not what was registered: somebody with other rights than the portal's
     *     changed the row
     */
    RegisteredContent content() {
        if (!Sha256.hex(content).equals(contentSha256)) {
            throw new IllegalStateException("the registered document " + number + " was tampered with");
        }
        return RecordJson.read(RegisteredContent.class, content);
    }
}
