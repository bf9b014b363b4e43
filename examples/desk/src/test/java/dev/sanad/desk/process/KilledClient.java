package dev.sanad.desk.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Sends command after command until the desk is gone, and remembers what was acknowledged. */
final class KilledClient implements Runnable {
    private static final int MOST_COMMANDS = 2_000;
    private static final int MOST_STEPS = 20;

    private final Journey journey;
    private final List<Acknowledged> acknowledged = new CopyOnWriteArrayList<>();
    private Api api;
    private Optional<Api.Command> inFlight = Optional.empty();

    private record Acknowledged(Api.Command command, Api.Answer answer) {}

    KilledClient(Api api, String name) {
        this.api = api;
        this.journey = new Journey(api, name);
    }

    int acknowledged() {
        return acknowledged.size();
    }

    @Override
    public void run() {
        try {
            for (int i = 0; i < MOST_COMMANDS; i++) {
                Api.Command command = next(i);
                inFlight = Optional.of(command);
                Api.Answer answer = api.post(command);
                inFlight = Optional.empty();
                journey.takes(answer, i % MOST_STEPS == 0 ? 201 : 200);
                acknowledged.add(new Acknowledged(command, answer));
            }
        } catch (IOException | InterruptedException killed) {
            Thread.currentThread().interrupt();
        }
    }

    /** A request, then questions to the researcher about it, and then the next request. */
    private Api.Command next(int number) {
        return number % MOST_STEPS == 0
                ? journey.lodging()
                : journey.acting("employee", "refer", "\"inputs\":{\"question\":\"?\"}");
    }

    void assertNothingIsLost(Api again) throws Exception {
        api = again;
        for (Acknowledged one : acknowledged) {
            assertThat(api.post(one.command()))
                    .as("repeated: %s", one.command().key())
                    .isEqualTo(one.answer());
        }
        assertCounts();
    }

    /** acknowledged ≤ stored ≤ acknowledged + in flight, and what was in flight happens once however often it is sent. */
    private void assertCounts() throws Exception {
        List<Acknowledged> last = lastRequest();
        if (!last.isEmpty()) {
            int stored = steps(last);
            int most = last.size()
                    + (inFlight.filter(command -> command.version().isPresent()).isPresent() ? 1 : 0);
            assertThat(stored).isBetween(last.size(), most);
        }
        if (inFlight.isPresent()) {
            Api.Answer first = api.post(inFlight.orElseThrow());
            assertThat(first.status())
                    .as("in flight, after %d acknowledged: %s: %s", acknowledged.size(), inFlight, first.body())
                    .isIn(200, 201);
            assertThat(api.post(inFlight.orElseThrow())).isEqualTo(first);
        }
    }

    private List<Acknowledged> lastRequest() {
        int begins = (acknowledged.size() - 1) / MOST_STEPS * MOST_STEPS;
        return acknowledged.isEmpty() ? List.of() : acknowledged.subList(begins, acknowledged.size());
    }

    private int steps(List<Acknowledged> request) throws Exception {
        JsonNode id = request.get(0).answer().json().path("id");
        JsonNode timeline = api.get("applicant", "/requests/" + id.asText()).json();
        assertThat(timeline.path("version").asLong())
                .isGreaterThanOrEqualTo(request.get(request.size() - 1)
                        .answer()
                        .json()
                        .path("version")
                        .asLong());
        return timeline.path("past").size();
    }
}
