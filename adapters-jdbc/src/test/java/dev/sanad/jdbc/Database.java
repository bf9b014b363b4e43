package dev.sanad.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Assumptions;
import org.postgresql.ds.PGSimpleDataSource;

/** Real databases, without a pool. PostgreSQL is one server for the JVM, started when first asked for. */
final class Database {

    private Database() {}

    static DataSource h2Memory() {
        return h2("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    }

    /** A file of its own under the build folder. */
    static DataSource h2File() {
        return h2("jdbc:h2:" + newFile() + ";WRITE_DELAY=0;DB_CLOSE_DELAY=-1");
    }

    static Path newFile() {
        try {
            Path folder = Path.of("target", "h2").toAbsolutePath();
            Files.createDirectories(folder);
            return folder.resolve(UUID.randomUUID().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DataSource h2(String url) {
        JdbcDataSource source = new JdbcDataSource();
        source.setUrl(url);
        return source;
    }

    /** The database of the shared server; skips the test, and says so, where the server cannot run. */
    static DataSource postgres() {
        Optional<EmbeddedPostgres> server = Server.STARTED;
        Assumptions.assumeTrue(server.isPresent(), "PostgreSQL could not be started");
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(server.orElseThrow().getJdbcUrl("postgres", "postgres"));
        source.setConnectTimeout(10);
        source.setSocketTimeout(60);
        return source;
    }

    /** A new set of tables in a database that other tests use too. */
    static Tables newTables() {
        return new Tables(Optional.empty(), "t" + UUID.randomUUID().toString().substring(0, 8) + "_");
    }

    static JdbcStore newStore(DataSource source) {
        Tables tables = newTables();
        Schema.in(source, tables).migrate();
        return JdbcStore.open(source, tables);
    }

    private static final class Server {
        static final Optional<EmbeddedPostgres> STARTED = start();

        private static Optional<EmbeddedPostgres> start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("fsync", "on")
                        .start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
                return Optional.of(server);
            } catch (IOException | RuntimeException e) {
                System.err.println("*** PostgreSQL could not be started; ITS TESTS ARE SKIPPED: " + e);
                return Optional.empty();
            }
        }

        private static void stop(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException e) {
                System.err.println("PostgreSQL could not be stopped: " + e);
            }
        }
    }
}
