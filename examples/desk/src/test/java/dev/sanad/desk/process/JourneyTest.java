package dev.sanad.desk.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** One request from lodging to delivery, over HTTP, with a SIGKILL in the middle. */
@Timeout(600)
class JourneyTest {
    private static final int MIDDLE = 5;

    @TempDir
    Path data;

    @Test
    void aRequestOnH2SurvivesAKillAndIsDelivered() throws Exception {
        travel(Map.of());
    }

    @Test
    void aRequestOnPostgreSqlSurvivesAKillAndIsDelivered() throws Exception {
        Optional<Postgres> started = Postgres.start();
        if (started.isPresent()) {
            try (Postgres postgres = started.orElseThrow()) {
                travel(postgres.environment(), "--database", postgres.url());
            }
        }
    }

    private void travel(Map<String, String> environment, String... more) throws Exception {
        Journey journey;
        try (DeskProcess desk = DeskProcess.serve(data, environment, more)) {
            journey = new Journey(new Api(desk.port(), data), "journey");
            journey.lodge();
            journey.steps(0, MIDDLE);
            desk.kill();
        }
        try (DeskProcess desk = DeskProcess.serve(data, environment, more)) {
            journey.goesOnWith(new Api(desk.port(), data));
            journey.steps(MIDDLE, Journey.STEPS.size());
            JsonNode timeline = journey.timeline();
            assertThat(timeline.path("outcome").asText()).isEqualTo("granted");
            assertThat(timeline.path("past").findValuesAsText("name"))
                    .containsSubsequence(
                            "lodge",
                            "supply",
                            "refer",
                            "clarify",
                            "check",
                            "attest",
                            "raise",
                            "accept",
                            "register",
                            "deliver",
                            "finish");
        }
    }
}
