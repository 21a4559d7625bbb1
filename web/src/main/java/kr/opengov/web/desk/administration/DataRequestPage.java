package kr.opengov.web.desk.administration;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.pages.AnswerDataRequest;
import kr.opengov.platform.pages.DataRequestState;
import kr.opengov.platform.pages.DataRequestView;
import kr.opengov.platform.pages.DataRequests;
import kr.opengov.web.frame.Messages;
import org.omnifaces.cdi.Param;

/** One request of a data subject and the form of its answer. */
@Named
@ViewScoped
public class DataRequestPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient DataRequests requests;

    @Inject
    @Param(pathIndex = 0)
    private String code;

    private Long id;
    private long version;
    private DataRequestState state;
    private String answer;
    private transient DataRequestView request;

    @PostConstruct
    void load() {
        request = (code == null ? Optional.<DataRequestView>empty() : requests.request(code))
                .orElseThrow(() -> new Refusal("NOT_FOUND"));
        if (id == null) {
            id = request.id();
            version = request.version();
        }
    }

    public String save() {
        requests.answer(new AnswerDataRequest(id, version, state, answer));
        return Messages.saved("administration.requests.answered").redirectTo("/desk/data-requests");
    }

    public DataRequestView getRequest() {
        if (request == null) {
            load();
        }
        return request;
    }

    /** The answers that can be given. */
    public List<DataRequestState> getOutcomes() {
        return List.of(DataRequestState.GRANTED, DataRequestState.PARTLY_GRANTED, DataRequestState.REFUSED);
    }

    public DataRequestState getState() {
        return state;
    }

    public void setState(DataRequestState state) {
        this.state = state;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
