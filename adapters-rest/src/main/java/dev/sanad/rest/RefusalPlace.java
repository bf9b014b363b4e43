package dev.sanad.rest;

import dev.sanad.kernel.Argument;
import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusalKind;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The field of the body that a refusal is about; of a table its line, counted from 1, and its column. */
final class RefusalPlace {

    private static final Place INPUTS = Place.BODY.field("inputs");
    private static final Place PAPERS = INPUTS.field("documents");
    private static final Place ANSWERS = Place.BODY.field("answers");
    private static final Pattern PROPERTY = Pattern.compile("[A-Za-z]+");
    private static final Pattern FIELD =
            Pattern.compile("(action|channel|identifier|name|office|owner|roll|service)-.+");

    private RefusalPlace() {}

    /** {@link Place#NOWHERE} for refusals that no other input would cure. */
    static Place of(Refusal refusal) {
        if (refusal.arguments().get("row") instanceof Argument.Number row) {
            Place line = Place.BODY.item(row.number().intValueExact());
            return named(refusal, "item").map(line::field).orElse(line);
        }
        if (refusal.code().kind() != RefusalKind.INPUT) {
            return Place.NOWHERE;
        }
        if (refusal.arguments().get("index") instanceof Argument.Number index) {
            Place paper = PAPERS.item(index.number().intValueExact());
            return named(refusal, "fact")
                    .filter(key -> !key.equals("documents"))
                    .map(paper::field)
                    .orElse(paper);
        }
        return named(refusal, "fact")
                .map(INPUTS::field)
                .or(() -> named(refusal, "item").map(ANSWERS::field))
                .or(() -> named(refusal, "document").map(document -> PAPERS))
                .or(() -> named(refusal, "field").flatMap(RefusalPlace::property))
                .or(() -> field(refusal.code().id()))
                .orElse(Place.NOWHERE);
    }

    /** The fields of a command are those of its body, but for what the address and the headers say. */
    private static Optional<Place> property(String path) {
        Matcher matcher = PROPERTY.matcher(path);
        return matcher.lookingAt() && !matcher.group().equals("occasion")
                ? Optional.of(Place.BODY.field(matcher.group()))
                : Optional.empty();
    }

    /** Codes about a field of the body begin with its name. */
    private static Optional<Place> field(String code) {
        Matcher matcher = FIELD.matcher(code);
        return matcher.matches()
                ? Optional.of(
                        Place.BODY.field(matcher.group(1).equals("identifier") ? "identifiers" : matcher.group(1)))
                : Optional.empty();
    }

    private static Optional<String> named(Refusal refusal, String argument) {
        Argument value = refusal.arguments().getOrDefault(argument, Argument.number(0));
        if (value instanceof Argument.Named named) {
            return Optional.of(named.name());
        }
        return value instanceof Argument.Word word ? Optional.of(word.word()) : Optional.empty();
    }
}
