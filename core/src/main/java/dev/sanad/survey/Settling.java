package dev.sanad.survey;

import dev.sanad.kernel.Actor;

/**
 * That somebody will not answer.
 *
 * @param unreached he was out of reach; else he declined, which the holder of the token may say himself
 */
public record Settling(Actor actor, String token, boolean unreached) {

    /** Without the token. */
    @Override
    public String toString() {
        return "Settling[]";
    }
}
