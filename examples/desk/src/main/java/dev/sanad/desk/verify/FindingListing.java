package dev.sanad.desk.verify;

import dev.sanad.desk.check.SourceLines;
import dev.sanad.kernel.Argument;
import dev.sanad.kernel.Language;
import dev.sanad.policy.Finding;
import dev.sanad.policy.FindingText;
import dev.sanad.policy.Gate;
import dev.sanad.policy.Severity;
import dev.sanad.policy.source.Place;
import dev.sanad.text.Messages;
import dev.sanad.text.MonthSystem;
import dev.sanad.text.Style;
import dev.sanad.verify.Coverage;
import java.io.PrintWriter;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/** Findings for people: where, what, the line, the clauses, the story; at the end, how much was explored. */
public final class FindingListing {
    private final Style style;
    private final Ansi colours;
    private final SourceLines lines = new SourceLines();

    public FindingListing(Language language, Ansi colours) {
        this.style = Style.of(language, MonthSystem.GREGORIAN, ZoneOffset.UTC);
        this.colours = colours;
    }

    public void print(Report report, PrintWriter out) {
        FindingText text = new FindingText(report.policy(), style);
        report.findings().forEach(finding -> print(finding, report.place(finding), text, out));
        report.gate().accepted().forEach(accepted -> print(accepted, report.place(accepted.finding()), text, out));
        report.verification().coverage().forEach(coverage -> out.println(words(coverage)));
        if (report.exit() == 0) {
            out.println(Messages.shipped().write("verification.clean", Map.of(), style));
        }
    }

    private void print(Gate.Accepted accepted, Place place, FindingText text, PrintWriter out) {
        Finding finding = accepted.finding();
        out.println(place.file() + ":" + place.line() + ":" + place.column() + ": "
                + finding.code().id() + ": " + text.message(finding));
        out.println("  "
                + Messages.shipped()
                        .write(
                                "gate.accepted",
                                Map.of(
                                        "body",
                                        new Argument.Word(accepted.by().body()),
                                        "reason",
                                        new Argument.Word(accepted.by().reason())),
                                style));
        out.println();
    }

    private void print(Finding finding, Place place, FindingText text, PrintWriter out) {
        String severity = finding.severity().name().toLowerCase(Locale.ROOT);
        out.println(coloured("bold", place.file() + ":" + place.line() + ":" + place.column() + ":") + " "
                + coloured(
                        finding.severity() == Severity.ERROR ? "red" : "yellow",
                        severity + " " + finding.code().id())
                + ": " + text.message(finding));
        lines.around(place).ifPresent(line -> {
            out.println("  " + line.text());
            out.println("  " + line.indent() + coloured("red", "^"));
        });
        text.clauses(finding).forEach(clause -> out.println("  " + clause));
        text.story(finding).forEach(step -> out.println("    " + step));
        out.println();
    }

    private String words(Coverage coverage) {
        return Messages.shipped()
                .write(
                        coverage.exhausted() ? "verification.explored" : "verification.not-exhausted",
                        Map.of(
                                "lifecycle", new Argument.Word(coverage.lifecycle()),
                                "states", Argument.number(coverage.states()),
                                "steps", Argument.number(coverage.steps())),
                        style);
    }

    /** The words may hold what the colouring takes for its own marks, so they never pass through it. */
    private String coloured(String how, String words) {
        return colours.enabled()
                ? Ansi.Style.on(Ansi.Style.parse(how)) + words + Ansi.Style.off(Ansi.Style.parse(how))
                : words;
    }
}
