package dev.sanad.desk;

import java.io.PrintWriter;
import java.io.StringWriter;

/** A command that runs here, for what no process of its own changes. */
public final class InProcess {
    private InProcess() {}

    /** How it ended, and what it said. */
    public record Ended(int exit, String out, String err) {}

    public static Ended run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Main.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(arguments);
        return new Ended(exit, out.toString(), err.toString());
    }
}
