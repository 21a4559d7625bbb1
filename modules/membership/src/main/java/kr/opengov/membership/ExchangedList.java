package kr.opengov.membership;

/** The lists of the register that go out as files and come back. Rosters and scores have imports of their own. */
public enum ExchangedList {
    /** Memberships with what is known about their beginning. */
    MEMBERSHIPS("memberships"),
    /** The entries of the members' histories that stand. */
    STATUSES("member-statuses"),
    /** Committees, councils and working groups. */
    BODIES("bodies"),
    /** What the charters of bodies say, and when. */
    CHARTERS("charters"),
    /** Terms of bodies. */
    TERMS("terms"),
    /** Seats of bodies, with the office of those ex officio. */
    SEATS("seats"),
    /** Who holds the offices that seats follow. */
    OFFICE_HOLDERS("office-holders"),
    /** Meetings; agenda, attendance, decisions and minutes are lists of their own. */
    MEETINGS("meetings"),
    /** The agendas of meetings. */
    AGENDA("agenda-items"),
    /** Who took part in meetings; for the secretariat only. */
    ATTENDANCE("attendance"),
    /** Conflicts of interest; their reasons are for the secretariat only. */
    CONFLICTS("conflicts"),
    /** The decisions that stand. */
    DECISIONS("decisions"),
    /** The published editions of minutes. */
    MINUTES("minutes"),
    /** What is to be done after meetings; for the secretariat only. */
    ACTIONS("action-items"),
    /** Cycles of action plans as the rules of process ask for them. */
    CYCLES("plan-cycles"),
    /** Review cases with their deadlines and ends. */
    REVIEWS("review-cases"),
    /** Join cases with their facts; for the secretariat only. */
    JOIN_CASES("join-cases"),
    /** Figures as sources print them, with their day: what the counts are compared with. */
    FIGURES("printed-figures"),
    /** How complete the list of each kind of members is. */
    COVERAGE("list-coverage"),
    /** What was found about persons of one name; for the secretariat only. */
    NAMESAKES("namesakes");

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
        return switch (this) {
            case ACTIONS, ATTENDANCE, CONFLICTS, JOIN_CASES, NAMESAKES -> false;
            default -> true;
        };
    }
}
