package kr.opengov.web.bodies;

import java.io.Serializable;

/** What only the correction of an entry asks: why, and whether the entry should never have been made. */
public class CorrectionForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private boolean struck;
    private String reason;

    public boolean isStruck() {
        return struck;
    }

    public void setStruck(boolean struck) {
        this.struck = struck;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
