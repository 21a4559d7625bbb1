package kr.opengov.actionplans.internal.register;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import kr.opengov.actionplans.DatePrecision;
import kr.opengov.platform.Blank;

/** Since when something is in a state, on what basis and from which source; history is never overwritten. */
@MappedSuperclass
public abstract class DatedState {

    @Column
    private LocalDate effective;

    @Enumerated(EnumType.STRING)
    @Column(name = "effective_precision")
    private DatePrecision effectivePrecision;

    @Column(name = "basis_ko")
    private String basisKo;

    @Column(name = "basis_en")
    private String basisEn;

    @Column(name = "source_ko")
    private String sourceKo;

    @Column(name = "source_en")
    private String sourceEn;

    protected DatedState() {}

    /** A state that begins on a day; a basis without English is given in Korean there too. */
    DatedState(LocalDate effective, String basisKo, String basisEn) {
        this.effective = effective;
        this.basisKo = basisKo;
        this.basisEn = Blank.is(basisEn) ? basisKo : basisEn;
        effectivePrecision = DatePrecision.DAY;
        sourceKo = "포털에서 기록";
        sourceEn = "Recorded in the portal";
    }
}
