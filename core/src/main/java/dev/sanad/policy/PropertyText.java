package dev.sanad.policy;

import dev.sanad.calendar.Span;
import dev.sanad.kernel.Argument;
import dev.sanad.lifecycle.Notice;
import dev.sanad.text.Messages;
import dev.sanad.text.Style;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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
        } else if (demand instanceof Property.May may) {
            return may(may, titles, conditions);
        } else if (demand instanceof Property.Tells tells) {
            return tells(tells, titles);
        } else if (demand instanceof Property.Missed missed) {
            return write(
                    "missed",
                    Map.of("clock", titles.clock(missed.clock()), "parties", heard(missed.parties(), titles)));
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

    private String may(Property.May may, Titles titles, ConditionText conditions) {
        Map<String, Argument> arguments = new LinkedHashMap<>();
        arguments.put("action", titles.action(may.action()));
        arguments.put("parties", conditions.several(may.parties(), titles::party));
        if (!may.stages().isEmpty()) {
            arguments.put("stages", conditions.several(may.stages(), titles::stage));
        }
        return write("may", arguments);
    }

    private Argument heard(Map<String, Optional<Span>> parties, Titles titles) {
        return new Argument.Several(parties.entrySet().stream()
                .map(each -> each.getValue()
                        .map(latest -> Titles.written(
                                style.language(),
                                write(
                                        "heard",
                                        Map.of("party", titles.party(each.getKey()), "span", latest.argument()))))
                        .orElseGet(() -> titles.party(each.getKey())))
                .toList());
    }

    private String tells(Property.Tells tells, Titles titles) {
        List<Argument> stated = tells.notices().stream()
                .flatMap(notice -> Stream.concat(
                        notice.facts().stream().map(titles::fact),
                        notice.clocks().stream().map(titles::clock)))
                .distinct()
                .toList();
        Map<String, Argument> arguments = new LinkedHashMap<>();
        arguments.put("action", titles.action(tells.action()));
        arguments.put(
                "parties",
                titles.parties(tells.notices().stream().map(Notice::party).toList()));
        if (!stated.isEmpty()) {
            arguments.put("stated", new Argument.Several(stated));
        }
        return write("tells", arguments);
    }

    private String of(String key, Argument action, String name, Argument value) {
        return write(key, Map.of("action", action, name, value));
    }

    private String write(String key, Map<String, Argument> arguments) {
        return Messages.shipped().write("rule." + key, arguments, style);
    }
}
