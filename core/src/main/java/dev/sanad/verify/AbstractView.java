package dev.sanad.verify;

import dev.sanad.lifecycle.Condition;
import dev.sanad.lifecycle.Question;
import dev.sanad.lifecycle.Test;
import dev.sanad.lifecycle.Truth;
import dev.sanad.lifecycle.View;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A packed state as conditions see it, under one set of answers to what lies outside it. It judges leaves only; what
 * conditions make of them is theirs.
 */
final class AbstractView implements View {

    /** What the state leaves open: on which channel the act comes, and what oracles answer. */
    record Answers(Optional<String> channel, Map<Condition.Leaf, Truth> oracles) {}

    private final Scope scope;
    private final Layout layout;
    private final long[] state;
    private final Answers answers;

    AbstractView(Scope scope, Layout layout, long[] state, Answers answers) {
        this.scope = scope;
        this.layout = layout;
        this.state = state;
        this.answers = answers;
    }

    @Override
    public Truth fact(String fact, Test test) {
        return layout.fact(fact).map(known -> truth(known, test)).orElseGet(() -> test.judge(Optional.empty()));
    }

    private Truth truth(Layout.Known known, Test test) {
        return known.partition().truth(known.field().get(state), test);
    }

    @Override
    public boolean done(String action, Optional<String> after) {
        return layout.isDone(state, new Condition.Done(action, after));
    }

    @Override
    public boolean told(String action) {
        return layout.notice(action)
                .filter(notice -> notice.get(state) == Layout.TOLD)
                .isPresent();
    }

    @Override
    public Truth elapsed(Condition.Elapsed elapsed) {
        return oracle(elapsed);
    }

    @Override
    public Truth times(Condition.Times times) {
        int count = layout.count(times.action())
                .map(each -> each.field().get(state))
                .orElse(0);
        return Truth.of(times.relation().accepts(Integer.compare(count, times.bound())));
    }

    @Override
    public Truth different(List<String> actions) {
        return oracle(new Condition.Different(actions));
    }

    @Override
    public Truth answer(Question question) {
        return switch (question) {
            case DOCUMENTS_COMPLETE -> complete();
            case DOCUMENTS_VALID -> valid();
            case ELIGIBLE -> variant().eligible().map(rule -> rule.in(this)).orElse(Truth.TRUE);
            case DELIVERED_ALL -> Truth.of(layout.delivered().get(state) == Layout.ALL);
            case PLACE_FREE, FUNDS_ENOUGH -> oracle(new Condition.Asked(question));
        };
    }

    private Variant variant() {
        return scope.variants().get(layout.variant().get(state));
    }

    /** A paper whose need depends on something unknown counts as needed. */
    private Truth complete() {
        List<Variant.Needs> needs = variant().needs();
        for (int group = 0; group < needs.size(); group++) {
            boolean needed = needs.get(group)
                    .when()
                    .map(when -> when.in(this) != Truth.FALSE)
                    .orElse(true);
            if (needed && layout.papers().get(group).get(state) == 0) {
                return Truth.FALSE;
            }
        }
        return Truth.TRUE;
    }

    private Truth valid() {
        Condition.Leaf asked = new Condition.Asked(Question.DOCUMENTS_VALID);
        return answers.oracles().getOrDefault(asked, Truth.of(layout.badCopies().get(state) == 0));
    }

    @Override
    public Truth onChannel(Set<String> channels) {
        return answers.channel().map(each -> Truth.of(channels.contains(each))).orElse(Truth.UNKNOWN);
    }

    @Override
    public Truth ownerIs(Set<String> kinds) {
        return truth(layout.ownerKind(), new Test.OneOf(kinds));
    }

    @Override
    public Truth inStage(Set<String> stages) {
        return Truth.of(layout.stages().begun(state)
                && stages.contains(layout.stages().in(state).name()));
    }

    @Override
    public Truth host(String name) {
        return oracle(new Condition.Host(name));
    }

    private Truth oracle(Condition.Leaf leaf) {
        return Optional.ofNullable(answers.oracles().get(leaf)).orElseThrow();
    }
}
