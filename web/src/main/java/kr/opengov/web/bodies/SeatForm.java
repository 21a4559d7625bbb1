package kr.opengov.web.bodies;

import java.io.Serializable;
import kr.opengov.membership.Constituency;
import kr.opengov.membership.SeatView;

/** What a seat is for, as it is typed. */
public class SeatForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private Constituency constituency;
    private String officeKo;
    private String officeEn;
    private boolean chair;

    void read(SeatView seat) {
        constituency = seat.constituency();
        officeKo = seat.officeKo();
        officeEn = seat.officeEn();
        chair = seat.chair();
    }

    public Constituency getConstituency() {
        return constituency;
    }

    public void setConstituency(Constituency constituency) {
        this.constituency = constituency;
    }

    public String getOfficeKo() {
        return officeKo;
    }

    public void setOfficeKo(String officeKo) {
        this.officeKo = officeKo;
    }

    public String getOfficeEn() {
        return officeEn;
    }

    public void setOfficeEn(String officeEn) {
        this.officeEn = officeEn;
    }

    public boolean isChair() {
        return chair;
    }

    public void setChair(boolean chair) {
        this.chair = chair;
    }
}
