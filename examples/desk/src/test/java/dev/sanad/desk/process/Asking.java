package dev.sanad.desk.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** Somebody who was served, over HTTP: from the visit to the answer. */
final class Asking {
    private final int number;
    private final String helper;
    private final String token;
    private final String instrument;

    private Asking(int number, String helper, JsonNode invitation) {
        this.number = number;
        this.helper = helper;
        token = invitation.path("token").asText();
        instrument = invitation.path("instrument").asText();
    }

    /** Served by one of two clerks, and asked by the other where he cannot read. */
    static Asking invited(Api api, int number, boolean reads) throws Exception {
        String server = number % 2 == 0 ? "clerk" : "colleague";
        String helper = number % 2 == 0 ? "colleague" : "clerk";
        JsonNode begun = done(api.post(
                command("applicant", "/requests", "{\"service\":\"advice\",\"channel\":\"website\"}", number)));
        String request = begun.path("id").asText();
        done(api.post(command(server, "/requests/" + request + "/actions/finish", "{\"channel\":\"website\"}", number)
                .version(begun.path("version").asLong())));
        JsonNode invitation = done(api.post(command(
                server,
                "/surveys/after/invitations",
                "{\"case\":\"" + request + "\",\"groups\":{\"client-group\":\"" + (reads ? "reads" : "reads-not")
                        + "\"}}",
                number)));
        assertThat(invitation.path("mode").asText()).isEqualTo(reads ? "web" : "oral");
        return new Asking(number, helper, invitation);
    }

    Api.Answer answers(Api api, int kind) throws Exception {
        return api.post(command("", "/invitations/" + token + "/sheet", "{" + sheet(kind) + "}", number));
    }

    Api.Answer says(Api api, int kind) throws Exception {
        return api.post(command(
                helper,
                "/surveys/after/sheets",
                "{\"token\":\"" + token + "\",\"mode\":\"oral\"," + sheet(kind) + "}",
                number));
    }

    Api.Answer isNotReached(Api api) throws Exception {
        return api.post(command(helper, "/invitations/" + token + "/outcome", "{\"outcome\":\"unreached\"}", number));
    }

    private String sheet(int kind) {
        return "\"instrument\":\"" + instrument + "\",\"answers\":{\"kind\":" + kind + "}";
    }

    private static Api.Command command(String who, String path, String body, int number) {
        return new Api.Command(who, path, body, who + path + number, Optional.empty());
    }

    private static JsonNode done(Api.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isBetween(200, 201);
        return answer.json();
    }
}
