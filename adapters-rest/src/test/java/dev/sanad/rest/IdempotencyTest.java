package dev.sanad.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.kernel.Actor;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.Language;
import dev.sanad.request.Act;
import dev.sanad.request.Lodging;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdempotencyTest {

    @RegisterExtension
    static final Running running = new Running();

    @AfterEach
    void work() {
        running.desk.recover();
    }

    @Test
    void the_same_key_and_body_give_the_first_answer_byte_for_byte() {
        Reply first = running.send(Ask.lodging().key("same"));
        Reply again = running.send(Ask.lodging().key("same"));

        assertThat(again.bytes()).isEqualTo(first.bytes());
        assertThat(again.status()).isEqualTo(first.status()).isEqualTo(201);
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(running.send(Ask.lodging().key("another")).bytes()).isNotEqualTo(first.bytes());
    }

    @Test
    void the_same_key_with_another_body_is_told_so() {
        running.send(Ask.lodging().key("reused"));
        Reply reply = running.send(Ask.lodging().key("reused").json("{\"service\":\"other\"}"));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.code()).isEqualTo("command-reused");
    }

    @Test
    void a_key_is_needed_wherever_something_is_done() {
        for (Ask ask : List.of(Ask.lodging(), Ask.action(), Ask.told())) {
            Reply reply = running.turnedAway(ask.without("Idempotency-Key"));

            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.errors()).containsExactly("Idempotency-Key idempotency-key-missing");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"open", "two keys", "tab\tkey", "a\"b", "\"\"", "back\\slash"})
    void a_key_that_is_not_one_is_turned_away(String key) {
        Reply reply = running.turnedAway(Ask.lodging().key(key));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo("idempotency-key-malformed");
    }

    @Test
    void a_key_may_have_two_hundred_characters_and_no_more() {
        assertThat(running.send(Ask.lodging().key("k".repeat(200))).status()).isEqualTo(201);
        assertThat(running.turnedAway(Ask.lodging().key("k".repeat(201))).code())
                .isEqualTo("idempotency-key-malformed");
    }

    @Test
    void a_key_in_quotes_as_the_draft_writes_it_is_the_same_key() {
        assertThat(command(Ask.lodging().key("\"quoted\"")))
                .isEqualTo(command(Ask.lodging().key("quoted")));
    }

    @Test
    void somebody_else_with_the_same_key_and_body_gets_a_result_of_his_own() {
        Reply owners = running.send(Ask.lodging().key("shared"));
        Reply others = running.send(Ask.lodging().as("other").key("shared"));

        assertThat(others.json().path("tracking")).isNotEqualTo(owners.json().path("tracking"));
    }

    @Test
    void the_public_shares_one_scope_and_so_needs_a_key_nobody_else_comes_by() {
        Ask publics = Ask.lodging().without("Authorization");

        Reply reply = running.turnedAway(publics.key("k".repeat(21)));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo("idempotency-key-weak");
        assertThat(running.send(publics.key("k".repeat(22))).status()).isEqualTo(201);
    }

    @Test
    void one_key_names_different_commands_on_different_routes() {
        Ask elsewhere = Ask.action().at(Ask.action().path().replace("check", "attest"));
        Ask otherCase = Ask.action().at(Ask.action().path().replace("0001/", "0002/"));
        Set<String> ids = new TreeSet<>();
        for (Ask ask : List.of(Ask.lodging(), Ask.action(), elsewhere, otherCase)) {
            ids.add(command(ask.key("one-key")).value());
        }

        assertThat(ids).hasSize(4).allMatch(id -> id.matches("http:[0-9a-f]{64}"));
    }

    @Test
    void a_repetition_while_the_first_is_under_way_is_told_to_come_again() {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        running.desk.whileServing(() -> {
            inside.countDown();
            await(release);
        });
        CompletableFuture<Reply> first =
                CompletableFuture.supplyAsync(() -> running.send(Ask.lodging().key("in-flight")));
        await(inside);
        Reply reply = running.send(Ask.lodging().key("in-flight"));
        release.countDown();

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.code()).isEqualTo("command-in-flight");
        assertThat(reply.header("Retry-After")).isEqualTo("1");
        assertThat(first.join().status()).isEqualTo(201);
        assertThat(running.send(Ask.lodging().key("in-flight")).bytes())
                .isEqualTo(first.join().bytes());
    }

    @Test
    void after_a_failure_the_same_key_may_be_sent_again() {
        running.desk.failWith(new IllegalStateException("broken"));
        assertThat(running.send(Ask.lodging().key("failed")).status()).isEqualTo(500);
        running.desk.recover();

        assertThat(running.send(Ask.lodging().key("failed")).status()).isEqualTo(201);
    }

    @Test
    void two_hundred_keys_sent_five_times_at_once_have_one_effect_each() {
        List<CompletableFuture<Reply>> replies = IntStream.range(0, 1000)
                .mapToObj(n -> Ask.lodging().key("burst-" + n / 5))
                .map(ask -> CompletableFuture.supplyAsync(() -> running.send(ask)))
                .toList();

        List<Reply> done = replies.stream().map(CompletableFuture::join).toList();
        assertThat(done).extracting(Reply::status).isSubsetOf(201, 409);
        assertThat(done.stream()
                        .filter(reply -> reply.status() == 201)
                        .map(Reply::text)
                        .distinct())
                .hasSize(200);
    }

    @Test
    void one_key_of_one_person_names_different_commands_in_two_associations() {
        assertThat(command("har")).isEqualTo(command("har")).isNotEqualTo(command("saf"));
    }

    private static CommandId command(String association) {
        Visit visit = new Visit(
                new RecordingDesk(new AssociationId(association)),
                new Caller.Known(Actor.person("p"), Optional.empty()),
                new Heads(Map.of("idempotency-key", List.of("k"))),
                Language.ENGLISH,
                Samples.NOW);
        return Commands.id(visit, List.of("lodge"));
    }

    private static CommandId command(Ask ask) {
        running.send(ask);
        Object last = running.desk.last();
        return last instanceof Act act
                ? act.occasion().command()
                : ((Lodging) last).occasion().command();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
