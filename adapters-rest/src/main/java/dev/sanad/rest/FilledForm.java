package dev.sanad.rest;

import dev.sanad.survey.Filled;
import java.util.Map;
import java.util.Optional;

/** The part of a body that holds answers, and the hash of what they answer. */
record FilledForm(Optional<String> instrument, Map<String, dev.sanad.survey.Answer> answers) {

    static FilledForm read(Form form) {
        return new FilledForm(form.neededHash("instrument"), SheetFields.answers(form));
    }

    Filled filled() {
        return new Filled(instrument.orElseThrow(), answers);
    }
}
