package dev.sanad.kernel;

/** A person, by the id the host or Sanad's own register keeps; says nothing about the person by itself. */
public record PersonId(String value) {

    /** Refuses anything but 1 to 64 letters, digits, dots, hyphens, underscores and colons of ASCII with {@link IllegalArgumentException}. */
    public PersonId {
        Text.id("person", value, 64);
    }

    @Override
    public String toString() {
        return "person";
    }
}
