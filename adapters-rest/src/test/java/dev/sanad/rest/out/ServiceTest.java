package dev.sanad.rest.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sanad.beneficiary.PersonRegistry;
import dev.sanad.fund.Payments;
import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.Language;
import dev.sanad.kernel.PeerReply;
import dev.sanad.kernel.PersonId;
import dev.sanad.notice.Messenger;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A service that answers late, wrongly, twice or never is asked again under the same id, and never taken for a yes. */
class ServiceTest {
    private static final CommandId ID = new CommandId("notice-7");
    private static final Messenger.Message MESSAGE =
            new Messenger.Message(ID, new PersonId("p1"), "sms", Language.ARABIC, "تم قبول الطلب");
    private static final Payments.Payment PAYMENT =
            new Payments.Payment(ID, new PersonId("p1"), new BigDecimal("1500.00"), "SAR");
    private static final PersonRegistry.Question QUESTION =
            new PersonRegistry.Question(ID, Map.of("birth", "1990-01-01"));

    private final Peer peer = new Peer();
    private final List<Duration> pauses = new ArrayList<>();

    ServiceTest() throws IOException {}

    @AfterEach
    void stop() {
        peer.close();
    }

    @Test
    void a_message_is_sent_once_with_its_id_as_the_key() {
        peer.answers(Peer.answering(202, "{\"reference\":\"m-1\"}"));
        assertThat(messenger().send(MESSAGE)).isEqualTo(new PeerReply.Done("m-1"));
        assertThat(peer.asked()).hasSize(1);
        assertThat(peer.asked().get(0).key()).isEqualTo("\"notice-7\"");
        assertThat(peer.asked().get(0).text()).contains("\"language\":\"ar\"", "تم قبول الطلب", "\"channel\":\"sms\"");
    }

    @Test
    void an_amount_travels_as_text() {
        peer.answers(Peer.answering(200, "{\"reference\":\"tx 1\"}".replace(" ", "-")));
        assertThat(payments().pay(PAYMENT)).isEqualTo(new PeerReply.Done("tx-1"));
        assertThat(peer.asked().get(0).text()).contains("\"amount\":\"1500.00\"", "\"currency\":\"SAR\"");
    }

    @Test
    void what_has_no_time_now_is_asked_again_under_the_same_id() {
        peer.answers(Peer.inTurn(
                Peer.answering(503, ""), Peer.answering(429, ""), Peer.answering(200, "{\"reference\":\"m-1\"}")));
        assertThat(messenger().send(MESSAGE)).isEqualTo(new PeerReply.Done("m-1"));
        assertThat(peer.asked())
                .extracting(Peer.Asked::key)
                .containsOnly("\"notice-7\"")
                .hasSize(3);
        assertThat(pauses).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));
    }

    @Test
    void what_never_answers_is_unknown_and_neither_yes_nor_no() {
        peer.answers(peer.silent());
        Service late = service(Lines.impatient());
        assertThat(new HttpPayments(late).pay(PAYMENT)).isEqualTo(new PeerReply.Unknown());
        assertThat(new HttpPersonRegistry(late).match(QUESTION)).isEqualTo(PersonRegistry.Match.NO_ANSWER);
        assertThat(peer.asked()).hasSize(6);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "422 | {\"code\":\"no-phone\"} | no-phone",
                "422 | {\"code\":\"Anna has no phone\"} | http-422",
                "404 | not json | http-404"
            })
    void a_refusal_is_told_by_its_code_and_not_asked_again(int status, String body, String code) {
        peer.answers(Peer.answering(status, body));
        assertThat(messenger().send(MESSAGE)).isEqualTo(new PeerReply.Declined(code));
        assertThat(peer.asked()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200 | not json",
                "200 | []",
                "200 | {\"reference\":7}",
                "200 | {\"reference\":\"\"}",
                "204 | ''",
                "302 | ''",
                "500 | {\"reference\":\"m-1\"}"
            })
    void what_is_no_clear_answer_is_unknown(int status, String body) {
        peer.answers(Peer.answering(status, status == 204 || status == 302 ? "" : body));
        assertThat(messenger().send(MESSAGE)).isEqualTo(new PeerReply.Unknown());
    }

    @Test
    void an_answer_without_end_is_cut_off() {
        peer.answers(Peer.answering(200, "{\"reference\":\"m-1\"}" + " ".repeat(BoundedBody.LONGEST)));
        assertThat(messenger().send(MESSAGE)).isEqualTo(new PeerReply.Unknown());
    }

    @ParameterizedTest
    @CsvSource({"same, SAME", "different, DIFFERENT", "nobody, NOBODY", "perhaps, NO_ANSWER"})
    void a_register_says_one_of_three_things(String word, PersonRegistry.Match match) {
        peer.answers(Peer.answering(200, "{\"match\":\"" + word + "\"}"));
        assertThat(new HttpPersonRegistry(service(Lines.patient())).match(QUESTION))
                .isEqualTo(match);
        assertThat(peer.asked().get(0).text()).contains("\"values\":{\"birth\":\"1990-01-01\"}");
    }

    @Test
    void a_register_that_fails_says_nothing_about_the_person() {
        peer.answers(Peer.answering(404, "{\"match\":\"nobody\"}"));
        assertThat(new HttpPersonRegistry(service(Lines.patient())).match(QUESTION))
                .isEqualTo(PersonRegistry.Match.NO_ANSWER);
    }

    @Test
    void what_is_asked_does_not_print_what_is_personal() {
        assertThat(MESSAGE.toString() + PAYMENT + QUESTION).doesNotContain("تم", "1500", "1990", "p1");
    }

    @Test
    void fewer_than_one_try_is_refused() {
        assertThatThrownBy(() -> new Service(Lines.patient(), peer.address(), Optional::empty, 0, pauses::add))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Messenger messenger() {
        return new HttpMessenger(service(Lines.patient()));
    }

    private Payments payments() {
        return new HttpPayments(service(Lines.patient()));
    }

    private Service service(Line line) {
        return new Service(line, peer.address(), () -> Optional.of("Bearer token"), 3, pauses::add);
    }
}
