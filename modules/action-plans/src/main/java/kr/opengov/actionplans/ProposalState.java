package kr.opengov.actionplans;

/** The states of a proposal after the regulation on proposals by the people (국민 제안 규정). */
public enum ProposalState {
    /** 접수 */
    RECEIVED,
    /** 보완요구 */
    SUPPLEMENT_ASKED,
    /** 반려 */
    RETURNED,
    /** 민원 처리 */
    CIVIL_COMPLAINT,
    /** 이송 */
    TRANSFERRED,
    /** 병합 */
    MERGED,
    /** 검토 */
    UNDER_REVIEW,
    /** 채택 */
    ADOPTED,
    /** 불채택 */
    NOT_ADOPTED,
    /** 실시예정 */
    PLANNED,
    /** 실시완료 */
    DONE,
    /** 철회 */
    WITHDRAWN;

    /** Whether it was adopted, whatever became of it then. */
    public boolean adopted() {
        return this == ADOPTED || this == PLANNED || this == DONE;
    }
}
