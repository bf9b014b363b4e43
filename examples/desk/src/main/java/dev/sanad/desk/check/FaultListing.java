package dev.sanad.desk.check;

import dev.sanad.kernel.Argument;
import dev.sanad.kernel.Language;
import dev.sanad.policy.source.Fault;
import dev.sanad.policy.source.FaultCode;
import dev.sanad.policy.source.Place;
import dev.sanad.text.Messages;
import dev.sanad.text.MonthSystem;
import dev.sanad.text.Style;
import java.io.PrintWriter;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.Help.Ansi;

/** Faults for people, as compilers write them: where, what, the line, and a mark below the place. */
public final class FaultListing {
    private static final int MOST_EXPECTED = 20;

    private final Style style;
    private final Ansi colours;
    private final SourceLines lines = new SourceLines();

    /** For its words alone: nothing is coloured. */
    public FaultListing(Style style) {
        this.style = style;
        this.colours = Ansi.OFF;
    }

    public FaultListing(Language language, Ansi colours) {
        this.style = Style.of(language, MonthSystem.GREGORIAN, ZoneOffset.UTC);
        this.colours = colours;
    }

    public void print(List<Fault> faults, PrintWriter out) {
        faults.forEach(fault -> print(fault, out));
    }

    private void print(Fault fault, PrintWriter out) {
        Place place = fault.place();
        String where = place.file() + ":" + place.line() + ":" + place.column();
        out.println(coloured("bold", where + ":") + " "
                + coloured("red", fault.code().id()) + ": " + message(fault));
        lines.around(place).ifPresent(line -> {
            out.println("  " + line.text());
            out.println("  " + line.indent() + coloured("red", "^"));
        });
    }

    /** What faults of this code say, whatever they are about: an ellipsis stands for each name. */
    public String description(FaultCode code) {
        return Messages.shipped().write("fault." + code.id(), Map.of(), style);
    }

    public String message(Fault fault) {
        return Messages.shipped().write("fault." + fault.code().id(), arguments(fault), style);
    }

    private static Map<String, Argument> arguments(Fault fault) {
        Map<String, Argument> arguments = new LinkedHashMap<>();
        if (!fault.place().path().isEmpty()) {
            arguments.put("key", new Argument.Word(fault.place().path()));
        }
        fault.found().ifPresent(found -> arguments.put("found", new Argument.Word(found)));
        fault.suggestion().ifPresent(meant -> arguments.put("suggestion", new Argument.Word(meant)));
        List<String> expected = fault.expected().words();
        if (!expected.isEmpty()) {
            Stream<String> shown = expected.size() <= MOST_EXPECTED
                    ? expected.stream()
                    : Stream.concat(expected.stream().limit(MOST_EXPECTED), Stream.of("…"));
            arguments.put(
                    "expected",
                    new Argument.Several(shown.<Argument>map(Argument.Word::new).toList()));
        }
        return arguments;
    }

    /** The words may hold what the colouring takes for its own marks, so they never pass through it. */
    private String coloured(String how, String words) {
        return colours.enabled()
                ? Ansi.Style.on(Ansi.Style.parse(how)) + words + Ansi.Style.off(Ansi.Style.parse(how))
                : words;
    }
}
