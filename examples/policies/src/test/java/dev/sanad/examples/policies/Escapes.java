package dev.sanad.examples.policies;

import java.util.List;

/** Mutants that decide otherwise and of which nothing is found. */
final class Escapes {
    private Escapes() {}

    static List<String> of(String association) {
        return List.of();
    }
}
