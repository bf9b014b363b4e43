package dev.sanad.policy;

import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.Matter;
import dev.sanad.policy.source.Expected;
import dev.sanad.policy.source.FaultCode;
import dev.sanad.policy.tree.Cursor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Binds what actions open: lifecycles that the clock can start by itself, since nobody is there to give inputs. */
final class LinkBinder {

    private final Map<String, LifecycleBinder.Bound> lifecycles;
    private final Map<String, Matter> linked = new LinkedHashMap<>();

    LinkBinder(Map<String, LifecycleBinder.Bound> lifecycles) {
        this.lifecycles = lifecycles;
    }

    /** By lifecycle that some action opens, what its cases are called and live by. */
    Map<String, Matter> bind(Cursor in) {
        for (Cursor lifecycle : in.entries()) {
            for (Action action : actions(lifecycle.key())) {
                action.effects()
                        .opens()
                        .flatMap(opened -> Optional.ofNullable(lifecycles.get(opened)))
                        .ifPresent(opened -> link(lifecycle, action, opened));
            }
        }
        return linked;
    }

    private void link(Cursor from, Action action, LifecycleBinder.Bound opened) {
        if (opened.lifecycle().startedByClock().isEmpty()) {
            from.required("actions")
                    .required(action.name())
                    .required("opens")
                    .fail(
                            FaultCode.VALUE_WRONG,
                            Expected.of("a lifecycle that the clock starts and that then asks nothing"));
        }
        linked.put(opened.lifecycle().name(), matter(opened));
    }

    /** What can be lodged may not bear the name of a lifecycle that is opened and not its own. */
    void refuseStrangers(Cursor in, Map<String, Matter> lodged) {
        in.entries().stream()
                .filter(each -> linked.containsKey(each.key()))
                .filter(each -> !each.key()
                        .equals(Optional.ofNullable(lodged.get(each.key()))
                                .map(Matter::lifecycle)
                                .orElse(each.key())))
                .forEach(Cursor::failName);
    }

    private List<Action> actions(String lifecycle) {
        return Optional.ofNullable(lifecycles.get(lifecycle))
                .map(bound -> List.copyOf(bound.lifecycle().actions().values()))
                .orElse(List.of());
    }

    private static Matter matter(LifecycleBinder.Bound opened) {
        return new Matter(
                opened.lifecycle().name(),
                opened.title(),
                opened.lifecycle().name(),
                List.of(),
                Optional.empty(),
                new Matter.Delivery(1, Optional.empty(), false),
                new Matter.Terms(
                        OptionalInt.empty(), List.of(), Optional.empty(), true, Optional.empty(), Optional.empty()),
                List.of());
    }
}
