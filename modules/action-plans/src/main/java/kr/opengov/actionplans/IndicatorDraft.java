package kr.opengov.actionplans;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/**
 * An indicator as it is written.
 *
 * @param id null for a new one
 * @param rising whether more is better
 */
public record IndicatorDraft(
        Long id,
        @Size(max = 300) String nameKo,
        @Size(max = 300) String nameEn,
        @Size(max = 40) String unitKo,
        @Size(max = 40) String unitEn,
        boolean rising,
        BigDecimal baseline,
        BigDecimal target) {}
