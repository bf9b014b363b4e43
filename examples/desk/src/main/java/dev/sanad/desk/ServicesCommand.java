package dev.sanad.desk;

import dev.sanad.desk.check.CheckedFile;
import dev.sanad.desk.check.FaultListing;
import dev.sanad.explain.ServiceDescriber;
import dev.sanad.explain.ServiceDescription;
import dev.sanad.policy.Policy;
import dev.sanad.rest.Hsds;
import dev.sanad.text.Messages;
import dev.sanad.text.MonthSystem;
import dev.sanad.text.Style;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "services",
        description = "Describes the services of a policy to people: conditions, documents, steps, durations.",
        footer = "Exits with 0, or with 2 when the file is no sound policy.")
final class ServicesCommand implements Callable<Integer> {
    private static final int DESCRIBED = 0;
    private static final int UNUSABLE = 2;

    private enum Format {
        text,
        hsds
    }

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "YAML, or JSON where the name ends in .json.")
    private Path file;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, or hsds: JSON of Open Referral's HSDS 3. text unless given.")
    private Format format = Format.text;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Override
    public Integer call() {
        CheckedFile checked = CheckedFile.read(file);
        return checked.policy().map(this::describe).orElseGet(() -> unusable(checked));
    }

    private int describe(Policy policy) {
        MonthSystem months =
                MonthSystem.of(policy.setting().calendar().months().key()).orElse(MonthSystem.GREGORIAN);
        Style style = Style.of(
                language.language(), months, policy.setting().calendar().zone());
        List<ServiceDescription> all = new ServiceDescriber(policy, style).all();
        if (format == Format.hsds) {
            spec.commandLine().getOut().println(Hsds.services(policy.head().id().association(), all));
        } else {
            all.forEach(one -> print(one, style));
        }
        return DESCRIBED;
    }

    private void print(ServiceDescription one, Style style) {
        spec.commandLine().getOut().println(one.title());
        print("service.conditions", one.conditions(), style);
        print("service.documents", texts(one.asked()), style);
        print("service.steps", one.steps(), style);
        print("service.durations", one.durations(), style);
        print("service.terms", one.terms(), style);
        print(
                "service.guides",
                texts(one.documents().stream()
                        .filter(ServiceDescription.Paper::guide)
                        .toList()),
                style);
        spec.commandLine().getOut().println();
    }

    private static List<String> texts(List<ServiceDescription.Paper> papers) {
        return papers.stream().map(ServiceDescription.Paper::text).toList();
    }

    private void print(String heading, List<String> lines, Style style) {
        if (!lines.isEmpty()) {
            PrintWriter out = spec.commandLine().getOut();
            out.println("  " + Messages.shipped().write(heading, Map.of(), style));
            lines.forEach(line -> out.println("    " + line));
        }
    }

    private int unusable(CheckedFile checked) {
        new FaultListing(
                        language.language(), spec.commandLine().getColorScheme().ansi())
                .print(checked.faults(), spec.commandLine().getErr());
        spec.commandLine().getErr().println(file + " is no sound policy");
        return UNUSABLE;
    }
}
