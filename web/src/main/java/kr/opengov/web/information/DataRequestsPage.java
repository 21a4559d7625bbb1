package kr.opengov.web.information;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kr.opengov.platform.pages.DataRequestKind;
import kr.opengov.platform.pages.DataRequestView;
import kr.opengov.platform.pages.DataRequests;
import kr.opengov.web.frame.CurrentPage;
import kr.opengov.web.frame.Messages;

/** Requests of whoever is signed in about personal data: what was asked before, and a form for a new one. */
@Named
@RequestScoped
public class DataRequestsPage {

    @Inject
    private DataRequests requests;

    @Inject
    private CurrentPage current;

    private DataRequestKind kind;
    private String wish;
    private List<DataRequestView> mine;

    public String send() {
        String code = requests.make(kind, wish);
        return Messages.saved("administration.requests.sent", code).redirectTo("/data-requests");
    }

    public List<DataRequestView> getMine() {
        if (mine == null) {
            mine = current.isSignedIn() ? requests.mine() : List.of();
        }
        return mine;
    }

    public DataRequestKind[] getKinds() {
        return DataRequestKind.values();
    }

    public DataRequestKind getKind() {
        return kind;
    }

    public void setKind(DataRequestKind kind) {
        this.kind = kind;
    }

    public String getWish() {
        return wish;
    }

    public void setWish(String wish) {
        this.wish = wish;
    }
}
