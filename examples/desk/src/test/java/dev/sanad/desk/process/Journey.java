package dev.sanad.desk.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The way of one request of Harakiya's, over HTTP; it can go on with another process on the same data. */
final class Journey {
    private Api api;
    private String id = "";
    private long version;
    private int commands;
    private final String name;

    Journey(Api api, String name) {
        this.api = api;
        this.name = name;
    }

    /** All seven steps, as who does what with which inputs. */
    static final List<Step> STEPS = List.of(
            Step.of("applicant", "supply", Journey::papers),
            Step.of("employee", "refer", journey -> "\"inputs\":{\"question\":\"ما هي الشروط؟\"}"),
            Step.of("researcher", "clarify", journey -> "\"inputs\":{\"explanation\":\"الشروط في الدليل\"}"),
            Step.of("employee", "check", journey -> "\"inputs\":{\"matched\":true}"),
            Step.of("applicant", "attest", journey -> "\"inputs\":{\"signature\":true}"),
            Step.of("employee", "raise", journey -> "\"inputs\":{}"),
            Step.of("committee-1", "accept", journey -> "\"inputs\":{\"amount\":1500.00}," + journey.roll(3, 1, 1)),
            Step.of("employee", "register", journey -> "\"inputs\":{}"),
            Step.of("employee", "deliver", journey -> "\"inputs\":{}"),
            Step.of("employee", "finish", journey -> "\"inputs\":{}"));

    /** What one of the steps sends besides the channel. */
    interface Rest {
        String of(Journey journey) throws Exception;
    }

    record Step(String who, String action, Rest rest) {
        static Step of(String who, String action, Rest rest) {
            return new Step(who, action, rest);
        }
    }

    void goesOnWith(Api other) {
        api = other;
    }

    String id() {
        return id;
    }

    long version() {
        return version;
    }

    Api.Command lodging() {
        return command(
                "applicant", "/requests", "{\"service\":\"support\",\"channel\":\"interview\"}", Optional.empty());
    }

    void lodge() throws Exception {
        takes(api.post(lodging()), 201);
    }

    void steps(int from, int to) throws Exception {
        for (Step step : STEPS.subList(from, to)) {
            takes(api.post(acting(step)), 200);
        }
    }

    void allSteps() throws Exception {
        steps(0, STEPS.size());
    }

    Api.Command acting(Step step) throws Exception {
        return acting(step.who(), step.action(), step.rest().of(this));
    }

    Api.Command acting(String who, String action, String rest) {
        return command(
                who,
                "/requests/" + id + "/actions/" + action,
                "{\"channel\":\"interview\"," + rest + "}",
                Optional.of(version));
    }

    JsonNode timeline() throws Exception {
        return api.get("applicant", "/requests/" + id).json();
    }

    String papers() throws Exception {
        return papers("2099-01-01", "identity", "support-form");
    }

    String papers(String expires, String... documents) throws Exception {
        JsonNode kept = api.document("applicant", "a document".getBytes(StandardCharsets.UTF_8))
                .json();
        List<String> papers = new ArrayList<>();
        for (String document : documents) {
            papers.add("{\"document\":\"%s\",\"reference\":\"%s\",\"sha256\":\"%s\",\"expires\":\"%s\"}"
                    .formatted(
                            document,
                            kept.path("reference").asText(),
                            kept.path("sha256").asText(),
                            expires));
        }
        return "\"inputs\":{\"documents\":[" + String.join(",", papers) + "]}";
    }

    String roll(int inFavour, int against, int abstained) {
        List<String> members = new ArrayList<>();
        for (int i = 1; i <= inFavour + against + abstained; i++) {
            members.add("\"" + api.person("committee-" + i) + "\"");
        }
        return "\"roll\":{\"for\":%s,\"against\":%s,\"abstained\":%s}"
                .formatted(
                        members.subList(0, inFavour),
                        members.subList(inFavour, inFavour + against),
                        members.subList(inFavour + against, members.size()));
    }

    /** Takes over where the answer says the request stands now. */
    void takes(Api.Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        id = answer.json().path("id").asText();
        version = answer.json().path("version").asLong();
    }

    private Api.Command command(String who, String path, String body, Optional<Long> meantFor) {
        commands++;
        return new Api.Command(who, path, body, name + "-" + commands, meantFor);
    }
}
