package dev.sanad.verify;

import dev.sanad.lifecycle.Condition;
import dev.sanad.lifecycle.Moment;
import dev.sanad.lifecycle.Question;
import dev.sanad.lifecycle.Relation;
import dev.sanad.lifecycle.Test;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Conditions as a test writes them down. */
final class If {
    private If() {}

    static Condition done(String action) {
        return new Condition.Done(action, Optional.empty());
    }

    static Condition doneAfter(String action, String after) {
        return new Condition.Done(action, Optional.of(after));
    }

    static Condition told(String action) {
        return new Condition.Told(action);
    }

    static Condition yes(String fact) {
        return new Condition.FactIs(fact, new Test.Is(true));
    }

    static Condition known(String fact) {
        return new Condition.FactIs(fact, new Test.Known(true));
    }

    static Condition oneOf(String fact, String... codes) {
        return new Condition.FactIs(fact, new Test.OneOf(Set.of(codes)));
    }

    static Condition number(String fact, Relation relation, long bound) {
        return new Condition.FactIs(fact, new Test.Number(relation, BigDecimal.valueOf(bound)));
    }

    static Condition length(String fact, Relation relation, String bound) {
        return new Condition.FactIs(fact, new Test.Length(relation, Draft.span(bound)));
    }

    static Condition asked(Question question) {
        return new Condition.Asked(question);
    }

    static Condition elapsed(Moment from, Relation relation, String span) {
        return new Condition.Elapsed(from, Optional.empty(), relation, Draft.span(span));
    }

    static Condition times(String action, Relation relation, int bound) {
        return new Condition.Times(action, relation, bound);
    }

    static Condition different(String... actions) {
        return new Condition.Different(List.of(actions));
    }

    static Condition host(String name) {
        return new Condition.Host(name);
    }

    static Condition channel(String... channels) {
        return new Condition.OnChannel(Set.of(channels));
    }

    static Condition ownerIs(String... kinds) {
        return new Condition.OwnerIs(Set.of(kinds));
    }

    static Condition not(Condition condition) {
        return new Condition.Not(condition);
    }

    static Condition all(Condition... conditions) {
        return new Condition.All(List.of(conditions));
    }

    static Condition any(Condition... conditions) {
        return new Condition.Any(List.of(conditions));
    }
}
