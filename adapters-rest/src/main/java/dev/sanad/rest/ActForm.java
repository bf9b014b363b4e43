package dev.sanad.rest;

import dev.sanad.journal.Value;
import dev.sanad.party.Roll;
import java.util.Optional;

/** The body of {@code POST requests/{id}/actions/{action}}. */
record ActForm(Optional<String> channel, Value.Tree inputs, Optional<Roll> roll) {

    static ActForm read(Form form, Visit visit) {
        return new ActForm(Channels.read(form, visit), form.tree("inputs"), form.form("roll", ActForm::roll));
    }

    private static Roll roll(Form form) {
        return new Roll(form.persons("for"), form.persons("against"), form.persons("abstained"), form.person("chair"));
    }
}
