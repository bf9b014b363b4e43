package dev.sanad.desk.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Shows that killing a process does lose what a careless database acknowledged: else that {@link KillsTest} finds
 * nothing lost would mean nothing.
 */
@Timeout(300)
class LostAcksTest {
    private static final int KILLS = 5;
    private static final int EARLY_COMMITS = 40;
    private static final int COMMITS = 300;

    @TempDir
    Path data;

    @Test
    void h2AsItComesLosesAcknowledgedCommits() throws Exception {
        assertThat(lost("")).isPositive();
    }

    @Test
    void h2WithoutDelayLosesNone() throws Exception {
        assertThat(lost(";WRITE_DELAY=0")).isZero();
    }

    /**
     * A copy of the file at an acknowledgement is what a crash leaves at that moment. Without a retention time freed space is
     * taken again at once: there 2.5.252 does not find what it wrote last.
     */
    @Test
    void h2WithoutDelayHasEachCommitInItsFileWhenItAcknowledgesIt() throws Exception {
        Path file = data.resolve("early.mv.db");
        Path crashed = data.resolve("crashed.mv.db");
        String settings = ";WRITE_DELAY=0;RETENTION_TIME=0";
        try (Connection connection = DriverManager.getConnection(url(file) + settings, "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute("create table committed (id int primary key, body varchar)");
            for (int i = 1; i <= EARLY_COMMITS; i++) {
                statement.execute("insert into committed values (" + i + ", repeat('x', 1500))");
                Files.copy(file, crashed, StandardCopyOption.REPLACE_EXISTING);
                assertThat(stored(url(crashed))).isEqualTo(i);
            }
        }
    }

    private static String url(Path file) {
        return "jdbc:h2:file:" + file.toString().replace(".mv.db", "");
    }

    private int lost(String settings) throws Exception {
        int lost = 0;
        for (int kill = 0; kill < KILLS && lost == 0; kill++) {
            String url = "jdbc:h2:file:" + data.resolve("acks-" + kill) + settings;
            lost += Math.max(0, acknowledgedBeforeKill(url) - stored(url));
        }
        System.out.printf("H2 %s: lost %d acknowledged commits%n", settings.isEmpty() ? "as it comes" : settings, lost);
        return lost;
    }

    private static int acknowledgedBeforeKill(String url) throws Exception {
        Process process = new ProcessBuilder(Jvm.command(
                        "-cp",
                        place(Committer.class) + File.pathSeparator + place(Class.forName("org.h2.Driver")),
                        Committer.class.getName(),
                        url))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader acks = process.inputReader(StandardCharsets.US_ASCII)) {
            int last = 0;
            while (last < COMMITS) {
                last = Integer.parseInt(acks.readLine());
            }
            return last;
        } finally {
            process.destroyForcibly().onExit().orTimeout(1, TimeUnit.MINUTES).join();
        }
    }

    private static String place(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }

    private static int stored(String url) throws Exception {
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select coalesce(max(id), 0) from committed")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
