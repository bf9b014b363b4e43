package dev.sanad.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sanad.journal.WorkList;
import dev.sanad.request.WorkDesk;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What waits for who asks, over HTTP. */
class WorkTest {

    @RegisterExtension
    static final Running recording = new Running();

    @RegisterExtension
    static final Running engine = new Running(Engine.desk());

    private static Reply work(Running at, String who, String query) {
        return at.send(Ask.get("/har/work" + query).as(who));
    }

    @Test
    void a_page_says_what_waits_since_when_and_until_when_and_leads_to_the_next() {
        Reply reply = work(recording, "staff", "?party=employee&most=2");

        assertThat(reply.json().at("/items/0").toString())
                .isEqualTo("{\"id\":\"" + Samples.CASE + "\",\"tracking\":\"" + Samples.TRACKING + "\","
                        + "\"service\":{\"name\":\"aid\",\"title\":\"title of aid\",\"language\":\"en\"},"
                        + "\"stage\":{\"name\":\"received\",\"title\":\"title of received\",\"language\":\"en\"},"
                        + "\"since\":\"2026-03-01T09:00:00Z\",\"due\":\"2026-02-27\",\"latest\":\"2026-03-01T09:00:00Z\","
                        + "\"late\":true}");
        assertThat(reply.json().at("/items/1").has("due")).isFalse();
        String next = reply.header("Link").replaceAll("<http://[^/]+(/.*)>; rel=\"next\"", "$1");
        assertThat(recording.send(Ask.get(next).as("staff")).status()).isEqualTo(200);
        WorkDesk.Asked asked = (WorkDesk.Asked) recording.desk.last();
        assertThat(asked.party()).contains("employee");
        assertThat(asked.most()).isEqualTo(2);
        assertThat(asked.after()).contains(new WorkList.Place(Optional.of(Samples.NOW), Samples.CASE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "most=0",
                "most=101",
                "most=x",
                "after=x",
                "after=01890000-0000-7000-8000-000000000001@x",
                "after=01890000-0000-7000-8000-000000000001@%2B10000-01-01T00:00:00Z"
            })
    void what_is_no_page_is_refused_at_its_place_before_it_reaches_the_desk(String query) {
        Reply reply = recording.turnedAway(Ask.get("/har/work?" + query).as("staff"));

        assertThat(reply.status()).as(reply.toString()).isEqualTo(422);
        assertThat(reply.errors()).allMatch(error -> error.startsWith(query.substring(0, query.indexOf('=')) + " "));
    }

    @ParameterizedTest
    @CsvSource({
        "en, most=101, This must be a whole number from 1 to 100.",
        "fa, most=0, این باید عددی صحیح از ۱ تا ۱۰۰ باشد.",
        "en, after=x, This does not come from a link of an answer."
    })
    void the_bound_that_is_told_is_the_one_that_holds(String language, String query, String title) {
        Reply reply = recording.send(Ask.get("/har/work?" + query).as("staff").with("Accept-Language", language));

        assertThat(reply.json().at("/errors/0/title").asText()).isEqualTo(title);
    }

    @Test
    void a_request_waits_for_who_acts_next_and_for_nobody_once_it_is_over() {
        JsonNode receipt = engine.send(Ask.lodging().key("w-1").json("{\"service\":\"support\"}"))
                .json();
        assertThat(work(engine, "committee", "").json().path("items")).isEmpty();
        JsonNode supplied = does(
                receipt,
                "owner",
                "supply",
                "{\"inputs\":{\"documents\":[{\"document\":\"identity\",\"reference\":\"d-1\",\"sha256\":\""
                        + "0".repeat(64) + "\",\"expires\":\"2030-01-01\"}]}}");
        JsonNode attested = does(supplied, "owner", "attest", "{\"inputs\":{\"signature\":true}}");

        JsonNode listed = work(engine, "committee", "?party=committee").json().path("items");
        assertThat(listed.findValuesAsText("tracking"))
                .containsExactly(receipt.path("tracking").asText());
        assertThat(listed.at("/0/stage/name").asText()).isEqualTo("attested");
        assertThat(work(engine, "staff", "").json().path("items")).isEmpty();

        does(
                attested,
                "committee",
                "accept",
                "{\"inputs\":{\"amount\":10},\"roll\":{\"for\":[\"committee-1\",\"committee-2\",\"committee-3\"]}}");
        assertThat(work(engine, "committee", "").json().path("items")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"?party=committee", "?office=branch", "?party=nobody"})
    void nobody_reads_the_list_of_a_desk_that_is_not_his(String query) {
        Reply reply = work(engine, "staff", query);

        assertThat(reply.status()).as(reply.toString()).isEqualTo(403);
        assertThat(reply.errors()).containsExactly(" desk-not-yours");
        assertThat(work(engine, "owner", "").errors()).containsExactly(" staff-only");
    }

    private static JsonNode does(JsonNode receipt, String who, String action, String body) {
        Reply reply = engine.send(Ask.post("/har/requests/" + receipt.path("id").asText() + "/actions/" + action)
                .as(who)
                .key(action)
                .with("If-Match", "\"" + receipt.path("version").asLong() + "\"")
                .json(body));
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        return reply.json();
    }
}
