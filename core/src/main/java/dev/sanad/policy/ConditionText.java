package dev.sanad.policy;

import dev.sanad.kernel.Argument;
import dev.sanad.lifecycle.Condition;
import dev.sanad.lifecycle.Moment;
import dev.sanad.lifecycle.Relation;
import dev.sanad.lifecycle.Test;
import dev.sanad.text.Messages;
import dev.sanad.text.Style;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Says conditions in words. */
public final class ConditionText {
    private static final Messages WORDS = Messages.shipped();

    private final Titles titles;
    private final Style style;

    public ConditionText(Titles titles, Style style) {
        this.titles = titles;
        this.style = style;
    }

    /** As a value of another message. */
    public Argument of(Condition condition) {
        return Titles.written(style.language(), words(condition));
    }

    String words(Condition condition) {
        if (condition instanceof Condition.All all) {
            return joined("condition.and", all.all());
        } else if (condition instanceof Condition.Any any) {
            return joined("condition.or", any.any());
        } else if (condition instanceof Condition.Not not) {
            return write("not", Map.of("condition", of(not.condition())));
        }
        return leaf((Condition.Leaf) condition);
    }

    private String joined(String key, List<Condition> conditions) {
        return conditions.stream()
                .map(each -> compound(each) ? "(" + words(each) + ")" : words(each))
                .reduce((first, second) ->
                        WORDS.write(key, Map.of("first", said(first), "second", said(second)), style))
                .orElseGet(() -> write("true", Map.of()));
    }

    private static boolean compound(Condition condition) {
        return condition instanceof Condition.All || condition instanceof Condition.Any;
    }

    private Argument said(String words) {
        return Titles.written(style.language(), words);
    }

    private String leaf(Condition.Leaf leaf) {
        if (leaf instanceof Condition.FactIs fact) {
            return fact(fact.fact(), fact.test());
        } else if (leaf instanceof Condition.Done done) {
            return done(done);
        } else if (leaf instanceof Condition.Told told) {
            return write("told", Map.of("action", titles.action(told.action())));
        } else if (leaf instanceof Condition.Elapsed elapsed) {
            return elapsed(elapsed);
        } else if (leaf instanceof Condition.Times times) {
            return write(
                    "times",
                    Map.of(
                            "action", titles.action(times.action()),
                            "relation", word(times.relation()),
                            "times", Argument.number(times.bound())));
        } else if (leaf instanceof Condition.Asked asked) {
            return write(asked.question().name().toLowerCase(Locale.ROOT).replace('_', '-'), Map.of());
        }
        return other(leaf);
    }

    private String other(Condition.Leaf leaf) {
        if (leaf instanceof Condition.Different different) {
            return write("different", Map.of("actions", several(different.actions(), titles::action)));
        } else if (leaf instanceof Condition.OnChannel on) {
            return write("channel", Map.of("channels", several(on.channels(), Argument.Word::new)));
        } else if (leaf instanceof Condition.OwnerIs is) {
            return write("owner-kind", Map.of("kinds", several(is.kinds(), kind -> Titles.word("owner-kind." + kind))));
        } else if (leaf instanceof Condition.InStage in) {
            return write("stage", Map.of("stages", several(in.stages(), titles::stage)));
        }
        return write("host", Map.of("name", new Argument.Word(((Condition.Host) leaf).name())));
    }

    private String done(Condition.Done done) {
        Argument action = titles.action(done.action());
        return done.after()
                .map(since -> write("done-after", Map.of("action", action, "since", titles.action(since))))
                .orElseGet(() -> write("done", Map.of("action", action)));
    }

    private String fact(String fact, Test test) {
        Argument title = titles.fact(fact);
        if (test instanceof Test.Known known) {
            return write(known.known() ? "fact-known" : "fact-unknown", Map.of("fact", title));
        } else if (test instanceof Test.Is is) {
            return is(title, Titles.word(is.yes() ? "value.yes" : "value.no"));
        } else if (test instanceof Test.OneOf one) {
            return is(title, several(one.codes(), code -> titles.code(fact, code)));
        } else if (test instanceof Test.OneOfNumbers one) {
            return is(
                    title,
                    new Argument.Several(one.numbers().stream()
                            .<Argument>map(Argument.Number::new)
                            .toList()));
        } else if (test instanceof Test.Length length) {
            return compared(title, length.relation(), length.bound().argument());
        } else if (test instanceof Test.Day day) {
            return compared(title, day.relation(), new Argument.Day(day.bound()));
        }
        Test.Number number = (Test.Number) test;
        return compared(title, number.relation(), new Argument.Number(number.bound()));
    }

    private String is(Argument fact, Argument values) {
        return write("fact-is", Map.of("fact", fact, "values", values));
    }

    private String compared(Argument fact, Relation relation, Argument value) {
        return write("fact-compared", Map.of("fact", fact, "relation", word(relation), "value", value));
    }

    private String elapsed(Condition.Elapsed elapsed) {
        Map<String, Argument> arguments = new LinkedHashMap<>();
        arguments.put("from", moment(elapsed.from()));
        elapsed.to().ifPresent(to -> arguments.put("to", moment(to)));
        arguments.put("relation", word(elapsed.relation()));
        arguments.put("span", elapsed.span().argument());
        return write("elapsed", arguments);
    }

    Argument moment(Moment moment) {
        if (moment instanceof Moment.Done done) {
            return said(WORDS.write("moment.done", Map.of("action", titles.action(done.action())), style));
        } else if (moment instanceof Moment.Told told) {
            return said(WORDS.write("moment.told", Map.of("action", titles.action(told.action())), style));
        } else if (moment instanceof Moment.DateOf date) {
            return said(WORDS.write("moment.date", Map.of("fact", titles.fact(date.fact())), style));
        }
        return Titles.word("moment.start");
    }

    /** In the order of their keys, so that the same rule always reads the same. */
    Argument several(Collection<String> names, Function<String, Argument> title) {
        return new Argument.Several(names.stream().sorted().map(title).toList());
    }

    private static Argument word(Relation relation) {
        return new Argument.Word(relation.word());
    }

    private String write(String key, Map<String, Argument> arguments) {
        return WORDS.write("condition." + key, arguments, style);
    }
}
