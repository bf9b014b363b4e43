package dev.sanad.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One case at the desk of an association, over HTTP. */
final class Case {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final List<String> LANGUAGES = List.of("ar", "fa", "hu", "en");

    private final String desk;
    private final String channel;
    private final String tongue;
    private JsonNode receipt = JSON.createObjectNode();

    /**
     * @param channel by which everybody comes after the lodging
     * @param tongue in which the person concerned reads
     */
    Case(OneDesk desk, String association, String channel, String tongue) {
        this.desk = "http://127.0.0.1:" + desk.port() + "/" + association;
        this.channel = channel;
        this.tongue = tongue;
    }

    /** What came back. */
    record Reply(int status, JsonNode json) {
        /** Each thing that is wrong: its code, and the clauses on which it rests. */
        List<String> wrong() {
            List<String> wrong = new ArrayList<>();
            json.path("errors")
                    .forEach(error ->
                            wrong.add((error.path("code").asText() + " " + String.join(" ", cited(error))).strip()));
            return wrong;
        }
    }

    /** The clauses that something rests on, by the board's number, else by their name. */
    static List<String> cited(JsonNode json) {
        List<String> cited = new ArrayList<>();
        json.path("clauses")
                .forEach(clause ->
                        cited.add(clause.path("ref").asText(clause.path("name").asText())));
        return cited;
    }

    Case lodges(String who, String body) {
        Reply reply = post(who, "/requests", body, tongue);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
        receipt = reply.json();
        return this;
    }

    Reply refusedLodging(String who, String body) {
        return inFourLanguages(language -> post(who, "/requests", body, language));
    }

    Case does(String who, String action, String body) {
        Reply reply = post(who, acting(action), onChannel(body), tongue);
        assertThat(reply.status()).as(action + ": " + reply).isEqualTo(200);
        receipt = reply.json();
        return this;
    }

    Case does(String who, String action) {
        return does(who, action, "{}");
    }

    /** Money comes in for a fund. */
    Case receives(String who, String fund, String amount) {
        String body = "{\"amount\":" + amount + ",\"reference\":\"B-1\"}";
        assertThat(post(who, "/funds/" + fund + "/receipts", body, tongue).status())
                .isEqualTo(201);
        return this;
    }

    /** The owner is told what came of an action. */
    Case told(String who, String action) {
        Reply reply = post(who, telling(action), onChannel("{}"), tongue);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        receipt = reply.json();
        return this;
    }

    /** How it is refused: alike but for the words, which are there in each of the four languages. */
    Reply refuses(String who, String action, String body) {
        return inFourLanguages(language -> post(who, acting(action), onChannel(body), language));
    }

    /** How it is refused that the owner was told. */
    Reply refusesTelling(String who, String action) {
        return inFourLanguages(language -> post(who, telling(action), onChannel("{}"), language));
    }

    private interface Sent {
        Reply in(String language);
    }

    private static Reply inFourLanguages(Sent sent) {
        Map<String, Reply> replies = new LinkedHashMap<>();
        LANGUAGES.forEach(language -> replies.put(language, sent.in(language)));
        Reply english = replies.values().stream().reduce((first, last) -> last).orElseThrow();
        assertThat(english.status()).as(english.toString()).isBetween(400, 499);
        assertThat(replies.values()).extracting(Reply::wrong).containsOnly(english.wrong());
        assertThat(replies.values())
                .extracting(reply -> reply.json().at("/errors/0/title").asText())
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
        return english;
    }

    JsonNode timeline(String who) {
        return sent(request(who, "/requests/" + receipt.path("id").asText(), tongue)
                        .GET())
                .json();
    }

    /** The whole file, for somebody who may read it. */
    JsonNode file(String who) {
        return sent(request(who, "/requests/" + receipt.path("id").asText() + "/file", tongue)
                        .GET())
                .json();
    }

    /** By which it is known and followed. */
    String number() {
        return receipt.path("tracking").asText();
    }

    /** One good paper for each name, kept at the desk. */
    Case supplies(String who, String... documents) {
        List<String> papers = new ArrayList<>();
        for (String document : documents) {
            JsonNode kept = sent(request(who, "/documents", tongue)
                            .header("Content-Type", "application/octet-stream")
                            .POST(BodyPublishers.ofString(document)))
                    .json();
            papers.add("{\"document\":\"%s\",\"reference\":%s,\"sha256\":%s,\"expires\":\"2099-01-01\"}"
                    .formatted(document, kept.path("reference"), kept.path("sha256")));
        }
        return does(who, "supply", "{\"inputs\":{\"documents\":[" + String.join(",", papers) + "]}}");
    }

    /** All in favour of a motion with these inputs. */
    static String votes(String body, int members, String inputs) {
        List<String> inFavour = new ArrayList<>();
        for (int member = 1; member <= members; member++) {
            inFavour.add("\"sample-" + body + "-" + member + "\"");
        }
        return "{\"inputs\":" + inputs + ",\"roll\":{\"for\":[" + String.join(",", inFavour) + "]}}";
    }

    private String onChannel(String body) {
        return "{\"channel\":\"" + channel + "\"" + (body.equals("{}") ? "}" : "," + body.substring(1));
    }

    private String telling(String action) {
        return "/requests/" + receipt.path("id").asText() + "/notices/" + action + "/told";
    }

    private String acting(String action) {
        return "/requests/" + receipt.path("id").asText() + "/actions/" + action;
    }

    private Reply post(String who, String path, String body, String language) {
        HttpRequest.Builder request = request(who, path, language)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(body));
        if (receipt.has("version")) {
            request.header("If-Match", "\"" + receipt.path("version").asLong() + "\"");
        }
        return sent(request);
    }

    private HttpRequest.Builder request(String who, String path, String language) {
        return HttpRequest.newBuilder(URI.create(desk + path))
                .header("Authorization", "Bearer " + who)
                .header("Accept-Language", language);
    }

    private static Reply sent(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Reply(response.statusCode(), JSON.readTree(response.body()));
        } catch (IOException | InterruptedException broken) {
            throw new AssertionError(broken);
        }
    }
}
