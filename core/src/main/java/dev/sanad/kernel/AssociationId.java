package dev.sanad.kernel;

/** The association whose board decides the rules; every stored key starts with it. */
public record AssociationId(String value) {

    /** Refuses anything but 1 to 40 letters, digits, dots, hyphens, underscores and colons of ASCII with {@link IllegalArgumentException}. */
    public AssociationId {
        Text.id("association", value, 40);
    }

    @Override
    public String toString() {
        return value;
    }
}
