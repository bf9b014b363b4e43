package dev.sanad.policy.tree;

/**
 * The keys that lead to a node. {@link #toString} is for people, {@link #pattern} has {@code *} for names that the file
 * chose, so that it stands for all places of one kind.
 */
final class Path {
    static final Path ROOT = new Path("", "");
    private static final int LONGEST_STEP = 60;

    private final String shown;
    private final String pattern;

    private Path(String shown, String pattern) {
        this.shown = shown;
        this.pattern = pattern;
    }

    /** A key of the vocabulary. */
    Path key(String key) {
        return new Path(joined(shown, step(key)), joined(pattern, step(key)));
    }

    /** A name that the file chose. */
    Path entry(String name) {
        return new Path(joined(shown, step(name)), joined(pattern, "*"));
    }

    Path item(int index) {
        return new Path(shown + "[" + index + "]", pattern + "[]");
    }

    String pattern() {
        return pattern;
    }

    private static String joined(String path, String step) {
        return path.isEmpty() ? step : path + "." + step;
    }

    private static String step(String key) {
        String shown = key.length() > LONGEST_STEP ? key.substring(0, LONGEST_STEP) + "…" : key;
        return shown.chars().allMatch(c -> c == '-' || Character.isLetterOrDigit(c)) ? shown : "\"" + shown + "\"";
    }

    @Override
    public String toString() {
        return shown;
    }
}
