package kr.opengov.actionplans.internal.progress;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import kr.opengov.actionplans.EvidenceFileView;
import kr.opengov.platform.Bilingual;
import kr.opengov.platform.approvals.DisclosureClass;

/** What queries of this package deliver. */
final class ProgressLines {

    private ProgressLines() {}

    /** A commitment with its plan. */
    public record Head(
            Long id,
            String memberCode,
            int ordinal,
            String planKo,
            String planEn,
            LocalDate planStart,
            LocalDate planEnd,
            String code,
            String number,
            String titleKo,
            String titleEn,
            boolean titleEnOfficial) {

        String address() {
            return memberCode + "/" + ordinal + "/" + code;
        }

        Bilingual title() {
            return new Bilingual(titleKo, titleEn, titleEnOfficial);
        }
    }

    /** A milestone. */
    public record Step(
            Long id,
            Long commitmentId,
            int position,
            String titleKo,
            String titleEn,
            LocalDate startsOn,
            LocalDate endsOn,
            Integer weight) {}

    /** What one report says about one milestone. */
    public record Said(
            Long reportId,
            Long commitmentId,
            String agencyCode,
            LocalDate periodTo,
            int revision,
            Long milestoneId,
            Integer reported,
            String backReason,
            Integer verified,
            LocalDate verifiedOn) {

        String key() {
            return commitmentId + "/" + agencyCode + "/" + periodTo;
        }
    }

    /** A report without its lines. */
    public record Filed(
            Long id,
            long version,
            Long commitmentId,
            String agencyCode,
            String agencyName,
            LocalDate from,
            LocalDate to,
            int revision,
            String textKo,
            String textEn,
            LocalDate filedOn,
            LocalDate verifiedOn,
            String verificationNote) {

        String key() {
            return agencyCode + "/" + to;
        }
    }

    /** An agency of a commitment. */
    public record Leading(Long commitmentId, String code, String printed) {}

    /** A measurement. */
    public record Measured(Long indicatorId, BigDecimal value, LocalDate measuredOn) {}

    /** An indicator. */
    public record Gauge(
            Long id,
            int position,
            String nameKo,
            String nameEn,
            String unitKo,
            String unitEn,
            String direction,
            BigDecimal baseline,
            BigDecimal target) {}

    /** An evidence without its files. */
    public record Shown(
            Long id,
            long version,
            Long milestoneId,
            String agencyName,
            String titleKo,
            String titleEn,
            LocalDate datedOn,
            DisclosureClass disclosure,
            String clause,
            String link,
            Instant recordedAt) {}

    /** A file of an evidence. */
    public record Kept(
            Long evidenceId,
            String code,
            String name,
            long size,
            String sha256,
            Instant storedAt,
            String reason,
            Instant checkedAt,
            boolean damaged) {

        EvidenceFileView view() {
            return new EvidenceFileView(code, name, size, sha256, storedAt, reason, checkedAt, damaged);
        }
    }
}
