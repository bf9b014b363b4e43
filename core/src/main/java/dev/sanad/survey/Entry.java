package dev.sanad.survey;

import dev.sanad.lifecycle.Occasion;
import java.util.Optional;

/**
 * What somebody of the association was told or given.
 *
 * @param token of the invitation; empty for a sheet that nobody was invited to
 * @param groups of whoever answered, as far as the invitation does not say
 */
public record Entry(Occasion occasion, String survey, Optional<String> token, Mode mode, Groups groups, Filled filled) {

    /** Without the token. */
    @Override
    public String toString() {
        return "Entry[" + survey + ", " + mode + "]";
    }
}
