package dev.sanad.request;

import dev.sanad.lifecycle.CaseState;
import dev.sanad.lifecycle.Truth;

/** The one point where the embedding code takes part in a rule ({@code host: name}). Port. */
public interface HostRules {

    /** Whether the rule of this name holds for the case; unknown where it cannot say. */
    Truth holds(String name, CaseState state);

    /** No rules at all: every one is unknown, so that nothing passes. */
    static HostRules none() {
        return (name, state) -> Truth.UNKNOWN;
    }
}
