package kr.opengov.platform.internal.outbox;

import static kr.opengov.platform.PlatformDatabase.CLERK;
import static kr.opengov.platform.PlatformDatabase.CLOCK;
import static kr.opengov.platform.PlatformDatabase.DATABASE;
import static kr.opengov.platform.PlatformDatabase.NOW;
import static kr.opengov.platform.PlatformDatabase.doInTransaction;
import static kr.opengov.platform.PlatformDatabase.inTransaction;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import kr.opengov.db.StatementCount;
import kr.opengov.platform.PlatformDatabase;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.outbox.Mail;
import kr.opengov.platform.outbox.MessageState;
import kr.opengov.platform.outbox.MessageView;
import kr.opengov.platform.outbox.Outbox;
import kr.opengov.platform.outbox.OutboxDesk;
import kr.opengov.platform.outbox.OutboxFilter;
import kr.opengov.platform.outbox.OutboxHandler;
import kr.opengov.platform.outbox.OutboxMessage;
import kr.opengov.platform.outbox.Topic;
import kr.opengov.platform.paging.PageRequest;
import kr.opengov.platform.settings.Setting;
import kr.opengov.platform.settings.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutboxDatabaseTest {

    @Topic("test.thing-changed")
    record ThingChanged(long id, String text) {}

    private final Map<String, String> configured = new HashMap<>();
    private final Settings settings = new Settings(key -> Optional.ofNullable(configured.get(key)));
    private final List<OutboxMessage> received = Collections.synchronizedList(new ArrayList<>());
    private Exception trouble;

    private final OutboxHandler recorder = new OutboxHandler() {
        @Override
        public String topic() {
            return "test.thing-changed";
        }

        @Override
        public void handle(OutboxMessage message) throws Exception {
            if (trouble != null) {
                throw trouble;
            }
            received.add(message);
        }
    };

    private final Receivers receivers = new Receivers(List.of(recorder, new Mailer(settings, CLOCK)));

    @BeforeEach
    void empty() {
        DATABASE.empty("pf_outbox");
    }

    private Outbox outbox(EntityManager em) {
        return new Outbox(new OutboxWriter(em, CLOCK, receivers, CLERK));
    }

    private OutboxRelay relay(EntityManager em, Duration later) {
        return new OutboxRelay(em, Clock.offset(CLOCK, later), settings, receivers);
    }

    private List<Long> take(UUID node, Duration later) {
        return inTransaction(em -> relay(em, later).take(node));
    }

    private void deliver(UUID node, Duration later) {
        for (Long id : take(node, later)) {
            try {
                doInTransaction(em -> relay(em, later).deliver(id, node));
            } catch (DeliveryFailed e) {
                doInTransaction(em -> relay(em, later).putBack(id, node, e));
            }
        }
    }

    private MessageView only() {
        return inTransaction(em -> {
            OutboxDesk desk = new OutboxDesk(em, CLOCK, settings);
            List<MessageView> rows =
                    desk.search(OutboxFilter.ALL, PageRequest.first(10)).rows();
            assertThat(rows).hasSize(1);
            return desk.message(rows.get(0).id()).orElseThrow();
        });
    }

    @Test
    void deliversAfterTheCommitAndNothingAfterARollback() {
        doInTransaction(em -> outbox(em).publish(new ThingChanged(1, "가")));
        assertThatThrownBy(() -> doInTransaction(em -> {
                    outbox(em).publish(new ThingChanged(2, "나"));
                    throw new IllegalStateException("the change failed");
                }))
                .isInstanceOf(IllegalStateException.class);

        deliver(UUID.randomUUID(), Duration.ZERO);

        assertThat(received)
                .extracting(message -> message.as(ThingChanged.class))
                .containsExactly(new ThingChanged(1, "가"));
        assertThat(only().state()).isEqualTo(MessageState.DELIVERED);
    }

    @Test
    void publishesOnceForAnIdempotencyKey() {
        doInTransaction(em -> outbox(em).publish(new ThingChanged(1, "가"), "thing:1", "thing-1-v1"));
        doInTransaction(em -> outbox(em).publish(new ThingChanged(1, "가"), "thing:1", "thing-1-v1"));

        assertThat(only().key()).isEqualTo("thing:1");
    }

    @Test
    void twoNodesNeverTakeTheSameMessage() throws Exception {
        configured.put(Setting.OUTBOX_BATCH.key(), "7");
        int messages = 200;
        doInTransaction(em -> {
            for (int i = 0; i < messages; i++) {
                outbox(em).publish(new ThingChanged(i, "x"));
            }
        });
        CountDownLatch start = new CountDownLatch(1);
        var nodes = Executors.newFixedThreadPool(4);
        List<Future<List<Long>>> taken = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            taken.add(nodes.submit(() -> {
                UUID node = UUID.randomUUID();
                List<Long> mine = new ArrayList<>();
                start.await();
                for (List<Long> batch = take(node, Duration.ZERO);
                        !batch.isEmpty();
                        batch = take(node, Duration.ZERO)) {
                    mine.addAll(batch);
                }
                return mine;
            }));
        }
        start.countDown();
        List<Long> all = new ArrayList<>();
        for (Future<List<Long>> each : taken) {
            all.addAll(each.get(60, TimeUnit.SECONDS));
        }
        nodes.shutdownNow();

        assertThat(all).doesNotHaveDuplicates().hasSize(messages);
    }

    @Test
    void passesOverRowsThatAnotherNodeIsTakingWithoutWaiting() {
        doInTransaction(em -> outbox(em).publish(new ThingChanged(1, "가")));
        EntityManager slow = PlatformDatabase.entityManager();
        slow.getTransaction().begin();
        try {
            assertThat(relay(slow, Duration.ZERO).take(UUID.randomUUID())).hasSize(1);

            assertThat(take(UUID.randomUUID(), Duration.ZERO)).isEmpty();
        } finally {
            slow.getTransaction().rollback();
            slow.close();
        }
        assertThat(take(UUID.randomUUID(), Duration.ZERO)).hasSize(1);
    }

    @Test
    void anotherNodeTakesOverWhenOneDiesInBetween() {
        doInTransaction(em -> outbox(em).publish(new ThingChanged(1, "가")));
        UUID dead = UUID.randomUUID();
        UUID alive = UUID.randomUUID();
        Long id = take(dead, Duration.ZERO).get(0);

        assertThat(take(alive, Duration.ofSeconds(299))).isEmpty();
        deliver(alive, Duration.ofSeconds(301));
        doInTransaction(em -> relay(em, Duration.ofSeconds(302)).deliver(id, dead));

        assertThat(received).hasSize(1);
    }

    @Test
    void triesAgainLaterAndGivesUpIntoTheDeadLetters() {
        configured.put(Setting.OUTBOX_ATTEMPTS.key(), "3");
        trouble = new IOException("connection refused");
        doInTransaction(em -> outbox(em).publish(new ThingChanged(1, "가")));
        UUID node = UUID.randomUUID();

        deliver(node, Duration.ZERO);
        assertThat(only().state()).isEqualTo(MessageState.WAITING);
        assertThat(only().dueAt()).isBetween(NOW.plusSeconds(5), NOW.plusSeconds(10));
        assertThat(only().lastError()).contains("connection refused");
        deliver(node, Duration.ofSeconds(4));
        assertThat(only().attempts()).isEqualTo(1);
        deliver(node, Duration.ofHours(1));
        deliver(node, Duration.ofHours(2));
        MessageView letter = only();
        assertThat(letter.state()).isEqualTo(MessageState.DEAD);
        deliver(node, Duration.ofDays(9));

        trouble = null;
        doInTransaction(em -> new OutboxDesk(em, CLOCK, settings).sendAgain(letter.id(), letter.version()));
        deliver(node, Duration.ofDays(9));
        assertThat(received).hasSize(1);
        assertThatThrownBy(() -> doInTransaction(em -> {
                    MessageView now = only();
                    new OutboxDesk(em, CLOCK, settings).sendAgain(now.id(), now.version());
                }))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("MESSAGE_NOT_DEAD"));
    }

    @Test
    void mailWaitsWithoutAServerAndLeavesNoLinkBehindWithOne() throws Exception {
        Mail mail = new Mail(
                "someone@example.org", "홍길동", "ko", "전자우편 확인", "https://portal.example/verify/SECRET-TOKEN\n", true);
        doInTransaction(em -> outbox(em).mail(mail));

        deliver(UUID.randomUUID(), Duration.ZERO);
        assertThat(only().state()).isEqualTo(MessageState.WAITING);
        assertThat(only().attempts()).isZero();
        assertThat(only().toString()).doesNotContain("SECRET-TOKEN", "someone@example.org");

        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            configured.put(Setting.MAIL_HOST.key(), "127.0.0.1");
            configured.put(
                    Setting.MAIL_PORT.key(), String.valueOf(server.getSmtp().getPort()));
            configured.put(Setting.MAIL_TLS.key(), "none");
            configured.put(Setting.MAIL_FROM.key(), "portal@example.org");
            deliver(UUID.randomUUID(), Duration.ZERO);

            MimeMessage sent = server.getReceivedMessages()[0];
            assertThat(sent.getSubject()).isEqualTo("전자우편 확인");
            assertThat(sent.getContent().toString()).contains("SECRET-TOKEN");
            assertThat(sent.getContentLanguage()).containsExactly("ko");
        } finally {
            server.stop();
        }
        assertThat(only().state()).isEqualTo(MessageState.DELIVERED);
        assertThat(payloads()).containsOnlyNulls();
    }

    private static List<Object> payloads() {
        return inTransaction(em -> {
            List<Object> rows = new ArrayList<>();
            rows.addAll(em.createNativeQuery("SELECT payload FROM pf_outbox").getResultList());
            return rows;
        });
    }

    @Test
    void showsWhatNobodyReceives() {
        @Topic("test.nobody")
        record Unheard(String text) {}
        doInTransaction(em -> outbox(em).publish(new Unheard("x")));

        assertThat(only().state()).isEqualTo(MessageState.UNCLAIMED);
    }

    @Test
    void aPageOfTheListCostsTwoStatementsWhateverItsSize() {
        doInTransaction(em -> {
            for (int i = 0; i < 60; i++) {
                outbox(em).publish(new ThingChanged(i, "x"));
            }
        });
        doInTransaction(em -> {
            OutboxDesk desk = new OutboxDesk(em, CLOCK, settings);
            assertThat(StatementCount.of(() -> desk.search(OutboxFilter.ALL, PageRequest.first(50))))
                    .isEqualTo(2);
        });
    }
}
