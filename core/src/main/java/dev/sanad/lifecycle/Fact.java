package dev.sanad.lifecycle;

import dev.sanad.kernel.LocalText;

/**
 * Something a case can know.
 *
 * @param name its key
 * @param title how people call it
 * @param type of its value
 * @param aboutPerson whether it is about the person rather than the case; such values never enter the journal
 */
public record Fact(String name, LocalText title, FactType type, boolean aboutPerson) {

    /** Whether its value is kept apart from the journal, where it can be erased. */
    boolean keptApart() {
        return aboutPerson || type == Plain.TEXT || type == Plain.DOCUMENT || type instanceof FactType.Identifier;
    }
}
