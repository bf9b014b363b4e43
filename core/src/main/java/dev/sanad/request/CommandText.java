package dev.sanad.request;

import dev.sanad.journal.BodyWriter;
import dev.sanad.journal.CanonicalText;
import dev.sanad.journal.Value;
import dev.sanad.kernel.PersonId;
import dev.sanad.lifecycle.Occasion;
import dev.sanad.party.Roll;
import java.time.LocalDate;
import java.util.List;

/** What a command asks for, as one text: the same command again gives the same, at whatever moment it comes. */
final class CommandText {

    private CommandText() {}

    static String of(Lodging lodging) {
        BodyWriter out = occasion("lodge", lodging.occasion())
                .put("service", lodging.service())
                .putText("action", lodging.action())
                .putText("owner", lodging.owner().map(PersonId::value))
                .putText("office", lodging.office())
                .putText("answer-on", lodging.answerOn())
                .putText("sent", lodging.sent().map(LocalDate::toString))
                .put("inputs", lodging.inputs());
        return CanonicalText.of(out.tree());
    }

    static String of(Act act) {
        BodyWriter out = occasion("act", act.occasion())
                .put("request", act.request().value().toString())
                .put("action", act.action())
                .put("inputs", act.inputs());
        act.roll().ifPresent(roll -> out.put("roll", roll(roll)));
        return CanonicalText.of(out.tree());
    }

    static String of(Tell tell) {
        BodyWriter out = occasion("tell", tell.occasion())
                .put("request", tell.request().value().toString())
                .put("action", tell.action());
        return CanonicalText.of(out.tree());
    }

    static String of(Move move) {
        BodyWriter out = occasion("move", move.occasion())
                .put("request", move.request().value().toString())
                .put("number", move.number());
        return CanonicalText.of(out.tree());
    }

    private static BodyWriter occasion(String kind, Occasion occasion) {
        return new BodyWriter()
                .put("kind", kind)
                .putText("actor", occasion.actor().who().map(PersonId::value))
                .putText("channel", occasion.channel());
    }

    private static Value.Tree roll(Roll roll) {
        return new BodyWriter()
                .put("for", people(roll.inFavour()))
                .put("against", people(roll.against()))
                .put("abstained", people(roll.abstained()))
                .putText("chair", roll.chair().map(PersonId::value))
                .tree();
    }

    private static Value.Items people(List<PersonId> people) {
        return new Value.Items(people.stream()
                .map(PersonId::value)
                .sorted()
                .<Value>map(Value::of)
                .toList());
    }
}
