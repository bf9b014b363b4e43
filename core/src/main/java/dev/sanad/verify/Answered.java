package dev.sanad.verify;

import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.Condition;
import dev.sanad.lifecycle.Truth;
import dev.sanad.lifecycle.View;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What an action's conditions come to in a state, as a word: never, always, or for which answers of what lies outside
 * the state. Answers that make no difference are left out, so that two words are the same where the decisions are.
 */
final class Answered {
    static final String NEVER = "never";
    private static final int MOST_ASKED = 6;

    private final Explored explored;
    private final Action action;
    private final boolean byClock;
    private final Oracles oracles;
    private final List<Condition.Leaf> asked;
    private final List<Optional<String>> channels;

    Answered(Explored explored, Action action, boolean byClock) {
        Model model = explored.model();
        Leaves leaves = new Leaves(model.scope().variants()).with(action.requires());
        this.explored = explored;
        this.action = action;
        this.byClock = byClock;
        this.oracles = new Oracles(model.scope(), model.layout(), byClock);
        this.asked = leaves.all().stream()
                .filter(oracles::answer)
                .sorted(Comparator.comparing(Condition.Leaf::toString))
                .toList();
        this.channels = channels(leaves);
    }

    private static List<Optional<String>> channels(Leaves leaves) {
        TreeSet<String> named = new TreeSet<>();
        leaves.of(Condition.OnChannel.class).forEach(each -> named.addAll(each.channels()));
        List<Optional<String>> channels = new ArrayList<>(List.of(Optional.empty()));
        named.forEach(channel -> channels.add(Optional.of(channel)));
        return channels;
    }

    String in(long[] state) {
        if (asked.size() > MOST_ASKED) {
            return action.requires().toString();
        }
        Map<Map<String, String>, Boolean> table = new HashMap<>();
        channels.forEach(channel -> fill(table, state, channel, Map.of(), 0));
        keys().stream().filter(key -> idle(table, key)).forEach(key -> forget(table, key));
        return word(table);
    }

    private List<String> keys() {
        List<String> keys = new ArrayList<>(asked.stream().map(Object::toString).toList());
        keys.add("channel");
        return keys;
    }

    private void fill(
            Map<Map<String, String>, Boolean> table,
            long[] state,
            Optional<String> channel,
            Map<Condition.Leaf, Truth> answers,
            int next) {
        if (next < asked.size()) {
            for (Truth truth : oracles.possible(asked.get(next), state)) {
                Map<Condition.Leaf, Truth> more = new HashMap<>(answers);
                more.put(asked.get(next), truth);
                fill(table, state, channel, more, next + 1);
            }
            return;
        }
        Map<String, String> row = new TreeMap<>();
        answers.forEach((leaf, truth) -> row.put(leaf.toString(), truth.name()));
        row.put("channel", channel.orElse(""));
        Model model = explored.model();
        View view = new AbstractView(
                model.scope(),
                model.layout(),
                state,
                new AbstractView.Answers(byClock ? Optional.empty() : channel, answers));
        table.put(row, action.requires().stream().allMatch(each -> each.metIn(view)));
    }

    /** Whether the answer never makes a difference. */
    private static boolean idle(Map<Map<String, String>, Boolean> table, String key) {
        Map<Map<String, String>, Boolean> seen = new HashMap<>();
        return table.entrySet().stream()
                .allMatch(row -> row.getValue()
                        .equals(seen.computeIfAbsent(without(row.getKey(), key), each -> row.getValue())));
    }

    private static void forget(Map<Map<String, String>, Boolean> table, String key) {
        Map<Map<String, String>, Boolean> less = new HashMap<>();
        table.forEach((row, met) -> less.put(without(row, key), met));
        table.clear();
        table.putAll(less);
    }

    private static Map<String, String> without(Map<String, String> row, String key) {
        Map<String, String> less = new TreeMap<>(row);
        less.remove(key);
        return less;
    }

    private static String word(Map<Map<String, String>, Boolean> table) {
        List<String> met = table.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(row -> row.getKey().toString())
                .sorted()
                .toList();
        return met.isEmpty() ? NEVER : met.toString();
    }
}
