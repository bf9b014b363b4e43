package dev.sanad.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A part of a policy, by its key.
 *
 * @param name the key that the policy gives it; empty for the policy itself
 * @param keys that lead further down, to what is wrong about it; items of lists by number, from 0
 */
public record Part(Kind kind, String name, List<String> keys) {

    /** What kinds of parts a policy has. */
    public enum Kind {
        STAGE("stages", true),
        ACTION("actions", true),
        CLOCK("clocks", true),
        FACT("facts", true),
        PARTY("parties", false),
        CHANNEL("channels", false),
        DOCUMENT("documents", false),
        SERVICE("services", false),
        COMPLAINT("complaints", false),
        CLAUSE("clauses", false),
        /** Any text or number of the policy. */
        POLICY("", false);

        private final String section;
        private final boolean ofLifecycle;

        Kind(String section, boolean ofLifecycle) {
            this.section = section;
            this.ofLifecycle = ofLifecycle;
        }

        /** The word a message uses. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Part {
        keys = List.copyOf(keys);
    }

    public static Part of(Kind kind, String name) {
        return new Part(kind, name, List.of());
    }

    public static Part stage(String name) {
        return of(Kind.STAGE, name);
    }

    public static Part action(String name) {
        return of(Kind.ACTION, name);
    }

    public static Part clock(String name) {
        return of(Kind.CLOCK, name);
    }

    /** What these keys lead to from the top of the policy. */
    public static Part policy(List<String> keys) {
        return new Part(Kind.POLICY, "", keys);
    }

    /** What these keys lead to below this part. */
    public Part at(String... below) {
        List<String> all = new ArrayList<>(keys);
        all.addAll(List.of(below));
        return new Part(kind, name, all);
    }

    /** The keys that lead to it from the top of the policy. */
    List<String> path(Optional<String> lifecycle) {
        List<String> path = new ArrayList<>();
        if (kind.ofLifecycle) {
            path.add("lifecycles");
            path.add(lifecycle.orElse(""));
        }
        if (kind != Kind.POLICY) {
            path.add(kind.section);
            path.add(name);
        }
        path.addAll(keys);
        return path;
    }
}
