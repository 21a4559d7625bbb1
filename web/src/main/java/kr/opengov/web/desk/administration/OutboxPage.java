package kr.opengov.web.desk.administration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kr.opengov.platform.outbox.MessageState;
import kr.opengov.platform.outbox.MessageView;
import kr.opengov.platform.outbox.OutboxDesk;
import kr.opengov.platform.outbox.OutboxFilter;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;
import kr.opengov.web.frame.Format;
import kr.opengov.web.frame.Here.Choice;
import kr.opengov.web.frame.Messages;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The outbox as a list, with the dead letters that can be sent again. */
@Named
@RequestScoped
public class OutboxPage {

    private static final int ROWS = 50;

    @Inject
    private OutboxDesk desk;

    @Inject
    private Format format;

    @Inject
    @Param(name = "page")
    private Integer number;

    private OutboxFilter filter;
    private Page<MessageView> page;
    private Map<MessageState, Long> counts;

    @PostConstruct
    void search() {
        String wanted = Faces.getRequestParameter("state");
        MessageState state = Arrays.stream(MessageState.values())
                .filter(each -> each.name().equals(wanted))
                .findFirst()
                .orElse(null);
        filter = new OutboxFilter(state, Faces.getRequestParameter("topic"), Faces.getRequestParameter("text"));
        page = desk.search(filter, new PageRequest(number == null ? 1 : number, ROWS, null, false));
        counts = desk.counts();
    }

    /** Gives all dead letters their attempts again. */
    public String sendAllAgain() {
        return Messages.saved("administration.outbox.sentAgain", desk.sendAllAgain(null))
                .redirectTo("/desk/outbox");
    }

    public OutboxFilter getFilter() {
        return filter;
    }

    public Page<MessageView> getPage() {
        return page;
    }

    public boolean isMailConfigured() {
        return desk.mailConfigured();
    }

    public long getDead() {
        return counts.getOrDefault(MessageState.DEAD, 0L);
    }

    public long count(MessageState state) {
        return counts.getOrDefault(state, 0L);
    }

    public List<MessageState> getStateList() {
        return List.of(MessageState.values());
    }

    public List<Choice> getStates() {
        return Arrays.stream(MessageState.values())
                .map(state -> new Choice(state, format.sentence("administration.outbox.state." + state)))
                .toList();
    }

    public List<Choice> getTopics() {
        return desk.topics().stream().map(topic -> new Choice(topic, topic)).toList();
    }
}
