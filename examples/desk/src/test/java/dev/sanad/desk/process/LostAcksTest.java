package dev.sanad.desk.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
    private static final int EARLY_KILLS = 12;
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

    /** What a process commits first is written into space that was freed, where 2.5.252 does not find it again. */
    @Test
    void h2WithoutDelayLosesNoneOfTheFirstCommitsAfterAStart() throws Exception {
        String url = "jdbc:h2:file:" + data.resolve("early") + ";WRITE_DELAY=0";
        int stored = 0;
        for (int kill = 0; kill < EARLY_KILLS; kill++) {
            int acknowledged = acknowledgedBeforeKill(url, 1 + kill % 4);
            assertThat(stored(url)).as("kill %d", kill).isGreaterThanOrEqualTo(stored + acknowledged);
            stored = stored(url);
        }
    }

    private int lost(String settings) throws Exception {
        int lost = 0;
        for (int kill = 0; kill < KILLS && lost == 0; kill++) {
            String url = "jdbc:h2:file:" + data.resolve("acks-" + kill) + settings;
            lost += Math.max(0, acknowledgedBeforeKill(url, COMMITS) - stored(url));
        }
        System.out.printf("H2 %s: lost %d acknowledged commits%n", settings.isEmpty() ? "as it comes" : settings, lost);
        return lost;
    }

    private static int acknowledgedBeforeKill(String url, int commits) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        place(Committer.class) + File.pathSeparator + place(Class.forName("org.h2.Driver")),
                        Committer.class.getName(),
                        url)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader acks = process.inputReader(StandardCharsets.US_ASCII)) {
            int last = 0;
            while (last < commits) {
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
