package dev.sanad.policy;

import dev.sanad.policy.tree.Outline;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a new version of a policy changes.
 *
 * @param changes of its rules, by key
 * @param brought findings that the old version did not have
 * @param removed findings that the new version does not have any more
 */
public record Difference(List<Change> changes, List<Finding> brought, List<Finding> removed) {

    /**
     * A rule that changed.
     *
     * @param path the keys that lead to it; items of lists by number, from 0
     * @param before what it said, where it was there
     * @param after what it says, where it is still there
     */
    public record Change(String path, Optional<String> before, Optional<String> after) {

        /** Which of the messages {@code change.<kind>} tells it: {@code added}, {@code removed} or {@code changed}. */
        public String kind() {
            return before.isEmpty() ? "added" : after.isEmpty() ? "removed" : "changed";
        }
    }

    public Difference {
        changes = List.copyOf(changes);
        brought = List.copyOf(brought);
        removed = List.copyOf(removed);
    }

    /** A version of a policy, and what was found wrong with it. */
    public record Version(Policy policy, List<Finding> findings) {
        public Version {
            findings = List.copyOf(findings);
        }
    }

    /** Templates are merged on both sides before they are compared. */
    public static Difference between(Version older, Version newer) {
        List<Change> changes = new ArrayList<>();
        compare(
                "",
                Outline.of(older.policy().form().canonical()),
                Outline.of(newer.policy().form().canonical()),
                changes);
        return new Difference(
                changes, without(newer.findings(), older.findings()), without(older.findings(), newer.findings()));
    }

    /** Findings are the same if they say the same of the same part, however their stories go. */
    private static List<Finding> without(List<Finding> findings, List<Finding> others) {
        Set<Object> known = others.stream().map(Difference::identity).collect(Collectors.toSet());
        return findings.stream()
                .filter(finding -> !known.contains(identity(finding)))
                .toList();
    }

    private static Object identity(Finding finding) {
        return List.of(finding.code(), finding.where(), finding.arguments());
    }

    private static void compare(String path, Outline older, Outline newer, List<Change> changes) {
        if (older.equals(newer)) {
            return;
        }
        if (older instanceof Outline.Keys before && newer instanceof Outline.Keys after) {
            Set<String> keys = new LinkedHashSet<>(before.below().keySet());
            keys.addAll(after.below().keySet());
            keys.forEach(key -> compare(joined(path, key), found(before, key), found(after, key), changes));
        } else if (older instanceof Outline.Items before && newer instanceof Outline.Items after && nested(before)) {
            for (int item = 0;
                    item < Math.max(before.items().size(), after.items().size());
                    item++) {
                compare(path + "[" + item + "]", found(before, item), found(after, item), changes);
            }
        } else {
            changes.add(new Change(path, Optional.of(words(older)), Optional.of(words(newer))));
        }
    }

    private static void compare(String path, Optional<Outline> older, Optional<Outline> newer, List<Change> changes) {
        if (older.isPresent() && newer.isPresent()) {
            compare(path, older.get(), newer.get(), changes);
        } else {
            changes.add(new Change(path, older.map(Difference::words), newer.map(Difference::words)));
        }
    }

    private static Optional<Outline> found(Outline.Keys in, String key) {
        return Optional.ofNullable(in.below().get(key));
    }

    private static Optional<Outline> found(Outline.Items in, int item) {
        return item < in.items().size() ? Optional.of(in.items().get(item)) : Optional.empty();
    }

    private static boolean nested(Outline.Items items) {
        return items.items().stream().anyMatch(Outline.Keys.class::isInstance);
    }

    private static String joined(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private static String words(Outline outline) {
        if (outline instanceof Outline.Text text) {
            return text.text();
        } else if (outline instanceof Outline.Items items) {
            return items.items().stream().map(Difference::words).collect(Collectors.joining(", ", "[", "]"));
        }
        Map<String, Outline> below = ((Outline.Keys) outline).below();
        return below.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + words(entry.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
