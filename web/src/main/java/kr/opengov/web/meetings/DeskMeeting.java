package kr.opengov.web.meetings;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import kr.opengov.membership.MeetingView;
import kr.opengov.membership.Meetings;
import kr.opengov.platform.Refusal;
import kr.opengov.web.frame.Messages;

/** The meeting a page of the desk works on, with the version that was read when the page was opened. */
@Dependent
public class DeskMeeting implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Meetings meetings;

    @Inject
    private MeetingAddress address;

    private String code;
    private String side;
    private long id;
    private long version;
    private transient MeetingView view;

    @PostConstruct
    void open() {
        code = address.getCode();
        side = address.getSide();
        id = getView().row().id();
        version = getView().row().version();
    }

    /** The meeting as everybody sees it. */
    public MeetingView getView() {
        if (view == null) {
            view = meetings.view(code).orElseThrow(() -> new Refusal("NOT_FOUND"));
        }
        return view;
    }

    public String getCode() {
        return code;
    }

    long id() {
        return id;
    }

    long version() {
        return version;
    }

    /** Says what was done and shows the side anew. */
    String done(String key, Object... arguments) {
        return Messages.saved(key, arguments)
                .redirectTo("/desk/meetings/" + code + ("overview".equals(side) ? "" : "/" + side));
    }
}
