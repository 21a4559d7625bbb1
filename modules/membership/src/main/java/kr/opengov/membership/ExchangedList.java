package kr.opengov.membership;

/** The lists of the register that go out as files and come back. Rosters and scores have imports of their own. */
public enum ExchangedList {
    /** Memberships with what is known about their beginning. */
    MEMBERSHIPS("memberships"),
    /** The entries of the members' histories that stand. */
    STATUSES("member-statuses"),
    /** Committees, councils and working groups. */
    BODIES("bodies"),
    /** Meetings without agenda, attendance and minutes. */
    MEETINGS("meetings"),
    /** The decisions that stand. */
    DECISIONS("decisions"),
    /** What is to be done after meetings; for the secretariat only. */
    ACTIONS("action-items"),
    /** Cycles of action plans as the rules of process ask for them. */
    CYCLES("plan-cycles"),
    /** Review cases with their deadlines and ends. */
    REVIEWS("review-cases");

    private final String fileName;

    ExchangedList(String fileName) {
        this.fileName = fileName;
    }

    /** The name in addresses and files. */
    public String fileName() {
        return fileName;
    }

    /** Whether everybody may read it. */
    public boolean open() {
        return this != ACTIONS;
    }
}
