package dev.sanad.desk;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * How a desk is to run.
 *
 * @param host that it listens on
 * @param port 0 for any free one
 * @param data folder for all that it keeps
 * @param policies folder of policy files; the examples in the jar where it is empty
 * @param database JDBC URL; a file in the data folder where it is empty
 * @param ringEvery how long from one look at what is due to the next
 * @param environment where user and password of the database are
 */
record Settings(
        String host,
        int port,
        Path data,
        Optional<Path> policies,
        Optional<String> database,
        Duration ringEvery,
        Map<String, String> environment) {}
