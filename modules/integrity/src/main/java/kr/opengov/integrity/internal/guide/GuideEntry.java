package kr.opengov.integrity.internal.guide;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import kr.opengov.integrity.ReportKind;

/** One kind of report in the guide, valid for a time. */
@Entity
@Cacheable(false)
@Table(name = "guide_entry")
public class GuideEntry {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private ReportKind kind;

    @Column
    private int position;

    @Column(name = "subject_ko")
    private String subjectKo;

    @Column(name = "subject_en")
    private String subjectEn;

    @Column(name = "procedure_ko")
    private String procedureKo;

    @Column(name = "procedure_en")
    private String procedureEn;

    @Column(name = "law_ko")
    private String lawKo;

    @Column(name = "law_en")
    private String lawEn;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column
    private boolean confirmed;

    protected GuideEntry() {}
}
