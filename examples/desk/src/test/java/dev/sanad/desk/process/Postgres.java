package dev.sanad.desk.process;

import dev.sanad.desk.data.Database;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** A PostgreSQL server of the test's own. */
final class Postgres implements AutoCloseable {
    private final EmbeddedPostgres server;

    private Postgres(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Empty where this machine cannot run one, which is said loudly. */
    static Optional<Postgres> start() {
        try {
            return Optional.of(new Postgres(EmbeddedPostgres.start()));
        } catch (IOException | RuntimeException e) {
            System.err.println("*** NOT TESTED ON POSTGRESQL: no server could be started here: " + e);
            return Optional.empty();
        }
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres";
    }

    Map<String, String> environment() {
        return Map.of(Database.USER, "postgres", Database.PASSWORD, "postgres");
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
