package kr.opengov.actionplans;

/** By what commitments are sorted; each scheme has a dated code table of its own. */
public enum TopicScheme {
    /** The policy areas of the Open Government Partnership. */
    POLICY_AREA("POLICY_AREA"),
    /** The pledges of the Open Government Declaration. */
    PLEDGE("DECLARATION_PLEDGE"),
    /** The four topics recommended for local plans. */
    LOCAL_TOPIC("LOCAL_TOPIC");

    private final String codeTable;

    TopicScheme(String codeTable) {
        this.codeTable = codeTable;
    }

    /** The kind of the code table. */
    public String codeTable() {
        return codeTable;
    }
}
