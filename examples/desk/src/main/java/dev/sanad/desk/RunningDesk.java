package dev.sanad.desk;

import com.zaxxer.hikari.HikariDataSource;
import dev.sanad.ServiceDesk;
import dev.sanad.desk.data.DataFolder;
import dev.sanad.desk.data.Database;
import dev.sanad.desk.data.DocumentFiles;
import dev.sanad.desk.data.Secret;
import dev.sanad.desk.data.UnusableException;
import dev.sanad.desk.people.Door;
import dev.sanad.desk.people.Samples;
import dev.sanad.desk.server.DeskServer;
import dev.sanad.desk.server.Http;
import dev.sanad.desk.server.Limits;
import dev.sanad.jdbc.JdbcStore;
import dev.sanad.jdbc.Patience;
import dev.sanad.jdbc.Schema;
import dev.sanad.jdbc.SchemaException;
import dev.sanad.jdbc.Tables;
import dev.sanad.journal.Fingerprints;
import dev.sanad.kernel.AssociationId;
import dev.sanad.policy.Policy;
import dev.sanad.rest.SanadResources;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A desk that serves. */
final class RunningDesk implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RunningDesk.class);
    private static final long LONGEST_DOCUMENT = 10L << 20;

    /** What was opened, the last first, since that is the order in which to close. */
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();

    private final Settings settings;
    private String address = "";

    private RunningDesk(Settings settings) {
        this.settings = settings;
    }

    /** Starts it and prints whom to try it as; what was opened is closed when it cannot be started. */
    static RunningDesk start(Settings settings, PrintWriter out) {
        RunningDesk desk = new RunningDesk(settings);
        try {
            desk.start(out);
            return desk;
        } catch (RuntimeException e) {
            desk.closeAll();
            throw e;
        }
    }

    String address() {
        return address;
    }

    /** Lets requests that were begun end, then closes the database and gives the folder free. */
    @Override
    public void close() {
        LOG.info("stopping: requests that were begun may end");
        closeAll();
        LOG.info("stopped");
    }

    private void start(PrintWriter out) {
        Map<AssociationId, List<Policy>> policies = Shelf.load(settings.policies());
        DataFolder data = opened(DataFolder.open(settings.data()));
        byte[] secret = Secret.of(data);
        JdbcStore store = store(data);
        Counter counter = new Counter(store, Shelf.kept(settings.policies()), secret);
        Door door = new Door(data);
        Map<AssociationId, ServiceDesk> desks = new LinkedHashMap<>();
        policies.forEach((association, versions) -> {
            Samples people = Counter.people(versions);
            door.admit(association, people);
            desks.put(association, counter.open(association, versions, people));
        });
        SanadResources resources = new FrontOffice(store, new Fingerprints(secret), policies)
                .before(SanadResources.of(desks, door.callers(), DocumentFiles.in(data, secret))
                        .limits(new dev.sanad.rest.Limits(1 << 20, LONGEST_DOCUMENT)))
                .build();
        door.print(out);
        serve(resources);
        opened(Bell.start(desks.values(), store, settings.ringEvery()));
    }

    private JdbcStore store(DataFolder data) {
        HikariDataSource source = opened(Database.open(data, settings.database(), settings.environment()));
        return migrated(source);
    }

    private static JdbcStore migrated(DataSource source) {
        try {
            Schema.in(source, Tables.standard()).migrate();
            return JdbcStore.open(source, Tables.standard(), Patience.standard().within(Database.LONGEST));
        } catch (SchemaException e) {
            throw new UnusableException(String.valueOf(e.getMessage()), e);
        }
    }

    private void serve(SanadResources resources) {
        try {
            DeskServer server = opened(DeskServer.start(
                    settings.host(), settings.port(), Limits.standard(), Http.resources(resources.instances())));
            address = "http://" + settings.host() + ":" + server.port();
        } catch (UncheckedIOException e) {
            throw new UnusableException(
                    "port " + settings.port() + " of " + settings.host() + " cannot be listened on: is it in use?", e);
        }
    }

    private <T extends AutoCloseable> T opened(T part) {
        opened.push(part);
        return part;
    }

    private void closeAll() {
        while (!opened.isEmpty()) {
            close(opened.pop());
        }
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            LOG.error("could not be closed: {}", part.getClass().getSimpleName(), e);
        }
    }
}
