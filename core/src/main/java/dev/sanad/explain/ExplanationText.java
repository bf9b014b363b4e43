package dev.sanad.explain;

import dev.sanad.kernel.Argument;
import dev.sanad.lifecycle.Condition;
import dev.sanad.lifecycle.Reckoned;
import dev.sanad.policy.ConditionText;
import dev.sanad.policy.Policy;
import dev.sanad.policy.Titles;
import dev.sanad.text.Messages;
import dev.sanad.text.Style;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells explanations in words. Immutable. */
public final class ExplanationText {
    private static final Messages WORDS = Messages.shipped();

    private final Policy policy;
    private final Style style;

    public ExplanationText(Policy policy, Style style) {
        this.policy = policy;
        this.style = style;
    }

    /** What a policy says about something: a headline, a line for each thing it says, and what all that rests on. */
    public List<String> lines(Topic topic) {
        List<String> lines = new ArrayList<>();
        lines.add(write(
                "explain.topic", Map.of("kind", new Argument.Word(topic.kind().word()), "title", topic.title())));
        topic.statements().forEach(statement -> lines.addAll(lines(topic, statement)));
        String clauses = WORDS.write(topic.clauses(), style);
        if (!clauses.isEmpty()) {
            lines.add(clauses);
        } else if (topic.kind().rules()) {
            lines.add(write("explain.assumed", Map.of()));
        }
        return lines;
    }

    private List<String> lines(Topic topic, Statement statement) {
        Map<String, Argument> arguments = new LinkedHashMap<>(statement.arguments());
        statement.conditions().forEach((name, condition) -> arguments.put(name, said(topic, condition)));
        String key = statement.key().startsWith("clock.") ? statement.key() : "explain." + statement.key();
        String line = write(key, arguments);
        String clauses = WORDS.write(statement.clauses(), style);
        return clauses.isEmpty() ? List.of(line) : List.of(line + " (" + clauses + ")");
    }

    private Argument said(Topic topic, Condition condition) {
        Optional<String> lifecycle =
                topic.lifecycle().or(() -> policy.matters().find(topic.name()).map(matter -> matter.lifecycle()));
        return new ConditionText(Titles.of(policy, lifecycle), style).of(condition);
    }

    /** Why something is refused, and the shortest way to its being done; nothing where it can be done. */
    public List<String> lines(Verdict verdict, String lifecycle) {
        List<String> lines = new ArrayList<>();
        verdict.refusals().forEach(refusal -> lines.add(WORDS.write(refusal, style)));
        verdict.way().ifPresent(way -> {
            lines.add(write("explain.way", Map.of()));
            way.forEach(step -> lines.add(line(step, Titles.of(policy, Optional.of(lifecycle)))));
        });
        if (!verdict.possible() && verdict.way().isEmpty()) {
            lines.add(write(verdict.searched() ? "explain.no-way" : "explain.no-way-found", Map.of()));
        }
        return lines;
    }

    private String line(WayStep step, Titles titles) {
        Argument at = new Argument.Moment(step.at());
        if (step instanceof WayStep.Waits) {
            return write("explain.way-waits", Map.of("until", at));
        }
        if (step instanceof WayStep.IsTold told) {
            return write("scenario.way-told", Map.of("time", at, "action", titles.action(told.action())));
        }
        WayStep.Does does = (WayStep.Does) step;
        return write(
                "scenario.way-acted",
                Map.of(
                        "time", at,
                        "party", titles.party(does.party()),
                        "action", titles.action(does.action()),
                        "stage", titles.stage(does.stage())));
    }

    /** What can come next, by whom and by when; what stands against it; which clocks ring when. */
    public List<String> lines(Prospects prospects, String lifecycle) {
        Titles titles = Titles.of(policy, Optional.of(lifecycle));
        List<String> lines = new ArrayList<>();
        for (Prospects.Next next : prospects.actions()) {
            Map<String, Argument> arguments = new LinkedHashMap<>();
            arguments.put("action", titles.action(next.action()));
            arguments.put("parties", titles.parties(next.by()));
            next.latest().ifPresent(latest -> arguments.put("latest", new Argument.Moment(latest)));
            lines.add(write("explain.next", arguments));
            next.against().forEach(refusal -> lines.add("  " + WORDS.write(refusal, style)));
        }
        for (Prospects.Due due : prospects.clocks()) {
            due.rings().ifPresent(at -> lines.add(line(due, at, titles)));
            due.reckoned().ifPresent(reckoned -> lines(reckoned).forEach(line -> lines.add("  " + line)));
        }
        return lines;
    }

    /** From when a deadline was counted, how much, and which days were not counted and why. */
    public List<String> lines(Reckoned reckoned) {
        return ReckonedWords.of(reckoned).stream()
                .map(statement -> write("explain." + statement.key(), statement.arguments()))
                .toList();
    }

    private String line(Prospects.Due due, Instant at, Titles titles) {
        Map<String, Argument> arguments = new LinkedHashMap<>();
        arguments.put("clock", titles.clock(due.clock()));
        arguments.put("at", new Argument.Moment(at));
        if (!due.tells().isEmpty()) {
            arguments.put("parties", titles.parties(due.tells()));
        }
        return write("explain.due", arguments);
    }

    private String write(String key, Map<String, Argument> arguments) {
        return WORDS.write(key, arguments, style);
    }
}
