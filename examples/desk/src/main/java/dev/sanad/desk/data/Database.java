package dev.sanad.desk.data;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** The database of the desk: a file in the data folder, or the one whose URL it was given. */
public final class Database {
    /** Who logs in where the URL does not say it; never on the command line, where others could read the password. */
    public static final String USER = "SANAD_DATABASE_USER";

    public static final String PASSWORD = "SANAD_DATABASE_PASSWORD";

    /** How long somebody at the desk waits for it, a try that was begun not counted. */
    public static final Duration LONGEST = Duration.ofSeconds(3);

    private static final int CONNECTIONS = 8;

    private Database() {}

    /** Refuses one that cannot be reached with {@link UnusableException}. */
    public static HikariDataSource open(DataFolder data, Optional<String> url, Map<String, String> environment) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url.orElseGet(() -> embedded(data)));
        config.setUsername(environment.get(USER));
        config.setPassword(environment.get(PASSWORD));
        config.setMaximumPoolSize(CONNECTIONS);
        config.setConnectionTimeout(LONGEST.toMillis());
        if (config.getJdbcUrl().startsWith("jdbc:postgresql:")) {
            // Without them a server that freezes would hold a worker for ever; what the URL says stands over this.
            config.addDataSourceProperty("connectTimeout", "10");
            config.addDataSourceProperty("socketTimeout", "30");
        }
        try {
            return new HikariDataSource(config);
        } catch (PoolInitializationException e) {
            throw new UnusableException(
                    "the database cannot be opened: is it running, are " + USER + " and " + PASSWORD + " right?", e);
        } catch (RuntimeException e) {
            throw new UnusableException(
                    "the database cannot be opened: its URL or a setting in it does not fit; H2 and PostgreSQL are known",
                    e);
        }
    }

    private static String embedded(DataFolder data) {
        String file = data.path().toAbsolutePath().normalize().resolve("sanad").toString();
        if (file.contains(";")) {
            throw new UnusableException("the data folder's name may hold no semicolon, for H2 ends a name there");
        }
        // Its trace file would hold failed statements with their values.
        return "jdbc:h2:file:" + file + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";
    }
}
