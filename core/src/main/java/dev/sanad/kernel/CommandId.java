package dev.sanad.kernel;

import jakarta.validation.constraints.Pattern;

/**
 * Names one attempt to do something: the same id again returns the first result. Ids that begin with {@code sanad:} are of
 * what Sanad does by itself; no desk takes one from a caller.
 */
public record CommandId(@Pattern(regexp = "(?!sanad:).*") String value) {
    private static final String OWN = "sanad:";

    /** Refuses anything but 1 to 160 letters, digits, dots, hyphens, underscores and colons of ASCII with {@link IllegalArgumentException}. */
    public CommandId {
        Text.id("command", value, 160);
    }

    /** The id of something that Sanad does by itself. */
    public static CommandId own(String what) {
        return new CommandId(OWN + what);
    }

    /** Whether it is the id of something that Sanad does by itself. */
    public boolean isOwn() {
        return value.startsWith(OWN);
    }

    @Override
    public String toString() {
        return value;
    }
}
