package dev.sanad.verify;

import dev.sanad.lifecycle.Condition;
import dev.sanad.lifecycle.Truth;
import dev.sanad.lifecycle.View;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The views under which some conditions must be judged, to know whether they can hold and whether they can fail. A leaf
 * that stands on one side only is given the answer that helps most; what is monotone needs no other. Only leaves that
 * stand on both sides, and the channel, are tried in every way.
 */
final class Outlook {
    /** How many leaves are tried in every way: three answers each. */
    private static final int MOST_TRIED = 7;

    private final Leaves leaves;
    private final Scope scope;
    private final Layout layout;
    private final Oracles oracles;
    private final List<Optional<String>> channels;

    Outlook(Leaves leaves, Scope scope, Layout layout, boolean byClock) {
        this.leaves = leaves;
        this.scope = scope;
        this.layout = layout;
        this.oracles = new Oracles(scope, layout, byClock);
        this.channels = byClock ? List.of(Optional.empty()) : channels();
    }

    /** Each named channel, another, and none. */
    private List<Optional<String>> channels() {
        Set<String> named = new TreeSet<>();
        leaves.of(Condition.OnChannel.class).forEach(each -> named.addAll(each.channels()));
        if (named.isEmpty()) {
            return List.of(Optional.empty());
        }
        Stream<String> other = Stream.of(String.join("", named) + " other");
        return Stream.concat(
                        Stream.of(Optional.<String>empty()),
                        Stream.concat(named.stream(), other).map(Optional::of))
                .toList();
    }

    /** Whether there are too many ways to try; then conditions must be taken to hold, and to fail. */
    boolean tooWide() {
        return leaves.sways().entrySet().stream()
                        .filter(leaf -> leaf.getValue() == Leaves.Sway.BOTH && oracles.answer(leaf.getKey()))
                        .count()
                > MOST_TRIED;
    }

    /** The views in which the whole is as true as it can be, with some answers given. */
    Stream<View> best(long[] state, Map<Condition.Leaf, Truth> given) {
        return views(state, Leaves.Sway.RAISES, given);
    }

    /** The views in which the whole is as false as it can be, with some answers given. */
    Stream<View> worst(long[] state, Map<Condition.Leaf, Truth> given) {
        return views(state, Leaves.Sway.LOWERS, given);
    }

    /** Whether time answers: both moments have come. */
    boolean answeredByTime(Condition.Elapsed leaf, long[] state) {
        return oracles.possible(leaf, state).size() > 1;
    }

    /** The views in which leaves of the given sway are as true, and of the other as false, as they can be. */
    private Stream<View> views(long[] state, Leaves.Sway truest, Map<Condition.Leaf, Truth> given) {
        Stream<Map<Condition.Leaf, Truth>> answers = Stream.of(given);
        for (Map.Entry<Condition.Leaf, Leaves.Sway> leaf : leaves.sways().entrySet()) {
            if (oracles.answer(leaf.getKey()) && !given.containsKey(leaf.getKey())) {
                List<Truth> possible = tried(oracles.possible(leaf.getKey(), state), leaf.getValue(), truest);
                answers = answers.flatMap(some -> possible.stream().map(truth -> with(some, leaf.getKey(), truth)));
            }
        }
        return answers.flatMap(some -> channels.stream()
                .map(channel -> new AbstractView(scope, layout, state, new AbstractView.Answers(channel, some))));
    }

    private static List<Truth> tried(List<Truth> possible, Leaves.Sway sway, Leaves.Sway truest) {
        if (sway == Leaves.Sway.BOTH) {
            return possible;
        }
        return List.of(possible.get(sway == truest ? 0 : possible.size() - 1));
    }

    private static Map<Condition.Leaf, Truth> with(Map<Condition.Leaf, Truth> some, Condition.Leaf leaf, Truth truth) {
        Map<Condition.Leaf, Truth> more = new HashMap<>(some);
        more.put(leaf, truth);
        return more;
    }
}
