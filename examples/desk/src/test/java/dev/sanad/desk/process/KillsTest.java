package dev.sanad.desk.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.desk.Await;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Kills the desk at a random moment under load; {@code -Psoak} does it fifty times, {@code -Ddesk.seed} the same again. */
@Timeout(value = 80, unit = TimeUnit.MINUTES)
class KillsTest {
    private static final int CLIENTS = 4;
    private static final int LONGEST_LIFE_MS = 1500;

    private final int kills = Integer.getInteger("desk.kills", 1);
    private final long seed = Long.getLong("desk.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path data;

    @Test
    void noAcknowledgedCommandIsLostOnH2HoweverOftenTheDeskIsKilled() throws Exception {
        killed("H2", Map.of());
    }

    @Test
    void noAcknowledgedCommandIsLostOnPostgreSqlHoweverOftenTheDeskIsKilled() throws Exception {
        Optional<Postgres> started = Postgres.start();
        if (started.isPresent()) {
            try (Postgres postgres = started.orElseThrow()) {
                killed("PostgreSQL", postgres.environment(), "--database", postgres.url());
            }
        }
    }

    private void killed(String database, Map<String, String> environment, String... more) throws Exception {
        System.out.printf("killing the desk on %s %d times, seed %d%n", database, kills, seed);
        List<KilledClient> clients = new ArrayList<>();
        long acknowledged = 0;
        for (int kill = 0; kill < kills; kill++) {
            try (DeskProcess desk = DeskProcess.serve(data, environment, more)) {
                Api api = new Api(desk.port(), data);
                for (KilledClient client : clients) {
                    client.assertNothingIsLost(api);
                    acknowledged += client.acknowledged();
                }
                clients = load(kill, api, desk);
            }
        }
        try (DeskProcess desk = DeskProcess.serve(data, environment, more)) {
            Api api = new Api(desk.port(), data);
            for (KilledClient client : clients) {
                client.assertNothingIsLost(api);
                acknowledged += client.acknowledged();
            }
            new Journey(api, "after-all").lodge();
        }
        System.out.printf("kills on %s: %d, acknowledged: %d, lost: 0%n", database, kills, acknowledged);
        assertThat(acknowledged).as("seed %d", seed).isPositive();
    }

    private List<KilledClient> load(int kill, Api api, DeskProcess desk) throws Exception {
        List<KilledClient> clients = new ArrayList<>();
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            KilledClient client = new KilledClient(api, "kill-" + kill + "-client-" + i);
            clients.add(client);
            running.add(threads.submit(client));
        }
        long life = random.nextInt(LONGEST_LIFE_MS);
        if (kill == 0) {
            // One kill at least strikes a desk that has answered.
            Await.until("something is acknowledged", () -> clients.stream().anyMatch(one -> one.acknowledged() > 0));
        }
        desk.killAfter(life);
        for (Future<?> future : running) {
            future.get(1, TimeUnit.MINUTES);
        }
        return clients;
    }
}
