package kr.opengov.actionplans.internal.paper;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import kr.opengov.actionplans.ContributionKind;
import kr.opengov.actionplans.Disposition;
import kr.opengov.actionplans.ProposalChannel;
import kr.opengov.actionplans.RequirementVerdict;
import kr.opengov.platform.approvals.DocumentText;

/** The words of official documents of this module, which are written in Korean whatever the page's language is. */
final class PaperWords {

    private PaperWords() {}

    /** A day as official documents write it (행정업무운영 편람): 2026. 3. 2. */
    static String day(LocalDate day) {
        return day.getYear() + ". " + day.getMonthValue() + ". " + day.getDayOfMonth() + ".";
    }

    static String englishDay(LocalDate day) {
        return day.getDayOfMonth() + " "
                + day.getMonth().getDisplayName(java.time.format.TextStyle.SHORT, Locale.ENGLISH) + " " + day.getYear();
    }

    static String of(ProposalChannel channel) {
        return switch (channel) {
            case ONLINE -> "온라인";
            case PAPER -> "서면";
            case PHONE -> "전화";
        };
    }

    static String english(ProposalChannel channel) {
        return switch (channel) {
            case ONLINE -> "online";
            case PAPER -> "in writing";
            case PHONE -> "by telephone";
        };
    }

    static String of(ContributionKind kind) {
        return switch (kind) {
            case PROPOSAL -> "제안";
            case COMMENT -> "의견";
            case VOTE_OPINION -> "의견 수렴의 의견";
            case MEETING_INPUT -> "간담회 의견";
        };
    }

    static String of(Disposition disposition) {
        return switch (disposition) {
            case ACCEPTED -> "받아들임";
            case PARTLY -> "일부 받아들임";
            case NOT_ACCEPTED -> "받아들이지 않음";
            case DONE_ALREADY -> "이미 하고 있음";
            case OTHER_AGENCY -> "다른 기관의 일";
        };
    }

    static String of(RequirementVerdict verdict) {
        return switch (verdict) {
            case MET -> "충족";
            case MISSED -> "미충족";
            case DUE -> "진행 중";
            case NOT_YET -> "아직 아님";
            case UNPROVEN -> "기록 없음";
            case NOT_APPLICABLE -> "해당 없음";
        };
    }

    /** A title that fits a document. */
    static String fitting(String title) {
        return title.length() <= DocumentText.LONGEST_TITLE
                ? title
                : title.substring(0, DocumentText.LONGEST_TITLE - 1) + "…";
    }

    /** A text without what writing it into a document may change. */
    static String plain(String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFC)
                        .replaceAll("[\\s\\p{Cntrl}]+", " ")
                        .strip();
    }
}
