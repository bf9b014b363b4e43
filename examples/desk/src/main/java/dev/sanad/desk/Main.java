package dev.sanad.desk;

import dev.sanad.desk.data.UnusableException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;

/** The desk's command line. Speaks UTF-8 whatever the machine's locale is. */
public final class Main {
    /** Parts that log by the JDK's own means say only what is wrong. Kept, or the level would be collected with it. */
    private static final Logger PARTS = Logger.getLogger("");

    private Main() {}

    public static void main(String[] arguments) {
        PARTS.setLevel(Level.WARNING);
        System.setOut(utf8(FileDescriptor.out));
        System.setErr(utf8(FileDescriptor.err));
        int exit = commandLine(writer(System.out), writer(System.err)).execute(arguments);
        System.out.flush();
        System.exit(exit);
    }

    static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        return new CommandLine(new DeskCommand())
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler((exception, commandLine, parsed) -> failed(exception, err));
    }

    private static int failed(Exception exception, PrintWriter err) throws Exception {
        if (exception instanceof UnusableException unusable) {
            err.println(unusable.getMessage());
            return ExitCode.USAGE;
        }
        throw exception;
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
