package dev.sanad.rest;

import dev.sanad.kernel.Argument;
import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusalKind;
import java.util.Optional;

/** The field of the body that a refusal is about. */
final class RefusalPlace {

    private static final Place INPUTS = Place.BODY.field("inputs");

    private RefusalPlace() {}

    /** {@link Place#NOWHERE} for refusals that no other input would cure. */
    static Place of(Refusal refusal) {
        RefusalKind kind = refusal.code().kind();
        if (kind != RefusalKind.INPUT && kind != RefusalKind.ABSENT) {
            return Place.NOWHERE;
        }
        return named(refusal, "fact")
                .map(INPUTS::field)
                .or(() -> named(refusal, "document").map(document -> INPUTS.field("documents")))
                .or(() -> named(refusal, "service").map(service -> Place.BODY.field("service")))
                .or(() -> named(refusal, "channel").map(channel -> Place.BODY.field("channel")))
                .orElseGet(() -> byCode(refusal.code().id()));
    }

    private static Place byCode(String id) {
        if (id.startsWith("roll-")) {
            return Place.BODY.field("roll");
        }
        return id.startsWith("owner-") ? Place.BODY.field("owner") : Place.NOWHERE;
    }

    private static Optional<String> named(Refusal refusal, String argument) {
        Argument value = refusal.arguments().getOrDefault(argument, Argument.number(0));
        if (value instanceof Argument.Named named) {
            return Optional.of(named.name());
        }
        return value instanceof Argument.Word word ? Optional.of(word.word()) : Optional.empty();
    }
}
