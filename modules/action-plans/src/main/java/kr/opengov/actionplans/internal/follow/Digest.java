package kr.opengov.actionplans.internal.follow;

/** What followers are told of, each kind in mails of its own. */
public enum Digest {
    /** Of a proposal that was hidden meanwhile nothing is told. */
    PROPOSALS("ap_digest", "event_id", "plans/digest/", """
        SELECT d.account_id, d.event_id, CONCAT('/proposals/', p.code), CONCAT(p.title, ' (', p.code, ')'), NULL
          FROM ap_digest d JOIN ap_proposal p ON p.id = d.proposal_id
         WHERE p.hidden = FALSE AND (d.account_id, d.event_id) IN (%s)
         ORDER BY d.account_id, d.event_id
        """),
    COMMITMENTS("ap_commitment_digest", "news_id", "plans/commitment-digest/", """
        SELECT d.account_id, d.news_id, CONCAT('/plans/', p.member_code, '/', p.ordinal, '/', c.code),
               c.title_ko, c.title_en
          FROM ap_commitment_digest d JOIN ap_commitment_news n ON n.id = d.news_id
          JOIN ap_commitment c ON c.id = n.commitment_id JOIN ap_action_plan p ON p.id = c.plan_id
         WHERE (d.account_id, d.news_id) IN (%s)
         ORDER BY d.account_id, d.news_id
        """);

    private final String table;
    private final String event;
    private final String key;
    private final String read;

    Digest(String table, String event, String key, String read) {
        this.table = table;
        this.event = event;
        this.key = key;
        this.read = read;
    }

    /** The table of who is still to be told of which event. */
    String table() {
        return table;
    }

    /** The column of the event, beside {@code account_id} and {@code told_at}. */
    String event() {
        return event;
    }

    /** How the keys of its mails begin. */
    String key() {
        return key;
    }

    /**
     * What is to be said of taken rows.
     *
     * @param pairs account and event as SQL writes a list of them
     * @return SQL for account, event, address behind the one of the portal, and title in Korean and English
     */
    String read(String pairs) {
        return read.formatted(pairs);
    }

    String subject(boolean english) {
        return switch (this) {
            case PROPOSALS -> english ? "News of the proposals you follow" : "관심 제안의 새 소식";
            case COMMITMENTS -> english ? "News of the commitments you follow" : "관심 과제의 새 소식";
        };
    }

    String opening(boolean english) {
        return switch (this) {
            case PROPOSALS -> english ? "What happened to the proposals you follow:" : "관심 제안에 새 소식이 있습니다.";
            case COMMITMENTS -> english ? "What happened to the commitments you follow:" : "관심 과제에 새 소식이 있습니다.";
        };
    }

    String ending(boolean english) {
        return switch (this) {
            case PROPOSALS ->
                english ? "You can end following on the page of each proposal." : "소식을 그만 받으려면 제안 화면에서 관심을 거두어 주십시오.";
            case COMMITMENTS ->
                english ? "You can end following on the page of each commitment." : "소식을 그만 받으려면 과제 화면에서 관심을 거두어 주십시오.";
        };
    }
}
