package dev.sanad.beneficiary.name;

/** A name that was read once, to be compared with many. Immutable; never shown. */
public final class ReadName {
    private final SomeName name;

    ReadName(SomeName name) {
        this.name = name;
    }

    /** What it is found by. */
    public NameKeys keys() {
        return name.keys();
    }

    /** How alike another is, and why. */
    public NameComparison comparedWith(ReadName other) {
        return name.comparedWith(other.name);
    }

    /** Nothing of the name: it is personal. */
    @Override
    public String toString() {
        return "a name";
    }
}
