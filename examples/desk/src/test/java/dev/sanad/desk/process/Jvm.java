package dev.sanad.desk.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Another Java like this one. Half the time of what lives for seconds goes into its second compiler, so it has none. */
final class Jvm {
    private Jvm() {}

    /** To which more can be added. */
    static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1"));
        command.addAll(Arrays.asList(arguments));
        return command;
    }
}
