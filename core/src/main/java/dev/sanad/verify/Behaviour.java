package dev.sanad.verify;

import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.Clock;
import dev.sanad.lifecycle.Stage;
import dev.sanad.party.Party;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What an explored lifecycle shows of itself: in each state where the case stands and which clocks run with which
 * numbers; at each step what is attempted by whom with which inputs, on which answers from outside it succeeds, whom it
 * tells what, and where it leads. What states hold beyond that is not shown.
 */
final class Behaviour {
    private final Explored explored;
    private final List<Set<Move>> moves = new ArrayList<>();

    /** Something that can happen, and the number of the state it leads to. */
    record Move(String what, int to) {}

    Behaviour(Explored explored) {
        this.explored = explored;
        for (int state = 0; state <= explored.size(); state++) {
            moves.add(new HashSet<>());
        }
        explored.model().scope().lifecycle().actions().values().forEach(this::attempts);
        for (int state = 0; state < explored.size(); state++) {
            time(state);
        }
    }

    int size() {
        return explored.size();
    }

    /** What can happen in a state; before the lodging, in the state {@link Explored#LODGING}. */
    Set<Move> moves(int state) {
        return moves.get(state + 1);
    }

    /** What is seen of a state. */
    String shows(int state) {
        long[] packed = explored.state(state);
        Stage stage = explored.stageOf(state);
        List<String> clocks = explored.model().layout().dials().values().stream()
                .filter(dial -> dial.on(packed))
                .map(dial -> numbers(dial.clock(), dial.pausesIn(stage.name())))
                .toList();
        return stage.name() + stage.ends() + stage.recourse() + clocks;
    }

    private static String numbers(Clock clock, boolean paused) {
        boolean says = clock.expect().isPresent()
                || clock.hold().isPresent()
                || clock.within().isPresent()
                || clock.ladder().every().isPresent();
        return says
                ? clock.name()
                        + clock.expect()
                        + clock.hold()
                        + clock.within()
                        + clock.ladder().every()
                        + paused
                : "";
    }

    private void attempts(Action action) {
        Standings standings = explored.model().standings();
        Doing doing = new Doing(explored, action);
        if (standings.owner(action)) {
            attempts(action, state -> true, state -> Party.OWNER, doing);
        }
        if (!standings.others(action).isEmpty()) {
            attempts(action, standings.somebodyElse(action), state -> doing.others(state), doing);
        }
    }

    private interface Who {
        String in(long[] state);
    }

    private void attempts(Action action, Predicate<long[]> somebody, Who who, Doing doing) {
        if (action.starts()) {
            explored.model().origins(origin -> {
                String lodged = doing.lodged(origin);
                doing.attempt(
                        origin,
                        somebody,
                        (what, to) -> moves(Explored.LODGING).add(new Move(lodged + who.in(origin) + what, to)));
            });
        }
        for (int state = 0; state < explored.size(); state++) {
            if (action.from().contains(explored.stageOf(state).name())) {
                Set<Move> here = moves(state);
                long[] packed = explored.state(state);
                doing.attempt(packed, somebody, (what, to) -> here.add(new Move(who.in(packed) + what, to)));
            }
        }
    }

    /** What clocks and notices do. */
    private void time(int state) {
        explored.edges(
                state,
                (target, step) ->
                        what(state, step).ifPresent(what -> moves(state).add(new Move(what, target))));
    }

    private Optional<String> what(int state, Step step) {
        if (step instanceof Step.Tell tell) {
            return Optional.of("told " + tell.of());
        }
        if (step instanceof Step.Ring ring) {
            Clock clock = ring.dial().clock();
            int rung = ring.dial().rung(explored.state(state));
            List<Clock.Rung> ladder = clock.ladder().missed();
            String tells = rung < ladder.size()
                    ? ladder.get(rung).after() + " " + ladder.get(rung).tell()
                    : "";
            return Optional.of("rang " + clock.name() + tells
                    + ring.action()
                            .map(action -> new Doing(explored, action).deed())
                            .orElse(""));
        }
        return Optional.empty();
    }
}
