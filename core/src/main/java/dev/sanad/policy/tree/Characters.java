package dev.sanad.policy.tree;

/** Characters that a file may not hold, or not in a name. */
final class Characters {

    private Characters() {}

    /** Whether some of its characters do not show: a name of these could pass for another. */
    static boolean hidden(String name) {
        return name.codePoints().anyMatch(c -> Character.getType(c) == Character.FORMAT || Character.isISOControl(c));
    }
}
