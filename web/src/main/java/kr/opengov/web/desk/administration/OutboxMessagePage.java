package kr.opengov.web.desk.administration;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.outbox.MessageState;
import kr.opengov.platform.outbox.MessageView;
import kr.opengov.platform.outbox.OutboxDesk;
import kr.opengov.web.frame.Messages;
import org.omnifaces.cdi.Param;

/** One message of the outbox; a dead letter can be sent again. */
@Named
@ViewScoped
public class OutboxMessagePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient OutboxDesk desk;

    @Inject
    @Param(pathIndex = 0)
    private Long id;

    private transient MessageView message;
    private long version;

    @PostConstruct
    void load() {
        message = (id == null ? Optional.<MessageView>empty() : desk.message(id))
                .orElseThrow(() -> new Refusal("NOT_FOUND"));
        version = message.version();
    }

    public String sendAgain() {
        desk.sendAgain(id, version);
        return Messages.saved("administration.outbox.sentAgain", 1).redirectTo("/desk/outbox-message/" + id);
    }

    public MessageView getMessage() {
        if (message == null) {
            load();
        }
        return message;
    }

    public boolean isDead() {
        return getMessage().state() == MessageState.DEAD;
    }
}
