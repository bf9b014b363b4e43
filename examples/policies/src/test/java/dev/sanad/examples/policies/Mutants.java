package dev.sanad.examples.policies;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A policy with one thing wrong: a rule dropped, a party put in the place of another, a loop widened. All mutants of a
 * policy, in the order of its file; some are no policies any more, and its loader refuses them.
 */
final class Mutants {
    private final Object tree;
    private final List<Mutant> all = new ArrayList<>();
    private final List<String> parties;

    /** A mutant: what was done to the policy, and the text of what came of it. */
    record Mutant(String what, String text) {}

    private Mutants(Object tree) {
        this.tree = tree;
        this.parties = List.copyOf(map(map(tree).get("parties")).keySet());
    }

    static List<Mutant> of(String canonical) {
        Mutants mutants = new Mutants(Json.read(canonical));
        mutants.lifecycles();
        mutants.rest();
        return mutants.all;
    }

    private void lifecycles() {
        for (Object lifecycle : map(map(tree).get("lifecycles")).values()) {
            String where = name(map(map(tree).get("lifecycles")), lifecycle);
            List<String> stages = List.copyOf(map(map(lifecycle).get("stages")).keySet());
            map(map(lifecycle).get("stages")).forEach((name, stage) -> drop(where + "." + name, stage, "recourse"));
            map(map(lifecycle).get("actions"))
                    .forEach((name, action) -> action(where + "." + name, map(action), stages));
            Map<String, Object> clocks = map(map(lifecycle).get("clocks"));
            List.copyOf(clocks.keySet()).forEach(name -> {
                clock(where + "." + name, map(clocks.get(name)));
                drop(where, clocks, name);
            });
        }
    }

    private void action(String where, Map<String, Object> action, List<String> stages) {
        for (String key : List.of("requires", "tells", "limit", "asks", "visit", "delivers", "pays", "reserves")) {
            drop(where, action, key);
        }
        items(where + ".requires", action.get("requires"));
        items(where + ".asks", action.get("asks"));
        items(where + ".by", action.get("by"));
        items(where + ".from", action.get("from"));
        if (action.get("tells") instanceof Map<?, ?>) {
            map(action.get("tells")).keySet().forEach(party -> swap(where + ".tells", action, "tells", party));
        }
        if (action.containsKey("limit")) {
            swap(where + ".limit", action, "limit", "9");
        }
        swapParty(where, action);
        if (action.containsKey("from") && action.containsKey("to")) {
            stages.stream()
                    .filter(stage -> !stage.equals(action.get("to")))
                    .limit(1)
                    .forEach(stage -> swap(where + ".to", action, "to", stage));
        }
    }

    /** Each party in turn takes the place of the first who may act. */
    private void swapParty(String where, Map<String, Object> action) {
        Object by = action.get("by");
        parties.stream()
                .filter(party -> !party.equals(by))
                .skip(Math.abs(where.hashCode()) % Math.max(1, parties.size() - 1))
                .findFirst()
                .ifPresent(party -> swap(where + ".by", action, "by", party));
    }

    private void clock(String where, Map<String, Object> clock) {
        for (String key : List.of("hold", "within", "until", "missed", "pauses", "when", "expect")) {
            drop(where, clock, key);
        }
        items(where + ".missed", clock.get("missed"));
        items(where + ".until", clock.get("until"));
        if (clock.get("missed") instanceof List<?> rungs) {
            rungs.forEach(rung -> swapTold(where + ".missed", map(rung)));
        }
    }

    private void swapTold(String where, Map<String, Object> rung) {
        if (rung.containsKey("tell")) {
            swap(where, rung, "tell", parties.get(Math.abs(where.hashCode()) % parties.size()));
        }
    }

    private void rest() {
        map(map(tree).get("parties")).forEach((name, party) -> {
            drop(name, party, "stand-in");
            Map<String, Object> body = map(map(party).get("body"));
            if (body.containsKey("quorum")) {
                swap(name + ".quorum", body, "quorum", "1");
                swap(name + ".quorum", body, "quorum", body.get("members"));
            }
        });
        for (String kind : List.of("services", "complaints")) {
            map(map(tree).get(kind)).forEach((name, matter) -> {
                drop(name, matter, "eligible");
                drop(name, matter, "documents");
                drop(name, matter, "visits");
                items(name + ".documents", map(matter).get("documents"));
            });
        }
    }

    private void drop(String where, Object in, String key) {
        Map<String, Object> map = map(in);
        if (map.containsKey(key)) {
            Map<String, Object> before = new LinkedHashMap<>(map);
            map.remove(key);
            keep("drop " + where + "." + key);
            map.clear();
            map.putAll(before);
        }
    }

    /** Drops each of several items. */
    private void items(String where, Object in) {
        if (in instanceof List<?> found && found.size() > 1) {
            List<Object> list = list(found);
            for (int item = 0; item < list.size(); item++) {
                Object dropped = list.remove(item);
                keep("drop " + where + "[" + item + "]");
                list.add(item, dropped);
            }
        }
    }

    private void swap(String where, Map<String, Object> in, String key, Object with) {
        Object before = in.put(key, with);
        if (!with.equals(before)) {
            keep("put " + with + " in " + where);
        }
        in.put(key, before);
    }

    private void keep(String what) {
        all.add(new Mutant(what, Json.write(tree)));
    }

    private static String name(Map<String, Object> in, Object value) {
        return in.keySet().stream()
                .filter(key -> in.get(key) == value)
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, Object>) map : new LinkedHashMap<>();
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(List<?> value) {
        return (List<Object>) value;
    }
}
