package kr.opengov.platform.internal.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kr.opengov.platform.documents.ApprovalStep;
import kr.opengov.platform.documents.DisclosureMark;

/**
 * The words that a document's form adds to its text, after the forms of the regulation on the operation and innovation of
 * administrative work (행정업무의 운영 및 혁신에 관한 규정 시행규칙, form 1). They belong to the paper, not to the reader, so
 * they follow the document's language and not the page's.
 */
enum Wording {
    RECIPIENT("수신", "To"),
    RECIPIENTS("수신자", "Recipients"),
    INTERNAL("내부결재", "Internal decision"),
    SEE_RECIPIENTS("수신자 참조", "See the recipients below"),
    VIA("(경유)", "(Via)"),
    TITLE("제목", "Subject"),
    ANNEX("붙임", "Annex"),
    END("끝.", "End."),
    COOPERATION("협조자", "In cooperation with"),
    ISSUED("시행", "Issued"),
    RECEIVED("접수", "Received"),
    POSTCODE("우", "Postcode"),
    TELEPHONE("전화번호", "Telephone"),
    FAX("팩스번호", "Fax");

    private final String korean;
    private final String english;

    Wording(String korean, String english) {
        this.korean = korean;
        this.english = english;
    }

    String in(String language) {
        return isKorean(language) ? korean : english;
    }

    static boolean isKorean(String language) {
        return "ko".equals(language);
    }

    /** 2021. 5. 4. or 4 May 2021. */
    static String day(LocalDate day, String language) {
        if (isKorean(language)) {
            return day.getYear() + ". " + day.getMonthValue() + ". " + day.getDayOfMonth() + ".";
        }
        String month = day.getMonth().getDisplayName(java.time.format.TextStyle.FULL, Locale.ENGLISH);
        return day.getDayOfMonth() + " " + month + " " + day.getYear();
    }

    static String copies(int copies, String language) {
        if (isKorean(language)) {
            return copies + "부.";
        }
        return copies == 1 ? "1 copy." : copies + " copies.";
    }

    static String part(ApprovalStep.Part part, String language) {
        boolean korean = isKorean(language);
        return switch (part) {
            case DRAFT -> korean ? "기안자" : "Drafted by";
            case REVIEW -> korean ? "검토자" : "Reviewed by";
            case COOPERATION -> COOPERATION.in(language);
            case APPROVAL -> korean ? "결재권자" : "Approved by";
        };
    }

    /** Empty for an officer who decides on his own authority. */
    static String mark(ApprovalStep.Mark mark, String language) {
        boolean korean = isKorean(language);
        return switch (mark) {
            case NONE -> "";
            case DELEGATED -> korean ? "전결" : "delegated";
            case ACTING -> korean ? "대결" : "acting";
        };
    }

    /** Such as 부분공개(5,6): the numbers are those of Article 9 (1) of the Official Information Disclosure Act. */
    static String disclosure(DisclosureMark mark, String language) {
        if (mark.wording() != null) {
            return mark.wording();
        }
        boolean korean = isKorean(language);
        String level =
                switch (mark.level()) {
                    case OPEN -> korean ? "공개" : "Open to the public";
                    case PARTLY_OPEN -> korean ? "부분공개" : "Partly open";
                    case CLOSED -> korean ? "비공개" : "Closed";
                };
        List<Integer> grounds = mark.grounds();
        return grounds.isEmpty()
                ? level
                : level + grounds.stream().map(String::valueOf).collect(Collectors.joining(",", "(", ")"));
    }
}
