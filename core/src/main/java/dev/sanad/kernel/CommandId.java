package dev.sanad.kernel;

/** Names one attempt to do something: the same id again returns the first result. */
public record CommandId(String value) {

    /** Refuses anything but 1 to 160 letters, digits, dots, hyphens, underscores and colons of ASCII with {@link IllegalArgumentException}. */
    public CommandId {
        Text.id("command", value, 160);
    }

    @Override
    public String toString() {
        return value;
    }
}
