package dev.sanad.desk;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "serve",
        description = "Runs the desk until it is told to stop (SIGTERM, Ctrl-C), which lets requests end.",
        footer = {
            "User and password of the database come from SANAD_DATABASE_USER and SANAD_DATABASE_PASSWORD.",
            "Exits with 2 when it cannot start: a faulty policy, a data folder in use, no database."
        })
final class ServeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "Where it listens; ${DEFAULT-VALUE} unless given.")
    private String host = "";

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "0 takes any free one; ${DEFAULT-VALUE} unless given.")
    private int port;

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            defaultValue = "./sanad-data",
            description = "Keeps everything in it; ${DEFAULT-VALUE} unless given.")
    private Path data = Path.of("");

    @Option(
            names = "--policies",
            paramLabel = "FOLDER",
            description = "Serves under the policy files in it; under the examples in this jar unless given.")
    private Optional<Path> policies = Optional.empty();

    @Option(
            names = "--database",
            paramLabel = "URL",
            description = "JDBC URL of H2 or PostgreSQL; a file of H2 in the data folder unless given.")
    private Optional<String> database = Optional.empty();

    @Option(
            names = "--ring-every",
            paramLabel = "SECONDS",
            defaultValue = "10",
            description = "How often it looks which clocks are due; ${DEFAULT-VALUE} unless given.")
    private int ringEvery;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        if (ringEvery < 1) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--ring-every: at least 1 second");
        }
        RunningDesk desk = RunningDesk.start(
                new Settings(host, port, data, policies, database, Duration.ofSeconds(ringEvery), System.getenv()),
                out);
        stopWhenTold(desk);
        out.println("ready on " + desk.address());
        new CountDownLatch(1).await();
        return 0;
    }

    /** Ends with 0 in the hook itself: the virtual machine alone would end with the number of the signal. */
    private static void stopWhenTold(RunningDesk desk) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            desk.close();
                            Runtime.getRuntime().halt(0);
                        },
                        "desk-stop"));
    }
}
