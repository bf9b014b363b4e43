package dev.sanad.explain;

import dev.sanad.explain.Moves.Result;
import dev.sanad.explain.Moves.Situation;
import dev.sanad.explain.Moves.Try;
import dev.sanad.kernel.Actor;
import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.Attempt;
import dev.sanad.lifecycle.CaseFile;
import dev.sanad.lifecycle.CaseRules;
import dev.sanad.lifecycle.Telling;
import dev.sanad.party.Party;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Looks for the shortest way to an action, breadth first over what the engine allows from the present state on: every
 * action by everybody, notices told, and waiting until the next clock rings or the moment that a refusal names.
 */
final class WaySearch {
    private static final int MOST_CASES = 2_000;
    private static final int MOST_WAITS = 3;

    private final CaseRules rules;
    private final Moves moves;
    private final Digest digest;
    private final Attempt goal;
    private final Deque<Node> open = new ArrayDeque<>();
    private final Set<String> seen = new HashSet<>();

    WaySearch(CaseRules rules, Moves moves, Leaves leaves, Attempt goal) {
        this.rules = rules;
        this.moves = moves;
        this.digest = new Digest(rules, leaves);
        this.goal = goal;
    }

    /** A case, and how it came there. */
    private record Node(Situation now, Optional<Node> before, Optional<WayStep> step) {
        List<WayStep> way() {
            LinkedList<WayStep> way = new LinkedList<>();
            for (Optional<Node> at = Optional.of(this);
                    at.isPresent();
                    at = at.get().before()) {
                at.get().step().ifPresent(way::addFirst);
            }
            return List.copyOf(way);
        }
    }

    /** What was found; whether all was looked at. */
    record Found(Optional<List<WayStep>> way, boolean all) {}

    Found from(CaseFile file, Instant at) {
        add(new Node(new Situation(file, at), Optional.empty(), Optional.empty()));
        while (!open.isEmpty()) {
            Node node = open.removeFirst();
            Optional<List<WayStep>> way = next(node);
            if (way.isPresent()) {
                return new Found(way, true);
            }
            if (seen.size() > MOST_CASES) {
                return new Found(Optional.empty(), false);
            }
        }
        return new Found(Optional.empty(), true);
    }

    private void add(Node node) {
        if (seen.add(digest.of(node.now()))) {
            open.addLast(node);
        }
    }

    private Optional<List<WayStep>> next(Node node) {
        Set<Instant> later = new TreeSet<>();
        Optional<List<WayStep>> way = reached(node, later);
        if (way.isPresent()) {
            return way;
        }
        for (Action action : rules.lifecycle().from(node.now().stage())) {
            for (Try each : moves.tries(action, node.now(), goal.occasion().channel())) {
                Result result = moves.attempt(each.attempt(), node.now());
                Moves.moments(result.refusals(), node.now().at()).forEach(later::add);
                result.after().ifPresent(after -> add(then(node, does(each, node.now(), after), after)));
            }
        }
        node.now().file().state().tellings().forEach((action, telling) -> tell(node, action, telling));
        Moves.due(node.now()).filter(due -> due.isAfter(node.now().at())).ifPresent(later::add);
        later.stream().limit(MOST_WAITS).forEach(until -> waits(node, until));
        return Optional.empty();
    }

    /** The way, where the goal can be done here: as it was tried, else by whoever may. */
    private Optional<List<WayStep>> reached(Node node, Set<Instant> later) {
        Optional<Action> action = rules.lifecycle().action(goal.action()).filter(each -> !each.starts());
        List<Try> tries = new ArrayList<>(List.of(new Try("", goal)));
        action.ifPresent(each ->
                tries.addAll(moves.tries(each, node.now(), goal.occasion().channel())));
        for (Try each : tries) {
            Result result = moves.attempt(each.attempt(), node.now());
            Moves.moments(result.refusals(), node.now().at()).forEach(later::add);
            if (result.after().isPresent()) {
                return Optional.of(then(
                                node,
                                does(each, node.now(), result.after().get()),
                                result.after().get())
                        .way());
            }
        }
        return Optional.empty();
    }

    private WayStep does(Try each, Situation now, CaseFile after) {
        String party = each.party().isEmpty() ? ownParty() : each.party();
        List<String> states = List.copyOf(each.attempt().inputs().values().keySet());
        return new WayStep.Does(
                party, each.attempt().action(), states, now.at(), after.state().stage());
    }

    /** The party as which the goal was done, as it was tried; the first that may. */
    private String ownParty() {
        return rules.lifecycle().action(goal.action()).map(Action::by).orElse(List.of()).stream()
                .filter(by -> goal.occasion().actor() instanceof Actor.Known known
                        && known.roles().contains(by))
                .findFirst()
                .orElse(Party.OWNER);
    }

    private void tell(Node node, String action, Telling telling) {
        if (telling.told().isEmpty()) {
            moves.tell(action, node.now())
                    .after()
                    .ifPresent(after -> add(then(
                            node,
                            new WayStep.IsTold(
                                    action, node.now().at(), after.state().stage()),
                            after)));
        }
    }

    private void waits(Node node, Instant until) {
        List<String> rang = new ArrayList<>();
        Situation then = moves.wait(node.now(), until, rang);
        add(new Node(then, Optional.of(node), Optional.of(new WayStep.Waits(until, rang, then.stage()))));
    }

    private static Node then(Node node, WayStep step, CaseFile after) {
        return new Node(new Situation(after, node.now().at()), Optional.of(node), Optional.of(step));
    }
}
