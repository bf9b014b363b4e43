package dev.sanad.rest;

import java.util.HashSet;
import java.util.Set;

/** The keys of one object: two values for one key would let two readers of the same body see two things. */
final class Keys {

    private final Set<String> seen = new HashSet<>();

    void see(String key) {
        if (!seen.add(key)) {
            throw new FaultException(Fault.JSON_DUPLICATE_KEY);
        }
    }
}
