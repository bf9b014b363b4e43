package dev.sanad.survey;

import dev.sanad.kernel.Actor;
import java.time.Instant;

/** What the holder of a token says. The same again is the same, where the sheet names its case. */
public record Answering(Actor actor, String token, Filled filled, Instant at) {

    /** Without the token. */
    @Override
    public String toString() {
        return "Answering[" + at + "]";
    }
}
