package dev.sanad.desk;

import com.zaxxer.hikari.HikariDataSource;
import dev.sanad.ServiceDesk;
import dev.sanad.desk.data.DataFolder;
import dev.sanad.desk.data.Database;
import dev.sanad.desk.data.DocumentFiles;
import dev.sanad.desk.data.Secret;
import dev.sanad.desk.people.Sample;
import dev.sanad.desk.people.SampleCallers;
import dev.sanad.desk.people.Samples;
import dev.sanad.desk.server.DeskServer;
import dev.sanad.desk.server.Http;
import dev.sanad.desk.server.Limits;
import dev.sanad.jdbc.JdbcStore;
import dev.sanad.jdbc.Schema;
import dev.sanad.jdbc.Tables;
import dev.sanad.kernel.AssociationId;
import dev.sanad.policy.Policy;
import dev.sanad.rest.SanadResources;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The whole desk under all policies of a folder, in this process, on H2, with a clock that a test moves. */
final class OneDesk implements AutoCloseable {
    private final DataFolder data;
    private final HikariDataSource database;
    private final DeskServer server;
    private final Map<AssociationId, ServiceDesk> desks = new LinkedHashMap<>();
    private volatile Instant now = Instant.parse("2026-11-22T09:00:00Z");

    /** Under the example policies. */
    OneDesk(Path folder) {
        this(folder, Optional.empty());
    }

    OneDesk(Path folder, Optional<Path> policies) {
        data = DataFolder.open(folder);
        byte[] secret = Secret.of(data);
        database = Database.open(data, Optional.empty(), Map.of());
        Counter counter = new Counter(store(database), Shelf.kept(policies), secret);
        Map<AssociationId, Map<String, Sample>> callers = new LinkedHashMap<>();
        Shelf.load(policies).forEach((association, versions) -> {
            desks.put(association, counter.open(association, versions, people(callers, association, versions)));
        });
        SanadResources resources = SanadResources.of(desks, new SampleCallers(callers), DocumentFiles.in(data, secret))
                .clock(() -> now)
                .build();
        server = DeskServer.start("127.0.0.1", 0, Limits.standard(), Http.resources(resources.instances()));
    }

    private static JdbcStore store(DataSource source) {
        Schema.in(source, Tables.standard()).migrate();
        return JdbcStore.open(source, Tables.standard());
    }

    /** Everybody's token is his name. */
    private static Samples people(
            Map<AssociationId, Map<String, Sample>> callers, AssociationId association, List<Policy> versions) {
        Samples people = Counter.people(versions);
        callers.put(association, people.all().stream().collect(Collectors.toMap(Sample::name, Function.identity())));
        return people;
    }

    int port() {
        return server.port();
    }

    void at(String instant) {
        now = Instant.parse(instant);
    }

    /** Rings what is due at an association by the clock of the store, which no test moves: today. */
    void rings(String association) {
        Optional.ofNullable(desks.get(new AssociationId(association)))
                .orElseThrow()
                .ring(1_000);
    }

    @Override
    public void close() {
        server.close();
        database.close();
        data.close();
    }
}
