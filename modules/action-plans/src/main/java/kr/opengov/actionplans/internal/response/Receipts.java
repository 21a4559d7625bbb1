package kr.opengov.actionplans.internal.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kr.opengov.platform.accounts.Correspondent;
import kr.opengov.platform.accounts.Correspondents;
import kr.opengov.platform.outbox.Mail;
import kr.opengov.platform.outbox.Outbox;
import kr.opengov.platform.settings.Settings;

/** Tells each person once that their contributions were answered. */
@ApplicationScoped
public class Receipts {

    private final Correspondents correspondents;
    private final Outbox outbox;
    private final Settings settings;
    private final Clock clock;

    protected Receipts() {
        this(null, null, null, null);
    }

    @Inject
    public Receipts(Correspondents correspondents, Outbox outbox, Settings settings, Clock clock) {
        this.correspondents = correspondents;
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
    }

    /** One mail per person; the key holds the moment of release, so that a retry of the same release sends none twice. */
    public void send(String callCode, List<Ledger.Released> released) {
        Map<Long, Long> answers = released.stream()
                .map(Ledger.Released::accountId)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(id -> id, TreeMap::new, Collectors.counting()));
        Collection<Correspondent> people = correspondents.of(answers.keySet()).values();
        for (Correspondent person : people) {
            outbox.mail(
                    mail(callCode, person, answers.get(person.accountId())),
                    "plans/answers/" + callCode + "/" + clock.instant() + "/" + person.accountId());
        }
    }

    private Mail mail(String callCode, Correspondent person, long count) {
        boolean english = "en".equals(person.language());
        String address = settings.address(person.language()) + "/calls/" + callCode;
        return new Mail(
                person.email(),
                person.name(),
                person.language(),
                english ? "Your contributions were answered" : "보내 주신 의견에 회신했습니다",
                english
                        ? "We answered %d of your contributions, with reasons.%n%nRead them here: %s%n"
                                .formatted(count, address)
                                .replace("\r", "")
                        : "보내 주신 의견 %d건을 검토하고 사유를 갖추어 회신했습니다.%n%n회신 보기: %s%n"
                                .formatted(count, address)
                                .replace("\r", ""),
                false);
    }
}
