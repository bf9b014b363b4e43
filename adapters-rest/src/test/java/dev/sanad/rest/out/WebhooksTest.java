package dev.sanad.rest.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sanad.journal.CaseRow;
import dev.sanad.journal.Deliveries;
import dev.sanad.journal.MemoryDeliveries;
import dev.sanad.journal.MemoryStore;
import dev.sanad.journal.Parked;
import dev.sanad.journal.Sample;
import dev.sanad.journal.Subscriber;
import dev.sanad.journal.Trouble;
import dev.sanad.kernel.AssociationId;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the other side does, each event reaches it at least once, in order within its case, under one id. */
class WebhooksTest {
    private static final Subscriber HE = new Subscriber("he");
    private static final WebhookSecret SECRET = WebhookSecret.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

    private final AssociationId association = Sample.association();
    private final Peer peer = new Peer();
    private Instant now = Instant.parse("2026-11-22T10:00:00Z");
    private final MemoryStore store = new MemoryStore(() -> now);
    private final Deliveries deliveries = new MemoryDeliveries(() -> now);

    WebhooksTest() throws IOException {}

    @AfterEach
    void stop() {
        peer.close();
    }

    @Test
    void events_are_told_in_order_signed_and_in_an_envelope() throws IOException {
        CaseRow row = happened(2);
        assertThat(hooks(peer.address(), Lines.patient()).deliver(association, 9))
                .isEqualTo(new Round(2, 0, 0, 0));
        assertThat(peer.asked())
                .extracting(Peer.Asked::id)
                .containsExactly(row.key().id() + "-1", row.key().id() + "-2");
        Peer.Asked first = peer.asked().get(0);
        Instant at = Instant.ofEpochSecond(Long.parseLong(first.timestamp()));
        assertThat(SECRET.signed(first.id(), at, first.body(), first.signature(), now))
                .isTrue();
        assertThat(first.type()).isEqualTo("application/cloudevents+json; charset=utf-8");
        JsonNode event = new ObjectMapper().readTree(first.body());
        assertThat(event.path("specversion").textValue()).isEqualTo("1.0");
        assertThat(event.path("id").textValue()).isEqualTo(first.id());
        assertThat(event.path("source").textValue()).isEqualTo("/" + association);
        assertThat(event.path("type").textValue()).isEqualTo("dev.sanad.stepped");
        assertThat(event.path("time").textValue()).isEqualTo("2026-03-21T08:30:01.123456Z");
        assertThat(event.path("data").path("sequence").longValue()).isOne();
    }

    @Test
    void the_envelope_says_that_something_happened_and_not_what() {
        happened(1);
        hooks(peer.address(), Lines.patient()).deliver(association, 9);
        assertThat(peer.asked().get(0).text()).doesNotContain("step\"");
    }

    @Test
    void nothing_is_told_unasked_and_nothing_twice_once_it_was_taken() {
        happened(1);
        Webhooks hooks = hooks(peer.address(), Lines.patient());
        assertThat(peer.asked()).isEmpty();
        hooks.deliver(association, 9);
        hooks.deliver(association, 9);
        assertThat(peer.asked()).hasSize(1);
    }

    @Test
    void what_failed_rests_and_is_told_again_under_its_id() {
        happened(2);
        peer.answers(Peer.inTurn(Peer.answering(500, ""), Peer.answering(200, "ok")));
        Webhooks hooks = hooks(peer.address(), Lines.patient());
        assertThat(hooks.deliver(association, 9)).isEqualTo(new Round(0, 1, 0, 1));
        assertThat(hooks.deliver(association, 9)).isEqualTo(Round.NOTHING);
        now = now.plusSeconds(5);
        assertThat(hooks.deliver(association, 9)).isEqualTo(new Round(2, 0, 0, 0));
        assertThat(peer.asked()).hasSize(3);
        assertThat(peer.asked().get(1).id()).isEqualTo(peer.asked().get(0).id());
    }

    @Test
    void a_peer_that_asks_for_time_is_given_it() {
        happened(1);
        peer.answers(Peer.answering(503, "", "Retry-After", "60"));
        Webhooks hooks = hooks(peer.address(), Lines.patient());
        hooks.deliver(association, 9);
        now = now.plusSeconds(59);
        assertThat(hooks.deliver(association, 9)).isEqualTo(Round.NOTHING);
        now = now.plusSeconds(1);
        assertThat(hooks.deliver(association, 9)).isEqualTo(new Round(0, 1, 0, 0));
    }

    @Test
    void a_poisoned_event_parks_its_own_case_and_is_seen() {
        CaseRow poisoned = happened(2);
        CaseRow sound = happened(2);
        peer.answers((exchange, asked) -> Peer.answering(
                        asked.id().startsWith(poisoned.key().id().toString()) ? 422 : 200, "")
                .answer(exchange, asked));
        Webhooks hooks = hooks(peer.address(), Lines.patient());
        assertThat(hooks.deliver(association, 9)).isEqualTo(new Round(2, 1, 0, 1));
        for (Duration rest : Webhooks.RESTS) {
            now = now.plus(rest);
            hooks.deliver(association, 9);
        }
        assertThat(deliveries.parked(association, HE, 9))
                .extracting(one -> one.delivery().announcement().key(), Parked::trouble)
                .containsExactly(tuple(poisoned.key(), Trouble.DECLINED));
        assertThat(peer.asked()).hasSize(2 + 1 + Webhooks.RESTS.size());
        assertThat(peer.asked())
                .filteredOn(one -> one.id().startsWith(sound.key().id().toString()))
                .hasSize(2);
        peer.answers(Peer.answering(200, ""));
        assertThat(hooks.deliver(association, 9)).isEqualTo(Round.NOTHING);
        deliveries.goOn(HE, poisoned.key());
        assertThat(hooks.deliver(association, 9)).isEqualTo(new Round(2, 0, 0, 0));
    }

    @Test
    void a_peer_that_is_gone_for_good_parks_at_once() {
        happened(1);
        peer.answers(Peer.answering(410, ""));
        assertThat(hooks(peer.address(), Lines.patient()).deliver(association, 9))
                .isEqualTo(new Round(0, 0, 1, 0));
    }

    @Test
    void a_peer_that_never_answers_holds_a_round_up_three_times_at_most() {
        for (int i = 0; i < 5; i++) {
            happened(1);
        }
        peer.answers(peer.silent());
        assertThat(hooks(peer.address(), Lines.impatient()).deliver(association, 9))
                .isEqualTo(new Round(0, 3, 0, 2));
    }

    @Test
    void a_peer_that_answers_now_and_then_is_told_all() {
        for (int i = 0; i < 5; i++) {
            happened(1);
        }
        Peer.Manner hangsUp = (exchange, asked) -> exchange.close();
        peer.answers(Peer.inTurn(hangsUp, hangsUp, Peer.answering(200, ""), hangsUp, hangsUp));
        assertThat(hooks(peer.address(), Lines.patient()).deliver(association, 9))
                .isEqualTo(new Round(1, 4, 0, 0));
    }

    @Test
    void a_peer_that_never_ends_its_answer_is_late() {
        happened(1);
        peer.answers(peer.endless());
        assertThat(hooks(peer.address(), Lines.impatient()).deliver(association, 9))
                .isEqualTo(new Round(0, 1, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no HTTP at all\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nshort",
                "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n"
            })
    void a_peer_that_answers_wrongly_is_told_again(String answer) throws IOException {
        happened(1);
        try (RawPeer raw = new RawPeer(answer)) {
            assertThat(hooks(raw.address(), Lines.patient()).deliver(association, 9))
                    .isEqualTo(new Round(0, 1, 0, 0));
        }
    }

    @Test
    void a_peer_that_answers_twice_is_heard_once() throws IOException {
        happened(2);
        String good = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n";
        try (RawPeer raw = new RawPeer(good + good)) {
            Webhooks hooks = hooks(raw.address(), Lines.patient());
            assertThat(hooks.deliver(association, 1)).isEqualTo(new Round(1, 0, 0, 0));
            assertThat(deliveries.next(association, HE, 9)).hasSize(1);
        }
    }

    @Test
    void where_nobody_listens_the_event_rests() throws IOException {
        happened(1);
        URI nobody;
        try (ServerSocket free = new ServerSocket(0)) {
            nobody = URI.create("http://127.0.0.1:" + free.getLocalPort());
        }
        assertThat(hooks(nobody, Lines.patient()).deliver(association, 9)).isEqualTo(new Round(0, 1, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://example.org/in", "ftp://example.org", "https:///in", "https://a:b@example.org/", "/in"})
    void an_address_that_is_not_safe_is_refused(String address) {
        assertThatThrownBy(() -> new Webhook(HE, URI.create(address), SECRET))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("https");
    }

    @Test
    void a_client_that_follows_redirects_is_refused() {
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        assertThatThrownBy(() -> new Line(client, Duration.ofSeconds(1))).isInstanceOf(IllegalArgumentException.class);
    }

    /** A case with so many events, taken out of the outbox and put before the subscriber. */
    private CaseRow happened(int events) {
        CaseRow row = Sample.row(Sample.key(association), Sample.command());
        CaseRow opened = Sample.opened(store, events == 1 ? row : Sample.later(row, events - 1));
        hooks(peer.address(), Lines.patient()).take(store, store.next(association, 99));
        assertThat(store.next(association, 99)).isEmpty();
        return opened;
    }

    private Webhooks hooks(URI address, Line line) {
        return new Webhooks(deliveries, List.of(new Webhook(HE, address, SECRET)), line, () -> now);
    }
}
