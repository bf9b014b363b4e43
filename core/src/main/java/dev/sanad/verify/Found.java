package dev.sanad.verify;

import dev.sanad.lifecycle.Condition;
import dev.sanad.lifecycle.FactValue;
import dev.sanad.lifecycle.Question;
import dev.sanad.lifecycle.Test;
import dev.sanad.lifecycle.Truth;
import dev.sanad.lifecycle.View;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** One combination of what a condition may find. */
final class Found implements View {
    static final Object STAGE = "stage";

    private final Map<Object, Object> chosen;

    Found(Map<Object, Object> chosen) {
        this.chosen = chosen;
    }

    /** What stands for the value of a fact. */
    static Object fact(String fact) {
        return List.of("fact", fact);
    }

    /** What stands for how often an action was done. */
    static Object times(String action) {
        return List.of("times", action);
    }

    private Object found(Object key) {
        return Objects.requireNonNull(chosen.get(key));
    }

    private Truth truth(Condition.Leaf leaf) {
        return (Truth) found(leaf);
    }

    @Override
    public Truth fact(String fact, Test test) {
        Optional<?> value = (Optional<?>) found(fact(fact));
        return test.judge(value.map(FactValue.class::cast));
    }

    @Override
    public boolean done(String action, Optional<String> after) {
        return truth(new Condition.Done(action, after)).holds();
    }

    @Override
    public boolean told(String action) {
        return truth(new Condition.Told(action)).holds();
    }

    @Override
    public Truth elapsed(Condition.Elapsed elapsed) {
        return truth(elapsed);
    }

    @Override
    public Truth times(Condition.Times times) {
        int count = (Integer) found(times(times.action()));
        return Truth.of(times.relation().accepts(Integer.compare(count, times.bound())));
    }

    @Override
    public Truth different(List<String> actions) {
        return truth(new Condition.Different(actions));
    }

    @Override
    public Truth answer(Question question) {
        return truth(new Condition.Asked(question));
    }

    @Override
    public Truth onChannel(Set<String> channels) {
        return truth(new Condition.OnChannel(channels));
    }

    @Override
    public Truth ownerIs(Set<String> kinds) {
        return truth(new Condition.OwnerIs(kinds));
    }

    @Override
    public Truth inStage(Set<String> stages) {
        return Truth.of(stages.contains((String) found(STAGE)));
    }

    @Override
    public Truth host(String name) {
        return truth(new Condition.Host(name));
    }
}
