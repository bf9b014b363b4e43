package dev.sanad;

import dev.sanad.journal.Value;
import dev.sanad.kernel.Actor;
import dev.sanad.kernel.CommandId;
import dev.sanad.lifecycle.Occasion;
import dev.sanad.request.Lodging;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.time.Instant;
import java.util.Optional;

/** Gives the host's validator a command with two faults, one of them deep, to see whether it finds them. */
final class Probe {
    private static final Occasion DEEP =
            new Occasion(new CommandId("probe"), new Actor.Anybody(), Optional.of(""), Instant.EPOCH);
    private static final Lodging FAULTY =
            new Lodging(DEEP, "", Optional.empty(), Optional.empty(), Optional.empty(), Value.empty());

    private Probe() {}

    /** Refuses one that does not with {@link IllegalStateException}: it would let through every command. */
    static Validator passed(Validator validator) {
        if (found(validator) < 2) {
            throw new IllegalStateException(
                    "the validator overlooks the constraints of Sanad's commands: give one of a"
                            + " provider of Jakarta Validation 3.0 or newer that reads annotations, such as Hibernate Validator 8");
        }
        return validator;
    }

    private static int found(Validator validator) {
        try {
            return validator.validate(FAULTY).size();
        } catch (ValidationException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "the validator cannot read the constraints of Sanad's commands; one that reads them while it is built"
                            + " needs sanad-core in its index",
                    e);
        } catch (LinkageError e) {
            throw new IllegalStateException(
                    "the validator and the API of Jakarta Validation on the class path do not fit: 3.0 or newer is needed",
                    e);
        }
    }
}
