package dev.sanad.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FrontOfficeTest {

    @RegisterExtension
    static final Running running = new Running();

    private static int keys;

    @Test
    void a_guide_is_shown_in_its_language_recorded_and_to_be_read_by_who_saw_it() {
        assertThat(post("/guides/bylaws/editions", edition(1, 'a')).status()).isEqualTo(201);
        Reply shown = post("/persons/p-owner/guides", "{\"guide\":\"bylaws\",\"language\":\"ar\"}");
        assertThat(shown.json().path("number").asInt()).isEqualTo(1);

        assertThat(running.send(Ask.get("/har/persons/p-owner/guides").as("owner"))
                        .json()
                        .at("/shown/0/by")
                        .asText())
                .isEqualTo("p-staff");
        assertThat(running.send(Ask.get("/har/persons/p-owner/guides").as("other"))
                        .status())
                .isEqualTo(404);
        Reply persian = post("/persons/p-owner/guides", "{\"guide\":\"bylaws\",\"language\":\"fa\"}");
        assertThat(persian.errors()).containsExactly(" guide-other-languages");
        assertThat(post("/guides/bylaws/editions", edition(1, 'b')).errors()).containsExactly(" guide-number-taken");
        assertThat(post("/guides/identity/editions", edition(1, 'a')).status()).isEqualTo(404);
        assertThat(post("/guides/bylaws/editions", edition(1, 'A')).errors()).containsExactly("/sha256 name-malformed");
    }

    @Test
    void a_change_keeps_identifiers_that_are_not_given_and_is_not_made_over_another() {
        String id = post("/persons", TestPeople.MOTHER).json().path("id").asText();
        String changed = "{\"name\":\"فاطمة سالم\",\"contacts\":[{\"medium\":\"email\",\"address\":\"f@example.org\"},"
                + "{\"medium\":\"phone\",\"address\":\"+966501234567\"}],\"mode\":\"phone\"}";
        Ask change = Ask.post("/har/persons/" + id + "/changes")
                .as("staff")
                .key("change")
                .with("If-Match", "\"1\"")
                .json(changed);

        Reply reply = running.send(change);
        assertThat(reply.header("ETag")).isEqualTo("\"2\"");
        assertThat(reply.json().at("/identifiers/0/ends").asText()).isEqualTo("0008");
        assertThat(running.send(change).header("ETag")).isEqualTo("\"2\"");
        assertThat(running.send(change.key("other").json(TestPeople.MOTHER)).status())
                .isEqualTo(412);
        assertThat(get("/persons/" + id + "/reach").json().findValuesAsText("medium"))
                .containsExactly("phone", "email");
        assertThat(get("/persons/" + id + "/reach?medium=email").json().findValuesAsText("medium"))
                .containsExactly("email", "phone");
        assertThat(get("/persons/" + id + "/reach?medium=dove").errors()).containsExactly("/medium word-unknown");
    }

    @Test
    void two_who_log_contacts_of_one_inquiry_at_one_moment_are_both_logged() {
        String contacts = "/inquiries/" + inquiry() + "/contacts";
        String contact =
                "{\"channel\":\"phone\",\"language\":\"ar\",\"reached\":true,\"answered\":false,\"minutes\":3}";
        // Between the first one's look and his writing.
        AtomicInteger asked = new AtomicInteger();
        running.counter.whileServing(() -> {
            if (asked.incrementAndGet() == 2) {
                post(contacts, contact);
            }
        });
        Reply first = post(contacts, contact);
        running.counter.whileServing(() -> {});

        assertThat(first.status()).as(first.toString()).isEqualTo(200);
        assertThat(first.json().path("steps")).hasSize(2);
    }

    @Test
    void a_moment_is_answered_as_finely_as_it_is_kept() {
        running.at(Samples.NOW.plusNanos(294_644_018));
        String code = inquiry();
        running.at(Samples.NOW);

        assertThat(get("/inquiries/" + code).json().path("arrived").asText()).endsWith(".294644Z");
    }

    @Test
    void a_key_that_asked_for_one_thing_asks_for_no_other() {
        Ask publish = Ask.post("/har/guides/bylaws/editions").as("staff").key("same-edition");
        assertThat(running.send(publish.json(later(7, 'a'))).status()).isEqualTo(201);
        assertThat(running.send(publish.json(later(7, 'a'))).status()).isEqualTo(201);
        assertThat(running.send(publish.json(later(8, 'a'))).errors()).containsExactly(" guide-command-reused");

        Ask refused = Ask.post("/har/guides/bylaws/editions").as("staff").key("refused-edition");
        assertThat(running.send(refused.json(later(7, 'b'))).errors()).containsExactly(" guide-number-taken");
        assertThat(running.send(refused.json(later(8, 'b'))).status()).isEqualTo(201);
    }

    @Test
    void a_consent_says_why_it_does_not_count() {
        String id = post("/persons", TestPeople.MOTHER).json().path("id").asText();

        assertThat(get("/persons/" + id + "/consents/contact").status()).isEqualTo(200);
        assertThat(get("/persons/" + id + "/consents/research").errors()).containsExactly(" person-consent-withdrawn");
        assertThat(get("/persons/" + id + "/consents/photos").errors()).containsExactly(" person-consent-missing");
    }

    @Test
    void who_can_act_now_leaves_out_who_is_away_and_who_is_too_near() {
        JsonNode able = get("/duty/night").json().path("able");
        assertThat(able.findValuesAsText("person")).containsExactly("p-holder", "p-deputy");
        assertThat(able.findValuesAsText("stands-in-for")).containsExactly("p-away");
        assertThat(get("/duty/night?concerned=p-cousin").json().findValuesAsText("person"))
                .containsExactly("p-deputy");
        assertThat(get("/duty/night?office=north").errors()).containsExactly(" duty-nobody");
    }

    @Test
    void a_service_that_is_not_offered_is_not_described() {
        assertThat(running.send(Ask.get("/har/services/nothing")).status()).isEqualTo(404);
        assertThat(running.send(Ask.get("/har/hsds/services/nothing")).status()).isEqualTo(404);
    }

    private static String inquiry() {
        Reply opened = post(
                "/inquiries", "{\"channel\":\"phone\",\"purpose\":\"aid\",\"language\":\"ar\",\"emergency\":true}");
        return opened.json().path("code").asText();
    }

    private static String later(int number, char digit) {
        return edition(number, digit).replace("2020", "2099");
    }

    private static String edition(int number, char digit) {
        return "{\"number\":%d,\"language\":\"ar\",\"from\":\"2020-01-01\",\"reference\":\"d-1\",\"sha256\":\"%s\"}"
                .formatted(number, String.valueOf(digit).repeat(64));
    }

    private static Reply post(String path, String body) {
        return running.send(
                Ask.post("/har" + path).as("staff").key("f-" + keys++).json(body));
    }

    private static Reply get(String path) {
        return running.send(Ask.get("/har" + path).as("staff"));
    }
}
