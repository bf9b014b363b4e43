package dev.sanad.policy;

import dev.sanad.kernel.Argument;
import dev.sanad.text.Messages;
import dev.sanad.text.Style;
import java.util.Map;
import java.util.Optional;

/** Explains back, in words, what a policy understood that its association wants to be sure of. Immutable. */
public final class PropertyText {
    private final Policy policy;
    private final Style style;

    public PropertyText(Policy policy, Style style) {
        this.policy = policy;
        this.style = style;
    }

    /** What must be so, in a sentence; without the name that the association gave it. */
    public String of(Property property) {
        Titles titles = Titles.of(policy, Optional.of(property.lifecycle()));
        ConditionText conditions = new ConditionText(titles, style);
        Property.Demand demand = property.demand();
        if (demand instanceof Property.Never never) {
            return write("never", Map.of("condition", conditions.of(never.condition())));
        } else if (demand instanceof Property.Always always) {
            return write("always", Map.of("condition", conditions.of(always.condition())));
        } else if (demand instanceof Property.Before before) {
            return of("before", titles.action(before.action()), "condition", conditions.of(before.condition()));
        } else if (demand instanceof Property.After after) {
            return of("after", titles.action(after.action()), "condition", conditions.of(after.condition()));
        } else if (demand instanceof Property.OnlyBy only) {
            Argument parties = conditions.several(only.parties(), titles::party);
            return of("only-by", titles.action(only.action()), "parties", parties);
        } else if (demand instanceof Property.AtMost most) {
            return of("at-most", titles.action(most.action()), "times", Argument.number(most.times()));
        }
        Property.Within within = (Property.Within) demand;
        return write(
                "within",
                Map.of(
                        "from", conditions.moment(within.from()),
                        "actions", conditions.several(within.until(), titles::action),
                        "span", within.most().argument()));
    }

    private String of(String key, Argument action, String name, Argument value) {
        return write(key, Map.of("action", action, name, value));
    }

    private String write(String key, Map<String, Argument> arguments) {
        return Messages.shipped().write("rule." + key, arguments, style);
    }
}
