package dev.sanad.desk.survey;

import dev.sanad.kernel.Language;
import dev.sanad.kernel.Refusal;
import dev.sanad.statistics.Interval;
import dev.sanad.survey.Cell;
import dev.sanad.survey.Claim;
import dev.sanad.survey.Evidence;
import dev.sanad.survey.Instrument;
import dev.sanad.survey.Report;
import dev.sanad.survey.Score;
import dev.sanad.text.Messages;
import dev.sanad.text.MonthSystem;
import dev.sanad.text.Style;
import java.io.PrintWriter;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A report for a terminal: two lines for each score, and its codes as they are. */
public final class ReportListing {
    private static final Style PLACE =
            Style.of(Language.ENGLISH, MonthSystem.GREGORIAN, ZoneOffset.UTC).plain();

    private final Language language;
    private final PrintWriter out;

    public ReportListing(Language language, PrintWriter out) {
        this.language = language;
        this.out = out;
    }

    /** With an answer to the claim for each score, where there is one. */
    public void print(Report report, Instrument instrument, Optional<Claim> claim) {
        out.println("survey " + report.release().survey() + ", instrument "
                + report.release().instrument() + ", groups below " + report.least() + " not shown");
        for (Report.Row row : report.rows()) {
            out.println(row.item() + group(row.cell()) + ": "
                    + instrument.item(row.item()).orElseThrow().text().in(language));
            out.println("  " + score(row.score()));
            row.sensitivity()
                    .ifPresent(doubt -> out.println("  " + silence(doubt.silence()) + ", without courtesy "
                            + percent(doubt.courtesy().low())));
            claim.ifPresent(asked -> out.println("  above " + asked.above() + "%: " + verdict(asked.ask(row))));
        }
    }

    /** In the language, with the line of the file where there is one. */
    public void refusals(List<Refusal> refusals, PrintWriter err) {
        Style style = Style.of(language, MonthSystem.GREGORIAN, ZoneOffset.UTC).plain();
        refusals.forEach(refusal -> err.println(
                place(refusal) + refusal.code().id() + ": " + Messages.shipped().write(refusal, style)));
    }

    private static String place(Refusal refusal) {
        return Stream.of("row", "column")
                .flatMap(part -> Optional.ofNullable(refusal.arguments().get(part))
                        .map(value -> part + " " + Messages.shipped().write(value, PLACE) + ": ")
                        .stream())
                .collect(Collectors.joining());
    }

    private static String score(Score score) {
        if (score instanceof Score.Share share) {
            return percent(share.value()) + " " + evidence(share.evidence());
        }
        if (score instanceof Score.Suppressed suppressed) {
            return "not shown: " + word(suppressed.why());
        }
        return score instanceof Score.Undefined undefined ? "undefined: " + word(undefined.cause()) : "";
    }

    private static String evidence(Evidence evidence) {
        String modes = evidence.modes().entrySet().stream()
                .map(mode -> mode.getKey().word() + " " + mode.getValue())
                .collect(Collectors.joining(", "));
        String flags = evidence.flags().stream().map(ReportListing::word).collect(Collectors.joining(", "));
        return "[" + percent(evidence.interval().low()) + ", "
                + percent(evidence.interval().high()) + "] of " + evidence.n() + " (" + modes + ")"
                + (flags.isEmpty() ? "" : "; " + flags);
    }

    private static String silence(Optional<Interval> silence) {
        return silence.map(bounds -> "worst " + percent(bounds.low()) + ", best " + percent(bounds.high()))
                .orElse("worst and best unknown");
    }

    private static String verdict(Claim.Verdict verdict) {
        return word(verdict.standing()) + " ("
                + verdict.reasons().stream().map(ReportListing::word).collect(Collectors.joining(", ")) + ")";
    }

    private static String group(Cell cell) {
        return cell.kind() == Cell.Kind.ALL ? "" : " [" + word(cell.kind()) + " " + cell.group() + "]";
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f%%", 100 * share);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
