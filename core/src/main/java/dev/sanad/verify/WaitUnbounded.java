package dev.sanad.verify;

import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.Outcome;
import dev.sanad.lifecycle.Stage;
import dev.sanad.party.Party;
import dev.sanad.policy.Finding;
import dev.sanad.policy.FindingCode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Open stages in which a case can wait without bound for those who should act. A wait has a bound if some running clock
 * is sure, if nobody does anything, to come to a rung that does an action, or that tells a party able to act there.
 */
final class WaitUnbounded implements Check {

    @Override
    public List<Finding> of(Explored explored) {
        Assured assured = new Assured(explored);
        return FirstOfStage.open(FindingCode.WAIT_UNBOUNDED, explored)
                .where(
                        state -> !assured.in(state)
                                && !waitedFor(explored, explored.stageOf(state)).isEmpty(),
                        (finding, state) -> named(explored, finding, state));
    }

    private static Finding named(Explored explored, Finding finding, int state) {
        Naming naming = Naming.of(explored);
        Finding waiting = finding.with("parties", naming.parties(waitedFor(explored, explored.stageOf(state))));
        List<String> idle = idle(explored, state);
        return idle.isEmpty() ? waiting : waiting.with("clocks", naming.clocks(idle));
    }

    /** The clocks that run there and tell somebody, and yet do not bound the wait. */
    private static List<String> idle(Explored explored, int state) {
        String stage = explored.stageOf(state).name();
        return explored.model().layout().dials().values().stream()
                .filter(dial -> dial.knowsWhen(explored.state(state)) && !dial.pausesIn(stage))
                .filter(dial -> dial.clock().ladder().missed().stream()
                        .anyMatch(rung -> !rung.tell().isEmpty()))
                .map(dial -> dial.clock().name())
                .toList();
    }

    /** Those who can move a case out of the stage; that its owner may withdraw it is no wait for him. */
    private static Set<String> waitedFor(Explored explored, Stage stage) {
        Set<String> parties = new TreeSet<>();
        explored.model().scope().lifecycle().from(stage.name()).stream()
                .filter(action -> moves(explored, action, stage))
                .forEach(action -> parties.addAll(action.by()));
        parties.remove(Party.CLOCK);
        return parties;
    }

    private static boolean moves(Explored explored, Action action, Stage stage) {
        return action.to()
                .filter(to -> !to.equals(stage.name()))
                .map(explored.model().scope().lifecycle()::stage)
                .filter(to -> to.ends().filter(Outcome.WITHDRAWN::equals).isEmpty())
                .isPresent();
    }
}
