package dev.sanad.journal;

/** One outside who is told of events, by the name that the host's settings give him. */
public record Subscriber(String name) {

    /** Refuses anything but 1 to 60 visible ASCII characters with {@link IllegalArgumentException}. */
    public Subscriber {
        Limits.code("name", name, 60);
    }

    @Override
    public String toString() {
        return name;
    }
}
