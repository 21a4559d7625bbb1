package kr.opengov.web.notices;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kr.opengov.platform.notices.NoticeState;
import kr.opengov.platform.notices.NoticeView;
import kr.opengov.platform.notices.Notices;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;

/** All notices with drafts and withdrawn ones, the last changed on top. */
@Named
@RequestScoped
public class DeskNoticesPage {

    private static final int ROWS = 50;

    @Inject
    private Notices notices;

    @Inject
    private NoticeQuestion question;

    private Page<NoticeView> page;

    @PostConstruct
    void search() {
        page = notices.all(question.filter(), new PageRequest(question.number(), ROWS, null, false));
    }

    public Page<NoticeView> getPage() {
        return page;
    }

    /** The colour of the badge; the word in it says the same. */
    public String tone(NoticeState state) {
        return switch (state) {
            case PUBLISHED -> "success";
            case WITHDRAWN -> "warning";
            case DRAFT -> "info";
        };
    }
}
