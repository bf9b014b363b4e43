package dev.sanad.verify;

import dev.sanad.lifecycle.Clock;
import dev.sanad.lifecycle.Moment;
import dev.sanad.policy.Finding;
import dev.sanad.policy.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Clocks that never run or that nothing follows from, and what is said of a clock and never happens while it runs: a
 * moment that does not start it, an action that is not done, a stage that a case does not stand in, a condition that
 * never keeps it from starting, an earliest moment for nothing, a ceiling of what nobody extends.
 */
final class IdleClocks implements Check {

    @Override
    public List<Finding> of(Explored explored) {
        return explored.model().layout().dials().values().stream()
                .flatMap(dial -> idle(explored, dial).stream()
                        .map(keys -> Idle.rule(
                                        explored,
                                        Part.clock(dial.clock().name()).at(keys.toArray(String[]::new)))
                                .citing(dial.clock().clauses())))
                .toList();
    }

    @Override
    public boolean forEveryMatter() {
        return true;
    }

    private static List<List<String>> idle(Explored explored, Dial dial) {
        Clock clock = dial.clock();
        ClockLife life = new ClockLife(explored, dial);
        boolean nothing = clock.expect().isEmpty()
                && clock.hold().isEmpty()
                && clock.within().isEmpty()
                && clock.ladder().every().isEmpty();
        if (!life.ran() || nothing) {
            return List.of(List.of());
        }
        Set<String> done = IdleActions.done(explored).keySet();
        List<List<String>> idle = new ArrayList<>();
        since(clock, life).forEach(idle::add);
        clock.until().stream()
                .sorted()
                .filter(action -> done.contains(action) && !life.did(action))
                .forEach(each -> idle.add(List.of("until", each)));
        clock.pauses().stream()
                .sorted()
                .filter(stage -> !life.stood(stage))
                .forEach(each -> idle.add(List.of("pauses", each)));
        clock.when().filter(when -> !life.kept()).ifPresent(when -> idle.add(List.of("when")));
        clock.hold()
                .filter(hold -> clock.until().stream().noneMatch(life::did))
                .ifPresent(hold -> idle.add(List.of("hold")));
        clock.ladder()
                .ceiling()
                .filter(ceiling -> !extended(explored, clock))
                .ifPresent(ceiling -> idle.add(List.of("ceiling")));
        return idle;
    }

    private static Stream<List<String>> since(Clock clock, ClockLife life) {
        List<Moment> since = clock.since();
        return IntStream.range(0, since.size())
                .filter(number -> !life.startedBy(since.get(number)))
                .mapToObj(number -> List.of("since", Integer.toString(number)));
    }

    private static boolean extended(Explored explored, Clock clock) {
        return explored.model().scope().lifecycle().actions().values().stream()
                .anyMatch(action -> action.effects().extend().containsKey(clock.name()));
    }
}
