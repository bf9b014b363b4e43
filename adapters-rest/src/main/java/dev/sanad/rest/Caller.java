package dev.sanad.rest;

import dev.sanad.kernel.Actor;
import java.util.Optional;

/** What the host knows of who calls. */
public sealed interface Caller {

    /**
     * Somebody the host has recognised.
     *
     * @param actor who, and as which parties he may act
     * @param channel the only channel he can have come by, such as the portal he is logged in to; empty where he may
     *     say it himself, as staff do for who stands before them
     */
    record Known(Actor.Known actor, Optional<String> channel) implements Caller {}

    /**
     * Somebody who showed nothing: the public.
     *
     * @param channel the only channel the public can have come by; empty where it may say so itself
     */
    record Nobody(Optional<String> channel) implements Caller {}

    /** Somebody who showed something that is not valid here, such as a token that has expired: answered with 401. */
    record Wrong() implements Caller {}
}
