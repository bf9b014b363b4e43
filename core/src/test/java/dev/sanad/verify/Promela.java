package dev.sanad.verify;

import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.Clock;
import dev.sanad.lifecycle.Condition;
import dev.sanad.lifecycle.Lifecycle;
import dev.sanad.lifecycle.Moment;
import dev.sanad.lifecycle.Plain;
import dev.sanad.lifecycle.Question;
import dev.sanad.lifecycle.Requirement;
import dev.sanad.lifecycle.Stage;
import dev.sanad.lifecycle.Test;
import dev.sanad.party.Party;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A lifecycle in Promela, written from the compiled rules and from nothing of the verifier's own. Each step prints the
 * state before it and after it. Refuses what it does not cover, so that nothing is left out in silence.
 */
final class Promela {
    private static final String EITHER = "1";

    private final Lifecycle lifecycle;
    private final List<String> stages;
    private final Map<String, String> variables = new LinkedHashMap<>();
    private final StringBuilder steps = new StringBuilder();

    private Promela(Draft draft) {
        this.lifecycle = draft.lifecycle();
        this.stages = List.copyOf(lifecycle.stages().keySet());
    }

    /** The model, and the names of the stages by the numbers in it, from 1. */
    record Model(String text, List<String> stages) {}

    static Model of(Draft draft) {
        Promela promela = new Promela(draft);
        promela.variable("stage", "");
        promela.lifecycle.actions().values().forEach(promela::people);
        promela.lifecycle.clocks().values().forEach(promela::rings);
        promela.tellings();
        return new Model(promela.text(), promela.stages);
    }

    private String variable(String kind, String name) {
        return variables.computeIfAbsent(kind + " " + name, each -> "v" + variables.size());
    }

    private String stage() {
        return variable("stage", "");
    }

    private int number(String stage) {
        return stages.indexOf(stage) + 1;
    }

    private boolean open(String stage) {
        return lifecycle.stage(stage).open();
    }

    private String text() {
        String format = variables.values().stream().map(each -> "%d").collect(Collectors.joining(","));
        String values = variables.values().stream().map(each -> "now." + each).collect(Collectors.joining(", "));
        String print = "printf(\"" + format + "\", " + values + ");";
        return variables.values().stream().map(each -> "byte " + each + ";\n").collect(Collectors.joining())
                + "active proctype life() {\n  do\n"
                + steps.toString().replace("PRINT", print)
                + "  od\n}\n";
    }

    /** One step: what it is, when it can be, and what it does; {@code from} is empty where it begins a case. */
    private void step(String label, String guard, List<String> does) {
        steps.append("  :: atomic { (")
                .append(guard)
                .append(") -> c_code { printf(\"E ")
                .append(label)
                .append(" \"); PRINT printf(\" \"); }; ");
        does.forEach(each -> steps.append(each).append("; "));
        steps.append("c_code { PRINT printf(\"\\n\"); } }\n");
    }

    private void people(Action action) {
        boolean tells = action.tells().stream().anyMatch(each -> each.party().equals(Party.OWNER));
        if (action.by().contains(Party.OWNER)) {
            act(action, "act " + action.name() + " owner informs");
        }
        if (action.by().stream().anyMatch(by -> !by.equals(Party.OWNER) && !by.equals(Party.CLOCK))) {
            act(action, "act " + action.name() + " staff " + (tells ? "informs" : "silent"));
        }
    }

    private void act(Action action, String label) {
        for (List<String> intake : intakes(action)) {
            if (action.starts()) {
                step(label, stage() + " == 0", done(action, intake, action.to().orElseThrow()));
            }
            for (String from : action.from()) {
                String guard = stage() + " == " + number(from) + " && " + permitted(action, intake);
                step(label, guard, done(action, intake, action.to().orElse(from)));
            }
        }
    }

    /** Every way in which it can take in what is read. */
    private List<List<String>> intakes(Action action) {
        List<List<String>> ways = new ArrayList<>(List.of(List.of()));
        for (String fact : action.takes().asks()) {
            if (isRead(fact)) {
                ways = times(ways, variable("fact", fact), "1", yesNo(fact) ? "2" : "1");
            }
        }
        if (action.takes().documents() && asks(Question.DOCUMENTS_COMPLETE)) {
            ways = times(ways, variable("whole", ""), variable("whole", ""), "1");
            ways = times(ways, variable("bad", ""), "0", "1");
        }
        return ways;
    }

    private static List<List<String>> times(List<List<String>> ways, String variable, String... values) {
        return ways.stream()
                .flatMap(way -> Stream.of(values).distinct().map(value -> {
                    List<String> more = new ArrayList<>(way);
                    more.add(variable + " = " + value);
                    return List.copyOf(more);
                }))
                .toList();
    }

    /** The conditions, with what is taken in put in the place of what was there. */
    private String permitted(Action action, List<String> intake) {
        List<String> all = new ArrayList<>();
        action.effects().limit().ifPresent(limit -> all.add(variable("count", action.name()) + " < " + limit));
        if (action.effects().delivers()) {
            all.add(variable("delivered", "") + " == 0");
        }
        action.requires().forEach(each -> all.add(holds(condition(each))));
        String guard = all.isEmpty() ? EITHER : String.join(" && ", all);
        for (String taken : intake) {
            String[] sides = taken.split(" = ");
            guard = guard.replaceAll("\\b" + sides[0] + "\\b", sides[1]);
        }
        return guard;
    }

    private static Condition condition(Requirement requirement) {
        if (requirement.when().isPresent()) {
            throw new IllegalArgumentException("when: not covered");
        }
        return requirement.condition();
    }

    private List<String> done(Action action, List<String> intake, String to) {
        List<String> does = new ArrayList<>(intake);
        conditions()
                .flatMap(Promela::leaves)
                .filter(Condition.Done.class::isInstance)
                .map(Condition.Done.class::cast)
                .distinct()
                .forEach(asked -> {
                    if (asked.after().filter(action.name()::equals).isPresent()) {
                        does.add(bit(asked) + " = 0");
                    } else if (asked.action().equals(action.name())) {
                        does.add(bit(asked) + " = 1");
                    }
                });
        if (action.effects().limit().isPresent()) {
            does.add(variable("count", action.name()) + "++");
        }
        if (action.effects().delivers()) {
            does.add(variable("delivered", "") + " = 2");
        }
        does.add(stage() + " = " + number(to));
        Moment start = new Moment.Start();
        clocks(
                does,
                to,
                action.name(),
                moment -> moment.equals(new Moment.Done(action.name())) || action.starts() && moment.equals(start));
        boolean tells = action.tells().stream().anyMatch(each -> each.party().equals(Party.OWNER));
        if (tells && toldIsRead(action.name())) {
            does.add(variable("told", action.name()) + " = 1");
        }
        return does;
    }

    private String bit(Condition.Done asked) {
        return variable("done", asked.action() + "/" + asked.after().orElse(""));
    }

    private void clocks(List<String> does, String stage, String done, Function<Moment, Boolean> comes) {
        lifecycle.clocks().values().forEach(clock -> {
            String dial = variable("clock", clock.name());
            if (!open(stage)) {
                does.add(dial + " = 0");
            } else if (clock.until().contains(done)) {
                boolean starts = clock.since().stream().anyMatch(comes::apply);
                does.add(dial + " = " + (starts ? "(" + dial + " > 0 -> 0 : 1)" : "0"));
            } else if (clock.since().stream().anyMatch(comes::apply)) {
                does.add(dial + " = (" + dial + " > 0 -> " + dial + " : 1)");
            }
        });
    }

    private void rings(Clock clock) {
        if (clock.when().isPresent()
                || clock.ladder().every().isPresent()
                || !clock.pauses().isEmpty()) {
            throw new IllegalArgumentException("clock: not covered");
        }
        if (clock.within().isEmpty()) {
            return;
        }
        String dial = variable("clock", clock.name());
        for (int rung = 0; rung < clock.ladder().missed().size(); rung++) {
            for (Stage stage : lifecycle.stages().values()) {
                String here = dial + " == " + (rung + 1) + " && " + stage() + " == " + number(stage.name());
                ring(clock, rung, stage, here);
            }
        }
    }

    private void ring(Clock clock, int rung, Stage stage, String here) {
        String next = variable("clock", clock.name()) + " = " + (rung + 2);
        List<String> tried = clock.ladder().missed().get(rung).perform();
        if (tried.size() > 1) {
            throw new IllegalArgumentException("ladder: not covered");
        }
        if (tried.isEmpty() || !lifecycle.actions().get(tried.get(0)).from().contains(stage.name())) {
            step("ring " + clock.name() + " clock silent", here, List.of(next));
            return;
        }
        Action action = lifecycle.actions().get(tried.get(0));
        if (!action.requires().isEmpty() || !action.takes().asks().isEmpty()) {
            throw new IllegalArgumentException("ladder: not covered");
        }
        boolean tells = action.tells().stream().anyMatch(each -> each.party().equals(Party.OWNER));
        List<String> does = new ArrayList<>(List.of(next));
        does.addAll(done(action, List.of(), action.to().orElse(stage.name())));
        step("act " + action.name() + " clock " + (tells ? "informs" : "silent"), here, does);
    }

    private void tellings() {
        lifecycle.actions().keySet().stream().filter(this::toldIsRead).forEach(action -> {
            String told = variable("told", action);
            for (String stage : stages) {
                List<String> does = new ArrayList<>(List.of(told + " = 2"));
                clocks(does, stage, "", moment -> moment.equals(new Moment.Told(action)));
                step("tell " + action + " clock silent", told + " == 1 && " + stage() + " == " + number(stage), does);
            }
        });
    }

    private String holds(Condition condition) {
        if (condition instanceof Condition.All all) {
            return join(all.all(), " && ", this::holds);
        } else if (condition instanceof Condition.Any any) {
            return join(any.any(), " || ", this::holds);
        } else if (condition instanceof Condition.Not not) {
            return fails(not.condition());
        }
        return leaf((Condition.Leaf) condition, true);
    }

    private String fails(Condition condition) {
        if (condition instanceof Condition.All all) {
            return join(all.all(), " || ", this::fails);
        } else if (condition instanceof Condition.Any any) {
            return join(any.any(), " && ", this::fails);
        } else if (condition instanceof Condition.Not not) {
            return holds(not.condition());
        }
        return leaf((Condition.Leaf) condition, false);
    }

    private static String join(List<Condition> all, String sign, Function<Condition, String> to) {
        return all.stream().map(to).collect(Collectors.joining(sign, "(", ")"));
    }

    private String leaf(Condition.Leaf leaf, boolean holds) {
        if (leaf instanceof Condition.FactIs fact) {
            boolean known = fact.test() instanceof Test.Known;
            String variable = variable("fact", fact.fact());
            return variable + (known ? holds ? " != 0" : " == 0" : holds == yes(fact.test()) ? " == 1" : " == 2");
        } else if (leaf instanceof Condition.Done done) {
            return bit(done) + (holds ? " == 1" : " == 0");
        } else if (leaf instanceof Condition.Told told) {
            return variable("told", told.action()) + (holds ? " == 2" : " != 2");
        } else if (leaf instanceof Condition.Elapsed elapsed) {
            return come(elapsed);
        } else if (leaf instanceof Condition.Different) {
            return EITHER;
        } else if (leaf instanceof Condition.Asked asked) {
            return asked(asked.question(), holds);
        }
        throw new IllegalArgumentException("leaf: not covered: " + leaf);
    }

    private static boolean yes(Test test) {
        if (test instanceof Test.Is is) {
            return is.yes();
        }
        throw new IllegalArgumentException("test: not covered: " + test);
    }

    /** Once its moment has come, so much time may have passed, or not. */
    private String come(Condition.Elapsed elapsed) {
        if (elapsed.from() instanceof Moment.Told told && elapsed.to().isEmpty()) {
            return variable("told", told.action()) + " == 2";
        }
        throw new IllegalArgumentException("elapsed: not covered: " + elapsed);
    }

    private String asked(Question question, boolean holds) {
        return switch (question) {
            case DOCUMENTS_COMPLETE -> variable("whole", "") + (holds ? " == 1" : " == 0");
            case DOCUMENTS_VALID -> variable("bad", "") + (holds ? " == 0" : " == 1");
            case DELIVERED_ALL -> variable("delivered", "") + (holds ? " == 2" : " == 0");
            case ELIGIBLE -> holds ? "1" : "0";
            case PLACE_FREE -> EITHER;
            case FUNDS_ENOUGH -> holds ? amounts() : EITHER;
        };
    }

    /** What is not known is never enough. */
    private String amounts() {
        return reserved().map(fact -> variable("fact", fact) + " == 1").collect(Collectors.joining(" && ", "(", ")"));
    }

    private Stream<String> reserved() {
        return lifecycle.actions().values().stream()
                .flatMap(action -> action.effects().reserves().stream())
                .distinct();
    }

    private boolean yesNo(String fact) {
        return lifecycle.facts().get(fact).type() == Plain.YES_NO;
    }

    private boolean isRead(String fact) {
        boolean asked = conditions()
                .flatMap(Promela::leaves)
                .anyMatch(
                        leaf -> leaf instanceof Condition.FactIs is && is.fact().equals(fact));
        return asked || asks(Question.FUNDS_ENOUGH) && reserved().anyMatch(fact::equals);
    }

    private boolean asks(Question question) {
        return conditions().flatMap(Promela::leaves).anyMatch(new Condition.Asked(question)::equals);
    }

    private boolean toldIsRead(String action) {
        Moment told = new Moment.Told(action);
        boolean asked = conditions()
                .flatMap(Promela::leaves)
                .anyMatch(leaf -> leaf.equals(new Condition.Told(action))
                        || leaf instanceof Condition.Elapsed elapsed
                                && elapsed.from().equals(told));
        return asked
                || lifecycle.clocks().values().stream()
                        .anyMatch(clock -> clock.since().contains(told));
    }

    private Stream<Condition> conditions() {
        return lifecycle.actions().values().stream()
                .flatMap(action -> action.requires().stream())
                .map(Promela::condition);
    }

    private static Stream<Condition.Leaf> leaves(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.all().stream().flatMap(Promela::leaves);
        } else if (condition instanceof Condition.Any any) {
            return any.any().stream().flatMap(Promela::leaves);
        } else if (condition instanceof Condition.Not not) {
            return leaves(not.condition());
        }
        return Stream.of((Condition.Leaf) condition);
    }
}
