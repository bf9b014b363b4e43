package dev.sanad.channel;

import dev.sanad.channel.Inquiry.Arrival;
import dev.sanad.channel.Inquiry.Asked;
import dev.sanad.channel.Inquiry.Closing;
import dev.sanad.channel.Inquiry.Contact;
import dev.sanad.channel.Inquiry.Handover;
import dev.sanad.channel.Inquiry.Made;
import dev.sanad.channel.Inquiry.Outcome;
import dev.sanad.channel.Inquiry.State;
import dev.sanad.channel.Inquiry.Step;
import dev.sanad.journal.BodyReader;
import dev.sanad.journal.BodyWriter;
import dev.sanad.journal.Value;
import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.Language;
import dev.sanad.kernel.PersonId;

/** Writes an inquiry as a tree of values, and reads it again. */
final class InquiryBody {
    private static final String CONTACT = "contact";
    private static final String HANDOVER = "handover";

    private InquiryBody() {}

    static Value.Tree write(Inquiry inquiry) {
        Asked asked = inquiry.asked();
        Arrival arrival = asked.arrival();
        return new BodyWriter()
                .putText("about", asked.about().map(PersonId::value))
                .put("channel", asked.channel())
                .put("purpose", asked.purpose())
                .put("language", asked.language().tag())
                .put("arrived", arrival.at())
                .put("after-hours", arrival.afterHours())
                .put("emergency", arrival.emergency())
                .put("taken-by", arrival.takenBy())
                .put("clock-from", arrival.clockFrom())
                .put("state", inquiry.state().name())
                .putAll("steps", inquiry.steps(), InquiryBody::step)
                .tree();
    }

    static Inquiry read(String code, long version, Value.Tree tree) {
        BodyReader body = new BodyReader(tree);
        Arrival arrival = new Arrival(
                body.instant("arrived"),
                body.truth("after-hours"),
                body.truth("emergency"),
                body.text("taken-by"),
                body.instant("clock-from"));
        Asked asked = new Asked(
                body.optionalText("about").map(PersonId::new),
                body.text("channel"),
                body.text("purpose"),
                language(body),
                arrival);
        return new Inquiry(
                code,
                version,
                asked,
                State.valueOf(body.text("state")),
                body.all("steps", value -> step(BodyReader.of(value))));
    }

    private static Value step(Step step) {
        Made made = step.made();
        BodyWriter body = new BodyWriter()
                .put("command", made.command().value())
                .put("by", made.by().value())
                .put("at", made.at());
        if (step instanceof Contact contact) {
            body.put("step", CONTACT)
                    .put("channel", contact.channel())
                    .put("language", contact.language().tag())
                    .put("reached", contact.outcome().reached())
                    .put("answered", contact.outcome().answered())
                    .put("minutes", contact.outcome().minutes());
        } else if (step instanceof Handover handover) {
            body.put("step", HANDOVER).put("to", handover.to());
        } else {
            body.put("step", "closing");
        }
        return body.tree();
    }

    private static Step step(BodyReader body) {
        Made made = new Made(new CommandId(body.text("command")), new PersonId(body.text("by")), body.instant("at"));
        return switch (body.text("step")) {
            case CONTACT ->
                new Contact(
                        made,
                        body.text("channel"),
                        language(body),
                        new Outcome(body.truth("reached"), body.truth("answered"), body.count("minutes")));
            case HANDOVER -> new Handover(made, body.text("to"));
            default -> new Closing(made);
        };
    }

    private static Language language(BodyReader body) {
        return Language.of(body.text("language"))
                .orElseThrow(() -> new IllegalStateException("a record is damaged at 'language'"));
    }
}
