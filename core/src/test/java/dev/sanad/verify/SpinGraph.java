package dev.sanad.verify;

import dev.sanad.lifecycle.Lifecycle;
import dev.sanad.lifecycle.Outcome;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The states and steps that Spin printed, and verdicts reached on them in the most simple-minded way. */
final class SpinGraph {
    private static final String BEGINNING = "";

    private final List<String> stages;
    private final Lifecycle lifecycle;
    private final Map<String, List<Edge>> edges = new HashMap<>();
    private final Map<String, Set<Outcome>> possible = new HashMap<>();

    private record Edge(String source, String kind, String name, boolean owner, boolean informs, String target) {}

    private SpinGraph(List<String> stages, Lifecycle lifecycle) {
        this.stages = stages;
        this.lifecycle = lifecycle;
    }

    static SpinGraph of(String printed, List<String> stages, Lifecycle lifecycle) {
        SpinGraph graph = new SpinGraph(stages, lifecycle);
        printed.lines().filter(line -> line.startsWith("E ")).forEach(line -> {
            String[] word = line.split(" ");
            String source = word[5].startsWith("0,") ? BEGINNING : word[5];
            Edge edge = new Edge(source, word[1], word[2], word[3].equals("owner"), word[4].equals("informs"), word[6]);
            graph.edges.computeIfAbsent(source, each -> new ArrayList<>()).add(edge);
            graph.edges.computeIfAbsent(word[6], each -> new ArrayList<>());
        });
        graph.states().forEach(state -> graph.possible.put(state, graph.endings(state)));
        return graph;
    }

    private Set<String> states() {
        return edges.keySet().stream().filter(state -> !state.equals(BEGINNING)).collect(Collectors.toSet());
    }

    int size() {
        return states().size();
    }

    private String stage(String state) {
        return stages.get(Integer.parseInt(state.substring(0, state.indexOf(','))) - 1);
    }

    private Optional<Outcome> outcome(String state) {
        return lifecycle.stage(stage(state)).ends();
    }

    private boolean open(String state) {
        return outcome(state).isEmpty();
    }

    Set<String> unreached() {
        Set<String> unreached = new TreeSet<>(stages);
        states().forEach(state -> unreached.remove(stage(state)));
        return unreached;
    }

    Set<String> dead() {
        return states().stream()
                .filter(state -> reach(state, false).stream().allMatch(this::open))
                .map(this::stage)
                .collect(Collectors.toSet());
    }

    /** Where a case can come to, itself among them; without its owner, only while it is open. */
    private Set<String> reach(String from, boolean withoutOwner) {
        Set<String> seen = new HashSet<>(Set.of(from));
        Deque<String> queue = new ArrayDeque<>(seen);
        while (!queue.isEmpty()) {
            String state = queue.remove();
            for (Edge edge : edges.getOrDefault(state, List.of())) {
                boolean allowed = !withoutOwner || open(state) && !edge.owner();
                if (allowed && seen.add(edge.target())) {
                    queue.add(edge.target());
                }
            }
        }
        return seen;
    }

    private Set<Outcome> endings(String state) {
        Set<Outcome> endings = EnumSet.noneOf(Outcome.class);
        reach(state, true).forEach(each -> outcome(each).ifPresent(endings::add));
        return endings;
    }

    private record Owner(String state, boolean knows) {}

    /** Actions after which a case has ended and its owner does not know how. */
    Set<String> neverTold() {
        Set<String> untold = new TreeSet<>();
        Set<Owner> seen = new HashSet<>();
        Deque<Owner> queue = new ArrayDeque<>(List.of(new Owner(BEGINNING, false)));
        while (!queue.isEmpty()) {
            Owner owner = queue.remove();
            for (Edge edge : edges.getOrDefault(owner.state(), List.of())) {
                Owner after = new Owner(edge.target(), knows(owner, edge));
                boolean ends = owner.state().equals(BEGINNING) || open(owner.state()) || owner.knows();
                if (ends
                        && !open(after.state())
                        && !after.knows()
                        && edge.kind().equals("act")) {
                    untold.add(edge.name());
                }
                if (seen.add(after)) {
                    queue.add(after);
                }
            }
        }
        return untold;
    }

    private boolean knows(Owner before, Edge edge) {
        boolean begins = before.state().equals(BEGINNING);
        Set<Outcome> after = endingsOf(edge.target());
        if (!open(edge.target())) {
            boolean still =
                    !begins && before.knows() && (open(before.state()) || after.equals(endingsOf(before.state())));
            return edge.informs() || still;
        }
        boolean still = !begins && before.knows() && open(before.state()) && !edge.owner();
        return still || !begins && edge.informs() && after.size() <= 1;
    }

    private Set<Outcome> endingsOf(String state) {
        return possible.getOrDefault(state, Set.of());
    }
}
