package dev.sanad.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.journal.Value;
import dev.sanad.kernel.Actor;
import dev.sanad.kernel.PersonId;
import dev.sanad.request.Lodging;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LodgingTest {

    @RegisterExtension
    static final Running running = new Running();

    @Test
    void a_request_is_lodged_and_its_receipt_says_where_it_is() {
        Reply reply = running.send(Ask.lodging().key("lodged-once"));

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.header("Location"))
                .isEqualTo("http://127.0.0.1:" + running.port() + "/har/requests/" + Samples.CASE);
        assertThat(reply.header("ETag")).isEqualTo("\"1\"");
        assertThat(reply.header("Content-Type")).isEqualTo("application/json");
        assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
        assertThat(reply.json().path("id").asText()).isEqualTo(Samples.CASE.toString());
        assertThat(reply.json().path("tracking").asText()).startsWith(Samples.TRACKING);
        assertThat(reply.json().path("stage").asText()).isEqualTo("received");
        assertThat(reply.json().path("version").asLong()).isEqualTo(1);
    }

    @Test
    void everything_the_body_says_reaches_the_desk() {
        running.send(Ask.lodging().as("staff").key("all-fields").json("""
                {"service":"aid","action":"open-for","owner":"p-9","office":"main","channel":"telephone",
                 "inputs":{"income":1200.50,"known":true,"children":["a",{"b":2}],"name":"علي"}}"""));

        Lodging lodging = (Lodging) running.desk.last();
        assertThat(lodging.service()).isEqualTo("aid");
        assertThat(lodging.action()).contains("open-for");
        assertThat(lodging.owner()).contains(new PersonId("p-9"));
        assertThat(lodging.office()).contains("main");
        assertThat(lodging.occasion().channel()).contains("telephone");
        assertThat(lodging.occasion().at()).isEqualTo(Samples.NOW);
        assertThat(lodging.occasion().actor()).isEqualTo(Actor.staff("p-staff", "employee"));
        assertThat(lodging.inputs().get("income")).contains(new Value.Number(new BigDecimal("1200.50")));
        assertThat(lodging.inputs().get("known")).contains(Value.of(true));
        assertThat(lodging.inputs().get("name")).contains(Value.of("علي"));
        Value inner = new Value.Tree(Map.of("b", Value.of(2)));
        assertThat(lodging.inputs().get("children")).contains(new Value.Items(List.of(Value.of("a"), inner)));
    }

    @Test
    void the_public_may_lodge_where_the_desk_lets_it() {
        Reply reply = running.send(Ask.lodging().without("Authorization").key("5f0c1d56-9c57-4f5e-8f0c-7d8f3ad3a001"));

        assertThat(reply.status()).isEqualTo(201);
        assertThat(((Lodging) running.desk.last()).occasion().actor()).isEqualTo(new Actor.Anybody());
    }

    @Test
    void the_channel_the_host_knows_stands_over_what_the_caller_says() {
        assertThat(running.send(Ask.lodging().key("channel-0")).status()).isEqualTo(201);
        assertThat(((Lodging) running.desk.last()).occasion().channel()).isEqualTo(Optional.of("website"));

        Reply reply =
                running.send(Ask.lodging().key("channel-1").json("{\"service\":\"aid\",\"channel\":\"interview\"}"));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.errors()).containsExactly("/channel channel-not-yours");
    }
}
