package dev.sanad.desk.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sanad.desk.Await;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A complaint to Csagyi, or the corrective action that followed from it, over HTTP. */
final class Complaint {
    private final Api api;
    private final String id;
    private long version;

    Complaint(Api api, String id, long version) {
        this.api = api;
        this.id = id;
        this.version = version;
    }

    static Complaint named(Api api) throws Exception {
        Api.Answer lodged = api.post(new Api.Command(
                "applicant",
                "/requests",
                "{\"service\":\"complaint\",\"channel\":\"email\"}",
                "named-complaint",
                Optional.empty()));
        assertThat(lodged.status()).as(lodged.body()).isEqualTo(201);
        return new Complaint(api, lodged.json().path("id").asText(), 1).seen();
    }

    /** With the version that it has now. */
    Complaint seen() throws Exception {
        return new Complaint(api, id, timeline().path("version").asLong());
    }

    Complaint over(Api other) throws Exception {
        return new Complaint(other, id, version).seen();
    }

    JsonNode timeline() throws Exception {
        return api.get("office-manager", "/requests/" + id).json();
    }

    Complaint does(String who, String action, String inputs) throws Exception {
        return sent(who, "/actions/" + action, "\"inputs\":{" + inputs + "}");
    }

    Complaint votes(String action, String inputs) throws Exception {
        String members = IntStream.rangeClosed(1, 3)
                .mapToObj(number -> "\"" + api.person("committee-" + number) + "\"")
                .collect(Collectors.joining(","));
        return sent(
                "committee-1",
                "/actions/" + action,
                "\"inputs\":{" + inputs + "},\"roll\":{\"for\":[" + members + "],\"against\":[],\"abstained\":[]}");
    }

    /** The president accepts it and names the counsellor. */
    Complaint accepts() throws Exception {
        return does(
                "president", "accept", "\"responsible\":\"" + api.person("counsellor") + "\",\"due\":\"2099-01-01\"");
    }

    Complaint tells(String action) throws Exception {
        return sent("office-manager", "/notices/" + action + "/told", "");
    }

    private Complaint sent(String who, String path, String rest) throws Exception {
        Api.Answer answer = api.post(new Api.Command(
                who,
                "/requests/" + id + path,
                "{\"channel\":\"email\"" + (rest.isEmpty() ? "" : "," + rest) + "}",
                id + path + version,
                Optional.of(version)));
        assertThat(answer.status()).as(path + ": " + answer.body()).isEqualTo(200);
        version = answer.json().path("version").asLong();
        return this;
    }

    /** The corrective action, once it was followed. */
    Complaint correction() throws Exception {
        Await.until("a corrective action", () -> linked().has("id"));
        return new Complaint(api, linked().path("id").asText(), 1).seen();
    }

    private JsonNode linked() throws Exception {
        return timeline().path("linked").path(0).path("receipt");
    }
}
