package dev.sanad.rest;

import dev.sanad.journal.Value;
import dev.sanad.kernel.PersonId;
import dev.sanad.lifecycle.Occasion;
import dev.sanad.request.Lodging;
import java.time.LocalDate;
import java.util.Optional;

/** The body of {@code POST requests}. */
record LodgingForm(
        Optional<String> service,
        Optional<String> action,
        Optional<PersonId> owner,
        Optional<String> office,
        Rest rest) {

    /** What every command brings besides. */
    record Rest(Optional<String> channel, Value.Tree inputs, Optional<String> answerOn, Optional<LocalDate> sent) {}

    static LodgingForm read(Form form, Visit visit) {
        return new LodgingForm(
                form.neededName("service"),
                form.name("action"),
                form.person("owner"),
                form.name("office"),
                new Rest(Channels.opening(form, visit), form.tree("inputs"), form.name("answerOn"), form.day("sent")));
    }

    Lodging lodging(Occasion occasion) {
        return new Lodging(
                occasion, service.orElseThrow(), action, owner, office, rest.inputs(), rest.answerOn(), rest.sent());
    }
}
