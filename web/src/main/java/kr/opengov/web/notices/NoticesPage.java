package kr.opengov.web.notices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.notices.NoticeView;
import kr.opengov.platform.notices.Notices;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;

/** What the public sees of the notices: the list by kind and words, or one of them. */
@Named
@RequestScoped
public class NoticesPage {

    private static final int ROWS = 20;

    @Inject
    private Notices notices;

    @Inject
    private NoticeAddress address;

    @Inject
    private NoticeQuestion question;

    @Inject
    private Clock clock;

    private Page<NoticeView> page;
    private NoticeView notice;

    public Page<NoticeView> getPage() {
        if (page == null) {
            page = notices.published(question.filter(), new PageRequest(question.number(), ROWS, null, false));
        }
        return page;
    }

    public NoticeView getNotice() {
        if (notice == null) {
            notice = notices.published(address.getId()).orElseThrow(() -> new Refusal("NOT_FOUND"));
        }
        return notice;
    }

    public boolean over(NoticeView shown) {
        return shown.isOver(LocalDate.now(clock));
    }
}
