package dev.sanad.desk.graph;

import dev.sanad.kernel.Argument;
import dev.sanad.kernel.LocalText;
import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.Lifecycle;
import dev.sanad.lifecycle.Stage;
import dev.sanad.party.Party;
import dev.sanad.policy.Policy;
import dev.sanad.policy.Titles;
import dev.sanad.text.Messages;
import dev.sanad.text.Style;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Sketches a lifecycle: stages and the actions between them, each a box of its own, so that no line needs words. */
final class Sketcher {
    private static final Messages WORDS = Messages.shipped();
    private static final String START = "start";
    private static final String ANYWHERE = "anywhere";
    /** With fewer open stages, lines from each say more than one box for all. */
    private static final int MANY = 4;

    private final Policy policy;
    private final Lifecycle lifecycle;
    private final Style style;
    private final Titles titles;
    private final ClockRows clocks;
    private final Set<String> open;
    private final Map<String, Box> boxes = new LinkedHashMap<>();
    private final Set<Arrow> arrows = new LinkedHashSet<>();

    private Sketcher(Policy policy, Lifecycle lifecycle, Style style) {
        this.policy = policy;
        this.lifecycle = lifecycle;
        this.style = style;
        this.titles = Titles.of(policy, Optional.of(lifecycle.name()));
        this.clocks = new ClockRows(lifecycle, titles, style);
        this.open = lifecycle.stages().values().stream()
                .filter(Stage::open)
                .map(Stage::name)
                .collect(Collectors.toSet());
    }

    static Sketch of(Policy policy, Lifecycle lifecycle, Style style) {
        return new Sketcher(policy, lifecycle, style).sketch();
    }

    private Sketch sketch() {
        Distances.order(lifecycle).forEach(this::add);
        return new Sketch(title(), description(), List.copyOf(boxes.values()), List.copyOf(arrows));
    }

    private void add(Distances.Met met) {
        met.action().ifPresent(this::action);
        met.stage().ifPresent(this::stage);
    }

    private void stage(Stage stage) {
        List<String> rows = new ArrayList<>();
        Box.Look look =
                stage.ends().map(outcome -> Box.Look.valueOf(outcome.name())).orElse(Box.Look.OPEN);
        stage.ends().ifPresent(outcome -> rows.add(WORDS.write("outcome." + outcome.word(), Map.of(), style)));
        stage.recourse().ifPresent(recourse -> rows.add(recourse(recourse)));
        rows.addAll(clocks.beginningIn(stage));
        lifecycle.from(stage.name()).stream()
                .filter(action -> action.to().isEmpty() && !anywhere(action))
                .forEach(action -> rows.add("\u21BB " + withParties(action)));
        put(Box.of(stageId(stage.name()), look, words(titles.stage(stage.name())), rows));
    }

    private void action(Action action) {
        if (action.to().isEmpty()) {
            if (anywhere(action)) {
                anywhere();
            }
            return;
        }
        List<String> sources = sources(action);
        Box.Look look = action.by().contains(Party.CLOCK) ? Box.Look.BY_CLOCK : Box.Look.ACTION;
        put(Box.of(
                actionId(action),
                look,
                words(titles.action(action.name())),
                List.of(words(titles.partiesOf(action.name())))));
        sources.forEach(source -> arrows.add(new Arrow(source, actionId(action), false)));
        arrows.add(new Arrow(actionId(action), stageId(action.to().get()), true));
    }

    private List<String> sources(Action action) {
        if (action.starts()) {
            put(new Box(START, Box.Look.START, List.of(), List.of()));
            return List.of(START);
        }
        if (anywhere(action)) {
            anywhere();
            return List.of(ANYWHERE);
        }
        return lifecycle.stages().keySet().stream()
                .filter(action.from()::contains)
                .map(Sketcher::stageId)
                .toList();
    }

    private void anywhere() {
        List<String> rows = lifecycle.actions().values().stream()
                .filter(action -> anywhere(action) && action.to().isEmpty())
                .map(action -> "\u21BB " + withParties(action))
                .toList();
        put(Box.of(ANYWHERE, Box.Look.ANYWHERE, WORDS.write("graph.any-open-stage", Map.of(), style), rows));
    }

    private boolean anywhere(Action action) {
        return open.size() >= MANY && action.from().equals(open);
    }

    private void put(Box box) {
        boxes.putIfAbsent(box.id(), box);
    }

    private String withParties(Action action) {
        return words(titles.action(action.name())) + " \u2013 " + words(titles.partiesOf(action.name()));
    }

    private String recourse(LocalText recourse) {
        return WORDS.write("graph.recourse", Map.of("recourse", new Argument.Named("", recourse)), style);
    }

    private String title() {
        Argument policyTitle = new Argument.Named("", policy.head().title());
        return WORDS.write(
                "graph.title", Map.of("policy", policyTitle, "lifecycle", new Argument.Word(lifecycle.name())), style);
    }

    private String description() {
        return lifecycle.actions().values().stream().map(this::sentence).collect(Collectors.joining("\n"));
    }

    private String sentence(Action action) {
        Map<String, Argument> arguments = new LinkedHashMap<>();
        arguments.put("action", titles.action(action.name()));
        arguments.put("parties", titles.partiesOf(action.name()));
        if (!action.starts()) {
            arguments.put(
                    "from",
                    new Argument.Several(lifecycle.stages().keySet().stream()
                            .filter(action.from()::contains)
                            .map(titles::stage)
                            .toList()));
        }
        action.to().ifPresent(to -> arguments.put("to", titles.stage(to)));
        return WORDS.write("graph.action", arguments, style);
    }

    private String words(Argument argument) {
        return WORDS.write(argument, style);
    }

    private static String stageId(String stage) {
        return "stage " + stage;
    }

    private static String actionId(Action action) {
        return "action " + action.name();
    }
}
