package dev.sanad.desk;

import dev.sanad.desk.check.CheckedFile;
import dev.sanad.desk.check.FaultListing;
import dev.sanad.explain.ExplanationText;
import dev.sanad.explain.PolicyExplainer;
import dev.sanad.explain.Topic;
import dev.sanad.policy.Policy;
import dev.sanad.policy.source.Expected;
import dev.sanad.policy.source.Place;
import dev.sanad.text.MonthSystem;
import dev.sanad.text.Style;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "explain",
        description = "Says in words what a policy says about something that it names, or about everything.",
        footer = "Exits with 0, or with 2 when the file is no sound policy or names nothing so.")
final class ExplainCommand implements Callable<Integer> {
    private static final int SAID = 0;
    private static final int UNUSABLE = 2;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", description = "YAML, or JSON where the name ends in .json.")
    private Path file;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "TOPIC",
            description =
                    "A stage, action, clock, fact, party, document, channel, service or clause, by its key; a clause"
                            + " also by its number. Everything unless given.")
    private Optional<String> topic = Optional.empty();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Override
    public Integer call() {
        CheckedFile checked = CheckedFile.read(file);
        return checked.policy().map(this::explain).orElseGet(() -> unusable(checked));
    }

    private int explain(Policy policy) {
        PolicyExplainer explainer = new PolicyExplainer(policy);
        List<Topic> topics = topic.map(explainer::about).orElseGet(explainer::topics);
        if (topics.isEmpty()) {
            return unknown(explainer.topics(), topic.orElse(""));
        }
        MonthSystem months =
                MonthSystem.of(policy.setting().calendar().months().key()).orElse(MonthSystem.GREGORIAN);
        Style style = Style.of(
                language.language(), months, policy.setting().calendar().zone());
        ExplanationText text = new ExplanationText(policy, style);
        topics.forEach(each -> print(each, text.lines(each)));
        return SAID;
    }

    private void print(Topic each, List<String> lines) {
        PrintWriter out = spec.commandLine().getOut();
        Place place = each.place();
        out.println(place.file() + ":" + place.line() + ":" + place.column() + ": " + lines.get(0));
        lines.subList(1, lines.size()).forEach(line -> out.println("  " + line));
        out.println();
    }

    private int unknown(List<Topic> topics, String wanted) {
        Optional<String> meant = Expected.among(
                        topics.stream().map(Topic::name).distinct().toList(), wanted)
                .nearest();
        spec.commandLine()
                .getErr()
                .println(file + " names nothing '" + wanted + "'"
                        + meant.map(name -> "; was '" + name + "' meant?").orElse(""));
        return UNUSABLE;
    }

    private int unusable(CheckedFile checked) {
        if (checked.faults().isEmpty()) {
            spec.commandLine().getErr().println(file + " is a template: explain the files that extend it");
        }
        new FaultListing(
                        language.language(), spec.commandLine().getColorScheme().ansi())
                .print(checked.faults(), spec.commandLine().getOut());
        return UNUSABLE;
    }
}
