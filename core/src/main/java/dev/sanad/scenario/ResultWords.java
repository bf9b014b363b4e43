package dev.sanad.scenario;

import dev.sanad.kernel.Argument;
import dev.sanad.kernel.Language;
import dev.sanad.lifecycle.CaseEvent;
import dev.sanad.lifecycle.CaseRules;
import dev.sanad.lifecycle.CaseState;
import dev.sanad.policy.Policy;
import dev.sanad.policy.Titles;
import dev.sanad.text.Messages;
import dev.sanad.text.MonthSystem;
import dev.sanad.text.Style;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A scenario that failed, in words. */
final class ResultWords {
    private final Policy policy;
    private final Style style;

    ResultWords(Policy policy, Language language) {
        this.policy = policy;
        MonthSystem months =
                MonthSystem.of(policy.setting().calendar().months().key()).orElse(MonthSystem.GREGORIAN);
        this.style =
                Style.of(language, months, policy.setting().calendar().zone()).plain();
    }

    String of(Scenario scenario, List<Happening> course, List<Mismatch> mismatches) {
        Happening last = course.get(course.size() - 1);
        List<String> lines = new ArrayList<>();
        lines.add(write(
                "scenario.failed",
                Map.of(
                        "scenario", title(scenario),
                        "step", Argument.number(last.number()),
                        "time", new Argument.Moment(last.at()))));
        mismatches.forEach(mismatch -> lines.addAll(lines(mismatch)));
        lines.addAll(way(course));
        return String.join("\n", lines);
    }

    private static Argument title(Scenario scenario) {
        return scenario.title()
                .<Argument>map(title -> new Argument.Named(scenario.name(), title))
                .orElseGet(() -> new Argument.Word(scenario.name()));
    }

    private List<String> lines(Mismatch mismatch) {
        List<String> lines = new ArrayList<>();
        lines.add("  " + write(mismatch.kind().key(), mismatch.arguments()));
        mismatch.refusals()
                .forEach(refusal -> lines.add("  - " + Messages.shipped().write(refusal, style)));
        if (!mismatch.clauses().isEmpty()) {
            lines.add("  " + Messages.shipped().write(mismatch.clauses(), style));
        }
        return lines;
    }

    private List<String> way(List<Happening> course) {
        List<String> lines = new ArrayList<>(List.of(write("scenario.way", Map.of())));
        for (Happening happened : course) {
            Optional<CaseRules> rules =
                    happened.state().map(CaseState::opening).flatMap(opening -> policy.rules(opening.matter()));
            rules.ifPresent(known ->
                    happened.events().forEach(event -> event(event, known).ifPresent(line -> lines.add("  " + line))));
        }
        return lines.size() == 1 ? List.of() : lines;
    }

    private Optional<String> event(CaseEvent event, CaseRules rules) {
        Titles titles = new Titles(rules.setting(), Optional.of(rules.lifecycle()));
        Map<String, Argument> arguments = new LinkedHashMap<>();
        if (event instanceof CaseEvent.Acted acted) {
            arguments.put("time", new Argument.Moment(acted.at()));
            arguments.put("party", titles.party(acted.party()));
            arguments.put("action", titles.action(acted.action()));
            arguments.put("stage", titles.stage(acted.stage()));
            return Optional.of(write("scenario.way-acted", arguments));
        }
        if (event instanceof CaseEvent.MotionLost lost) {
            arguments.put("time", new Argument.Moment(lost.at()));
            arguments.put("party", titles.party(lost.party()));
            arguments.put("action", titles.action(lost.action()));
            return Optional.of(write("scenario.way-lost", arguments));
        }
        if (event instanceof CaseEvent.ClockRang rang) {
            arguments.put("time", new Argument.Moment(rang.at()));
            arguments.put("clock", titles.clock(rang.clock()));
            return Optional.of(write("scenario.way-rang", arguments));
        }
        if (event instanceof CaseEvent.OwnerTold told) {
            arguments.put("time", new Argument.Moment(told.at()));
            arguments.put("action", titles.action(told.action()));
            return Optional.of(write("scenario.way-told", arguments));
        }
        return Optional.empty();
    }

    private String write(String key, Map<String, Argument> arguments) {
        return Messages.shipped().write(key, arguments, style);
    }
}
